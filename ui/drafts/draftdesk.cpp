// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draftdesk.h"

#include "core/base/literals.h"
#include "core/drafting/inlinecites.h"
#include "core/session/liveassessment.h"
#include "core/session/recordsjob.h"
#include "ui/drafts/casewords.h"
#include "ui/drafts/citecompleter.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftedits.h"
#include "ui/drafts/drafttexts.h"
#include "ui/drafts/findbar.h"
#include "ui/drafts/partpreviews.h"
#include "ui/drafts/spelling.h"
#include "ui/support/flowlayout.h"
#include "ui/support/focusforward.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/recordpicker.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

constexpr int againMilliseconds = 1000;

} // namespace

DraftDesk::DraftDesk(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_finding(new RecordsJob(context.session, this))
    , m_doctrine(std::make_shared<const Doctrine>(context.doctrine))
    , m_editor(new DraftEditor(this))
{
    m_again.setSingleShot(true);
    m_again.setInterval(againMilliseconds);
    m_finding->setSmall(300); // a whole paper is made to compare with
    m_editor->setAccessibleName(tr("Text of the draft"));
    m_editor->setMayWrite(!context.session.isReadOnly());
    createHead();
    createLayout();
    createStyleActions();
    setUpCites();
    setUpPictures();
    connectSignals();
    forwardFocus(this, m_editor);
}

DraftDesk::~DraftDesk()
{
    m_editor->highlighter()->setSpelling({});
    letGo(std::move(m_spelling)); // takes as long as reading it
}

void DraftDesk::createHead()
{
    const CaseInfo &info = m_context.session.records().info;
    const bool readOnly = m_context.session.isReadOnly();
    m_title = new LineField(this);
    m_title->setAccessibleName(tr("Title of the draft"));
    m_title->setPlaceholderText(tr("Title of the draft"));
    m_title->setReadOnly(readOnly);
    makeHeading(m_title, 2);
    m_review = new ChoiceField(reviewChoices(), this);
    m_review->comboBox()->setAccessibleName(tr("Review"));
    m_review->setToolTip(tr("How far the draft has been reviewed; who says so stands in the log"));
    m_review->setEnabled(!readOnly);
    m_marking = new ChoiceField(markingChoices(info), this);
    m_marking->comboBox()->setAccessibleName(tr("Marking of the title"));
    m_marking->setToolTip(tr("Who may read the titles; each sentence has a marking of its own"));
    m_marking->setEnabled(!readOnly);
    m_readers = new ChoiceField(readerChoices(info), this);
    m_readers->setValue({});
    m_readers->comboBox()->setAccessibleName(tr("Check for readers of"));
    m_readers->setToolTip(tr("Marks what these readers would not get to see"));
    m_style = new ChoiceField(sentenceStyleChoices(), this);
    m_style->comboBox()->setAccessibleName(tr("Style of the paragraph"));
    m_style->setToolTip(tr("Style of the paragraph (Ctrl+Alt+1 to 4)"));
    m_style->setEnabled(!readOnly);
    m_section = new QToolButton(this);
    m_section->setText(tr("Section"));
    m_section->setIcon(icon(u"add"_s));
    m_section->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_section->setAutoRaise(true);
    m_section->setToolTip(tr("Begin a section behind this paragraph (Ctrl+Alt+S)"));
    m_section->setEnabled(!readOnly);
    m_find = new FindBar(m_editor, this);
    m_find->setMayWrite(!readOnly);
    m_about = plainLabel({}, this);
    makeMuted(m_about);
    makeSmall(m_about);
}

void DraftDesk::createLayout()
{
    const auto captioned = [this](const QString &text, QWidget *field) {
        auto *caption = new QLabel(text, this);
        makeMuted(caption);
        caption->setBuddy(field);
        auto *pair = new QWidget(this);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spacing::tight);
        row->addWidget(caption);
        row->addWidget(field, 1);
        return pair;
    };
    for (const ChoiceField *field : {m_review, m_marking, m_readers, m_style}) {
        field->comboBox()->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->comboBox()->setMinimumContentsLength(5);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::wide);
    head->addWidget(m_title, 1);
    head->addWidget(captioned(tr("Revie&w"), m_review));
    head->addWidget(m_section);
    auto *fields = new FlowLayout(spacing::wide); // beneath each other with large text
    fields->addWidget(captioned(tr("&Title marked"), m_marking), 1);
    fields->addWidget(captioned(tr("Chec&k for"), m_readers), 1);
    fields->addWidget(captioned(tr("St&yle"), m_style), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, 0, spacing::normal, 0);
    column->setSpacing(spacing::normal);
    column->addLayout(head);
    column->addLayout(fields);
    column->addWidget(m_editor, 1);
    column->addWidget(m_find);
    column->addWidget(m_about);
}

