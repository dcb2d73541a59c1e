// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/exhibits/citationpanel.h"
#include "ui/exhibits/exhibitform.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/exhibits/filepreview.h"
#include "ui/exhibits/originbox.h"
#include "ui/exhibits/originspane.h"
#include "ui/exhibits/origintree.h"
#include "ui/exhibits/originwords.h"
#include "ui/exhibits/textbar.h"
#include "ui/records/recorddesk.h"
#include "ui/support/messageline.h"

#include <QAction>
#include <QTabWidget>

#include <utility>

// What the tabs beside the list tell each other and the page.

namespace saranda {

using namespace literals;

namespace {

constexpr int originsTab = 2;

} // namespace

void ExhibitsPage::connectPreview()
{
    connect(m_preview, &FilePreview::statementsRead, m_form, &ExhibitForm::showStatements);
    connect(m_preview, &FilePreview::refused, m_desk->message(), &MessageLine::showError);
    connect(m_preview, &FilePreview::citationStarted, this, &ExhibitsPage::makeRoomToCite);
    connect(m_preview, &FilePreview::citationEnded, this, [this] {
        if (std::exchange(m_isRoomMade, false))
            m_wholePage->setChecked(false);
    });
    connect(m_wholePage, &QAction::triggered, this, [this] { m_isRoomMade = false; });
    connect(m_preview, &FilePreview::cited, this, [this](const RecordRef &fact) {
        m_desk->message()->showMessage(MessageLine::Kind::Notice,
                                       tr("The passage is cited for %1.")
                                           .arg(m_context.session.records().facts.keyOf({fact.id})),
                                       tr("Show fact"),
                                       [this, fact] { Q_EMIT recordRequested(fact); });
        m_desk->message()->leaveWith(m_context.session, [fact](const Edit &edit) {
            bool isTouched = false;
            edit.forEach<Fact>([&](const Change<Fact> &one) {
                isTouched = isTouched || one.id().uuid == fact.id;
            });
            return isTouched;
        });
    });
    connect(m_texts->intake(), &TextIntake::finished, this, &ExhibitsPage::reportTexts);
}

/// The passage is to be read while its citation is written beneath it: where both do not fit, the
/// list goes until that is done.
void ExhibitsPage::makeRoomToCite()
{
    constexpr int linesToRead = 14;
    const int needed = m_preview->citationPanel()->sizeHint().height()
        + linesToRead * m_preview->fontMetrics().lineSpacing();
    if (m_wholePage->isChecked() || m_preview->height() >= needed)
        return;
    m_isRoomMade = true;
    m_wholePage->setChecked(true);
}

void ExhibitsPage::connectOrigins()
{
    connect(m_origins, &OriginsPane::refused, m_desk->message(), &MessageLine::showError);
    connect(m_origins, &OriginsPane::recordRequested, this, &Page::recordRequested);
    connect(m_origins, &OriginsPane::suggestionsChanged, this, &ExhibitsPage::showOriginHints);
    connect(m_form->originBox(), &OriginBox::suggestionRequested, this, [this] {
        m_tabs->setCurrentIndex(originsTab);
        m_origins->tree()->setFocus(Qt::OtherFocusReason);
    });
}

/// How many suggestions wait for an answer, and the strongest about the exhibit in the form.
void ExhibitsPage::showOriginHints()
{
    const qsizetype open = qsizetype(m_origins->open().size());
    m_tabs->setTabText(
        originsTab, open == 0 ? tr("Origins") : tr("Origins (%1)").arg(QLocale().toString(open)));
    const Exhibit::Id shown{m_desk->selected().id};
    const std::vector<OriginSuggestion> about = m_origins->suggestionsAbout(shown);
    m_form->originBox()->setHint(
        about.empty() ? QString()
                      : originHintText(m_context.session.records(), about.front(), shown));
}

void ExhibitsPage::reportTexts(const TextReport &result)
{
    if (result.read > 0) {
        m_origins->lookWhenRead();
        m_preview->renewAttached();
    }
    if (result.stoppedBy && result.stoppedBy->code != ErrorCode::Cancelled) {
        const QString text =
            tr("The search does not know all texts. %1").arg(result.stoppedBy->message);
        // Which files were not taken in weighs more.
        if (m_isRefusalShown)
            Q_EMIT statusMessage(text);
        else
            m_desk->message()->showMessage(MessageLine::Kind::Caution, text);
        return;
    }
    QStringList sentences;
    if (!result.cut.isEmpty())
        sentences += tr("Not all of the text of %1 is read; the preview says what is left out.")
                         .arg(result.cut.join(u", "_s));
    if (!result.withoutText.isEmpty())
        sentences +=
            tr("No text for the search was found in %1.").arg(result.withoutText.join(u", "_s));
    if (!sentences.isEmpty())
        Q_EMIT statusMessage(sentences.join(u' '));
}

} // namespace saranda
