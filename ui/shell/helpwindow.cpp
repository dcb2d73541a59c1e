// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "core/base/literals.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

// Outside of any namespace: the macro declares a function of the global one.
static void provideHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace saranda {

using namespace literals;

namespace {

/// Our own text, not data: it may be HTML.
QString helpPage(const QString &name)
{
    provideHelp();
    const QString language = QLocale().name().left(2);
    for (const QString &candidate : {language, u"en"_s}) {
        QFile file(u":/help/%1_%2.html"_s.arg(name, candidate));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString aboutPage()
{
    return QCoreApplication::translate(
               "HelpWindow",
               "<h2>Saranda %1</h2>"
               "<p>Builds the case for State responsibility for a cyber operation, offline. "
               "The program has no network code.</p>"
               "<p>Free software under the GNU General Public License, version 3 or later. "
               "It comes without any warranty.</p>"
               "<p>It states law and computes consequences of the grades you give. "
               "It does not replace a lawyer's judgment, and no level is a probability.</p>")
        .arg(QCoreApplication::applicationVersion().toHtmlEscaped());
}

} // namespace

HelpWindow::HelpWindow(Topic topic, QWidget *parent)
    : QDialog(parent)
{
    const bool isAbout = topic == Topic::About;
    setWindowTitle(isAbout ? tr("About Saranda") : tr("How a Level Is Computed"));
    auto *text = new QTextBrowser;
    text->setAccessibleName(windowTitle());
    text->setOpenLinks(false); // the program opens nothing outside of itself
    text->setHtml(isAbout ? aboutPage() : helpPage(u"method"_s));
    text->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(text, &QTextBrowser::anchorClicked, text, [text](const QUrl &link) {
        if (link.hasFragment())
            text->scrollToAnchor(link.fragment());
    });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::normal);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * (isAbout ? 70 : 110), fontMetrics().height() * (isAbout ? 18 : 40));
}

} // namespace saranda