void DraftDesk::createStyleActions()
{
    const SentenceStyle styles[] = {SentenceStyle::Paragraph, SentenceStyle::Quotation,
                                    SentenceStyle::Bullet, SentenceStyle::Heading};
    for (int number = 0; number < 4; ++number) {
        auto *action = new QAction(wordingOf(styles[number]), m_editor);
        action->setShortcut(QKeySequence(u"Ctrl+Alt+%1"_s.arg(number + 1)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, m_editor,
                [this, style = styles[number]] { m_editor->setParagraphStyle(style); });
        m_editor->addAction(action);
    }
    auto *section = new QAction(tr("Section"), m_editor);
    section->setShortcut(QKeySequence(u"Ctrl+Alt+S"_s));
    section->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(section, &QAction::triggered, m_editor, &DraftEditor::insertSection);
    m_editor->addAction(section);
    connect(m_section, &QToolButton::clicked, m_editor, &DraftEditor::insertSection);
}

void DraftDesk::connectSignals()
{
    connect(m_editor, &DraftEditor::settled, this, &DraftDesk::commit);
    connect(&m_again, &QTimer::timeout, this, &DraftDesk::commitAgain);
    connect(m_editor, &DraftEditor::currentSlotChanged, this, [this] {
        m_style->setEnabled(!m_context.session.isReadOnly() && !m_editor->isInTitle());
        m_style->setValue(wordOf(m_editor->currentStyle() == SentenceStyle::RunOn
                                     ? SentenceStyle::Paragraph
                                     : m_editor->currentStyle()));
        Q_EMIT sentenceChanged();
    });
    connect(m_editor, &DraftEditor::undoRequested, this, [this] {
        if (!commit())
            return; // it would be a step before what is typed
        if (const Result<> done = m_context.session.undo(); !done)
            Q_EMIT refused(done.error());
    });
    connect(m_editor, &DraftEditor::redoRequested, this, [this] {
        if (!commit())
            return; // it would be a step before what is typed
        if (const Result<> done = m_context.session.redo(); !done)
            Q_EMIT refused(done.error());
    });
    connect(m_editor, &DraftEditor::citationActivated, this, [this](const QString &key) {
        if (const Exhibit *exhibit = m_context.session.records().exhibits.findKey(key))
            Q_EMIT recordRequested({u"exhibit"_s, exhibit->id.uuid, {}});
    });
    connect(m_style, &ChoiceField::edited, this, [this](const QString &word) {
        m_editor->setParagraphStyle(
            fromWord<SentenceStyle>(word).value_or(SentenceStyle::Paragraph));
        m_editor->setFocus();
    });
    connect(m_title, &LineField::edited, this, [this](const QString &title) {
        apply([&] {
            return changingDraft(m_context.session.records(), m_id, tr("Change title of draft %1"),
                                 [&](Draft &draft) { draft.title = title; });
        });
    });
    connect(m_marking, &ChoiceField::edited, this, [this](const QString &marking) {
        apply([&] {
            return changingDraft(m_context.session.records(), m_id,
                                 tr("Change marking of draft %1"),
                                 [&](Draft &draft) { draft.marking = marking; });
        });
    });
    connect(m_review, &ChoiceField::edited, this, [this](const QString &word) {
        apply([&] {
            return settingReview(m_context.session.records(), m_id,
                                 fromWord<ReviewState>(word).value_or(ReviewState::Draft),
                                 m_context.session.userName());
        });
    });
    connect(m_readers, &ChoiceField::edited, this, &DraftDesk::updateProblems);
    connect(&m_context.session, &CaseSession::changed, this, &DraftDesk::follow);
}

const Draft *DraftDesk::draft() const
{
    return m_context.session.records().drafts.find(m_id);
}

bool DraftDesk::isFindingProblems() const
{
    return m_finding->isRunning();
}

std::optional<QString> DraftDesk::readers() const
{
    return m_readers->value().isEmpty() ? std::nullopt : std::optional(m_readers->value());
}

bool DraftDesk::show(Draft::Id id)
{
    if (id == m_id && draft())
        return true;
    m_title->finish();
    if (!commit() || (draft() && m_title->isOpen()))
        return false;
    m_title->giveUp();
    m_id = id;
    const Draft *shown = draft();
    m_text = shown ? DraftText::of(m_context.session.records(), *shown) : DraftText();
    m_previews->open(id);
    m_editor->setNumbered(!shown || shown->kind != u"statement");
    m_editor->open(m_text);
    if (shown)
        checkSpelling(shown->language);
    showHead();
    updateProblems();
    return true;
}

void DraftDesk::showHead()
{
    const Draft *shown = draft();
    if (!shown)
        return;
    m_title->setValue(shown->title);
    m_review->setValue(wordOf(shown->review));
    m_marking->setChoices(markingChoices(m_context.session.records().info));
    m_marking->setValue(shown->marking);
    if (m_reviewOf != *shown) {
        m_reviewOf = *shown;
        m_reviewText = shown->review == ReviewState::Draft ? QString() : reviewedBy();
    }
    m_about->setText(m_reviewText.isEmpty() ? draftMeasure(*shown)
                                            : draftMeasure(*shown) + u'\n' + m_reviewText);
}

SentencePlace DraftDesk::currentPlace() const
{
    return m_text.placeOf(m_editor->currentSlot());
}

const DraftSentence *DraftDesk::currentSentence() const
{
    return m_text.sentence(m_editor->currentSlot());
}

void DraftDesk::goTo(const SentencePlace &place)
{
    commit();
    if (place.sentence < 0)
        m_editor->goToTitle(int(place.section));
    else
        m_editor->goToSlot(m_text.slotAt(place));
}

void DraftDesk::cite(const QList<DraftCitation> &citations)
{
    if (citations.isEmpty() || m_context.session.isReadOnly())
        return;
    const CaseRecords &records = m_context.session.records();
    if (m_editor->isInTitle())
        return;
    commit();
    if (currentSentence()) {
        const SentencePlace place = currentPlace();
        apply([&] { return citing(records, m_id, place, citations); });
        return;
    }
    DraftSentence sentence;
    sentence.citations = citations;
    m_editor->insertAtCursor(editableText(records, sentence).trimmed());
    m_editor->settle();
}

void DraftDesk::setUpCites()
{
    m_editor->completer()->setSource([this](const QString &typed) { return offers(typed); });
    m_editor->highlighter()->setCiteState([this](const QString &key) {
        const CaseRecords &records = m_context.session.records();
        const Exhibit *exhibit = records.exhibits.findKey(key);
        if (!exhibit)
            return CiteState::Unknown;
        const std::optional<QString> marking = readers();
        return !marking || isVisibleAt(records.info, exhibit->marking, *marking)
            ? CiteState::Known
            : CiteState::AboveMarking;
    });
}

/// Below the caption of a table or drawing stands what it shows now.
void DraftDesk::setUpPictures()
{
    m_previews = new PartPreviews(m_context, this);
    m_editor->setPictures([this](int slot) -> const PartPicture * {
        const QString part = partAt(slot);
        return part.isEmpty() ? nullptr : m_previews->find(part);
    });
    connect(m_editor, &DraftEditor::pictureSeen, this, [this](int slot) {
        if (const QString part = partAt(slot); !part.isEmpty())
            m_previews->want(part, m_editor->pictureWidth(), devicePixelRatioF());
    });
    connect(m_previews, &PartPreviews::made, m_editor, &DraftEditor::fitPictures);
}

QString DraftDesk::partAt(int slot) const
{
    const DraftSentence *sentence = m_text.sentence(slot);
    return sentence && sentence->style == SentenceStyle::Figure ? sentence->block : QString();
}

/// Where a dictionary of the draft's language is installed. It is read beside the window, which it
/// would hold up longer than the text itself.
void DraftDesk::checkSpelling(const QString &language)
{
    if (m_spellingLanguage == language)
        return;
    m_spellingLanguage = language;
    useSpelling(nullptr);
    QThreadPool::globalInstance()->start([desk = QPointer(this), language] {
        std::shared_ptr<Spelling> loaded = Spelling::load(language);
        QMetaObject::invokeMethod(
            qApp,
            [desk, language, loaded = std::move(loaded)]() mutable {
                if (desk && desk->m_spellingLanguage == language)
                    desk->useSpelling(std::move(loaded));
                else
                    letGo(std::move(loaded));
            },
            Qt::QueuedConnection);
    });
}

void DraftDesk::useSpelling(std::shared_ptr<Spelling> spelling)
{
    m_editor->highlighter()->setSpelling({});
    m_editor->setSuggestions({});
    letGo(std::exchange(m_spelling, std::move(spelling)));
    if (!m_spelling)
        return;
    m_names = namesOfCase(m_context.session.records());
    m_editor->highlighter()->setSpelling([this](const QString &word) { return isRight(word); });
    m_editor->setSuggestions([this](const QString &word) {
        return isRight(word) ? QStringList() : m_spelling->suggestions(word);
    });
    m_editor->highlighter()->rehighlight();
}

/// A name may have the ending of a genitive.
bool DraftDesk::isRight(const QString &word) const
{
    const auto isName = [this](const QString &one) { return m_names.contains(one); };
    const bool isGenitive = word.endsWith(u"'s"_s) || word.endsWith(u"’s"_s);
    return isName(word) || (isGenitive && isName(word.chopped(2))) || m_spelling->isRight(word);
}

/// New persons, operations, servers… have names, too.
void DraftDesk::followNames(const Edit &edit)
{
    bool areTouched = false;
    const auto touch = [&areTouched](const auto &) { areTouched = true; };
    edit.forEach<Actor>(touch);
    edit.forEach<Infrastructure>(touch);
    edit.forEach<Incident>(touch);
    edit.forEach<Source>(touch);
    edit.forEach<State>(touch);
    if (!m_spelling || !areTouched)
        return;
    QSet<QString> names = namesOfCase(m_context.session.records());
    if (names == m_names)
        return;
    m_names = std::move(names);
    m_editor->highlighter()->rehighlight();
}

std::vector<CiteOffer> DraftDesk::offers(const QString &typed) const
{
    constexpr std::size_t most = 14;
    const CaseRecords &records = m_context.session.records();
    std::vector<CiteOffer> found;
    if (typed.contains(u' ') && records.exhibits.findKey(typed.section(u' ', 0, 0)))
        return found; // the place in an exhibit is being typed
    for (const Exhibit *exhibit : citableExhibits(records, typed))
        found.push_back(
            {u'@' + exhibit->key, u"%1  %2"_s.arg(exhibit->key, recordTitle(*exhibit))});
    if (found.size() == 1 && found.front().text.mid(1) == typed)
        return {};
    for (const Fact *fact : records.facts.inKeyOrder()) {
        if (found.size() >= most || typed.isEmpty())
            break;
        const bool isMeant = fact->key.startsWith(typed, Qt::CaseInsensitive)
            || (typed.size() > 2 && fact->statement.contains(typed, Qt::CaseInsensitive));
        DraftSentence sentence;
        for (const Citation &citation : fact->citations) {
            if (citation.stance == Stance::Supports)
                sentence.citations.append({citation.exhibit, citation.pinpoint, {}});
        }
        if (!isMeant || sentence.citations.isEmpty())
            continue;
        const QString cites = editableText(records, sentence).trimmed();
        found.push_back(
            {cites.mid(1, cites.size() - 2), u"%1  %2"_s.arg(fact->key, recordTitle(*fact))});
    }
    return found;
}

} // namespace saranda
