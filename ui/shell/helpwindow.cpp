// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "core/base/literals.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QTimer>
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

/// A dialog's only contents: a text to read, and Close.
QTextBrowser *helpBrowser(QDialog *dialog, const QString &title, int letters, int lines)
{
    dialog->setWindowTitle(title);
    auto *text = new QTextBrowser;
    text->setAccessibleName(title);
    text->setOpenLinks(false); // the program opens nothing outside of itself
    text->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(spacing::normal);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * letters,
                   dialog->fontMetrics().height() * lines);
    return text;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_text(helpBrowser(this, tr("Help"), 122, 42)) // the pictures fit
{
    m_text->setSearchPaths({u":/help"_s}); // where the pictures are
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const QString page = link.path();
        showTopic((page.isEmpty() ? m_page : page) + u'#' + link.fragment());
    });
}

void HelpWindow::showTopic(const QString &topic)
{
    const QString page = topic.section(u'#', 0, 0);
    const QString passage = topic.section(u'#', 1);
    if (page != m_page) {
        const QString text = helpPage(page);
        if (text.isEmpty())
            return;
        m_text->setHtml(text);
        setWindowTitle(m_text->documentTitle());
        m_text->setAccessibleName(windowTitle());
        m_page = page;
    }
    m_topic = topic;
    // The text is laid out when it is shown: before that no passage has a place.
    QTimer::singleShot(0, m_text, [text = m_text, passage] {
        if (passage.isEmpty())
            text->moveCursor(QTextCursor::Start);
        else
            text->scrollToAnchor(passage);
    });
}

AboutWindow::AboutWindow(QWidget *parent)
    : QDialog(parent)
{
    helpBrowser(this, tr("About Saranda"), 70, 18)->setHtml(aboutPage());
}

} // namespace saranda
