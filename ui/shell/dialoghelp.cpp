// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialoghelp.h"

#include "core/base/literals.h"
#include "ui/support/helptopic.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace saranda {

using namespace literals;

namespace {

/// The passage of the manual on a dialog; empty for one that is about the place it was opened from.
QString topicOfDialog(const QWidget &dialog)
{
    static const std::pair<const char *, const char16_t *> passages[] = {
        {"saranda::AnnexesDialog", u"annexes"},
        {"saranda::ClaimDialog", u"attribution"},
        {"saranda::CustodyDialog", u"custody"},
        {"saranda::DisclosureDialog", u"markings"},
        {"saranda::DoctrineDialog", u"files"},
        {"saranda::ExportDialog", u"drafts"},
        {"saranda::MemoDialog", u"memo"},
        {"saranda::MergeDialog", u"merge"},
        {"saranda::NewDraftDialog", u"drafts"},
        {"saranda::PreferencesDialog", u"preferences"},
        {"saranda::ReleaseComparisonDialog", u"releases"},
        {"saranda::ReleaseDialog", u"releases"},
        {"saranda::RenewalDialog", u"drafts"},
        {"saranda::VerificationDialog", u"verification"},
        {"saranda::VersionsDialog", u"drafts"}};
    for (const auto &[className, passage] : passages) {
        if (qstrcmp(dialog.metaObject()->className(), className) == 0)
            return u"manual#"_s + QString::fromUtf16(passage);
    }
    return helpTopicAt(QApplication::focusWidget());
}

const QWidget *rootOf(const QWidget *widget)
{
    while (widget->parentWidget())
        widget = widget->parentWidget();
    return widget;
}

} // namespace

DialogHelp::DialogHelp(QMainWindow *window, std::function<void(const QString &topic)> show)
    : QObject(window)
    , m_window(window)
    , m_show(std::move(show))
{
    qApp->installEventFilter(this);
}

bool DialogHelp::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const QWidget *dialog = QApplication::activeModalWidget();
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !dialog
        || rootOf(dialog) != m_window)
        return false;
    const QString topic = topicOfDialog(*dialog);
    m_show(topic.isEmpty() ? u"manual#start"_s : topic);
    return true;
}

} // namespace saranda
