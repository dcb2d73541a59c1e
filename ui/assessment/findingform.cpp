// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/findingform.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrine.h"
#include "core/session/casesession.h"
#include "ui/assessment/unrecordedfindings.h"
#include "ui/support/edtfedit.h"
#include "ui/support/flowlayout.h"
#include "ui/support/focusforward.h"
#include "ui/support/form.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(FindingTexts)
};

QString saysThereIsNone()
{
    return FindingTexts::tr("There is none.");
}

QList<ChoiceField::Choice> findingLevels()
{
    QList<ChoiceField::Choice> choices{{QString(), FindingTexts::tr("No level yet")}};
    for (int level = 0; level <= 5; ++level)
        choices.append({QString::number(level), levelOutcome(level)});
    return choices;
}

QList<ChoiceField::Choice> findingReviews()
{
    QList<ChoiceField::Choice> choices;
    for (const ReviewState state :
         {ReviewState::Draft, ReviewState::Reviewed, ReviewState::Approved})
        choices.append({wordOf(state), wording(state)});
    return choices;
}

} // namespace

QString findingLacks(const Finding &finding, int required)
{
    if (!finding.level)
        return FindingTexts::tr("Choose the level you find.");
    if (finding.reason.trimmed().isEmpty())
        return FindingTexts::tr("Give the reason for the finding.");
    if (finding.by.trimmed().isEmpty())
        return FindingTexts::tr("Say whose finding it is.");
    if (finding.review != ReviewState::Draft && finding.reviewedBy.trimmed().isEmpty())
        return FindingTexts::tr("Say who reviewed it.");
    if (*finding.level < required)
        return {};
    if (finding.strongestAgainst.trimmed().isEmpty())
        return FindingTexts::tr("The finding reaches what is required: name the strongest point "
                                "against it, or tick that there is none.");
    if (finding.alternativesConsidered.trimmed().isEmpty())
        return FindingTexts::tr("The finding reaches what is required: name an alternative you "
                                "considered, or tick that there is none.");
    return {};
}

FindingForm::FindingForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_unrecorded(UnrecordedFindings::of(context.session))
{
    createFields();
    createLayout();
    connectFields();
    forwardFocus(this, m_level);
}

void FindingForm::createFields()
{
    m_beside = plainLabel({}, this);
    m_level = new ChoiceField(findingLevels(), this);
    m_reason = new TextField(this);
    m_by = new LineField(this);
    m_on = new EdtfEdit(this);
    m_review = new ChoiceField(findingReviews(), this);
    m_reviewedBy = new LineField(this);
    m_against = new TextField(this);
    m_against->setVisibleLines(2);
    m_nothingAgainst = new QCheckBox(tr("There is no point against it"), this);
    m_alternatives = new TextField(this);
    m_alternatives->setVisibleLines(2);
    m_noAlternative = new QCheckBox(tr("There is no alternative to consider"), this);
    m_hint = plainLabel({}, this);
    m_record = new QPushButton(tr("Record the finding"), this);
    m_discard = new QPushButton(tr("Discard the entry"), this);
    m_withdraw = new QPushButton(tr("Withdraw the finding"), this);
}

void FindingForm::createLayout()
{
    auto *fields = new QWidget(this);
    auto *form = new FormLayout(fields);
    form->setContentsMargins(0, 0, spacing::normal, 0);
    form->addField(tr("&Level found"), m_level);
    form->addField(tr("&Reason"), m_reason);
    form->addField(tr("Found &by"), m_by);
    form->addField(tr("&On"), m_on);
    form->addField(tr("Strongest point &against"), m_against);
    form->addWide(m_nothingAgainst);
    form->addField(tr("Al&ternatives considered"), m_alternatives);
    form->addWide(m_noAlternative);
    form->addField(tr("Rev&iew"), m_review);
    form->addField(tr("Reviewe&d by"), m_reviewedBy);

    auto *column = new QWidget(this);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->addWidget(fields);
    columnLayout->addStretch(1);

    auto *buttons = new FlowLayout(spacing::normal); // large text needs several lines for them
    buttons->addWidget(m_record);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_withdraw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::normal, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_beside);
    layout->addWidget(scrolling(column), 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
}

void FindingForm::connectFields()
{
    connect(m_level, &ChoiceField::edited, this, &FindingForm::touch);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &FindingForm::touch);
    connect(m_by, &QLineEdit::textEdited, this, &FindingForm::touch);
    connect(m_on, &EdtfEdit::dateEdited, this, &FindingForm::touch);
    connect(m_review, &ChoiceField::edited, this, [this](const QString &word) {
        if (word != wordOf(ReviewState::Draft) && m_reviewedBy->text().isEmpty())
            m_reviewedBy->setText(m_context.session.userName());
        touch();
    });
    connect(m_reviewedBy, &QLineEdit::textEdited, this, &FindingForm::touch);
    connect(m_against, &QPlainTextEdit::textChanged, this, &FindingForm::touch);
    connect(m_alternatives, &QPlainTextEdit::textChanged, this, &FindingForm::touch);
    connect(m_nothingAgainst, &QCheckBox::toggled, this, &FindingForm::touch);
    connect(m_noAlternative, &QCheckBox::toggled, this, &FindingForm::touch);
    connect(m_record, &QPushButton::clicked, this, &FindingForm::record);
    connect(m_withdraw, &QPushButton::clicked, this, &FindingForm::withdraw);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        forget();
        fill(stored());
    });
    connect(&m_unrecorded, &UnrecordedWork::changed, this, &FindingForm::followUnrecorded);
}

Finding FindingForm::stored() const
{
    const ElementSheet *sheet = sheetOf(m_context.session.records(), m_element);
    return sheet ? sheet->finding.value_or(Finding()) : Finding();
}

Finding FindingForm::entered() const
{
    Finding finding = stored(); // keeps marking and unknown fields
    finding.level.reset();
    if (!m_level->value().isEmpty())
        finding.level = m_level->value().toInt();
    finding.reason = m_reason->toPlainText().trimmed();
    finding.by = m_by->text().trimmed();
    finding.on = m_on->date();
    finding.review = fromWord<ReviewState>(m_review->value()).value_or(ReviewState::Draft);
    finding.reviewedBy = m_reviewedBy->text().trimmed();
    finding.strongestAgainst =
        m_nothingAgainst->isChecked() ? saysThereIsNone() : m_against->toPlainText().trimmed();
    finding.alternativesConsidered =
        m_noAlternative->isChecked() ? saysThereIsNone() : m_alternatives->toPlainText().trimmed();
    return finding;
}

void FindingForm::show(const ElementRef &element, int computed, int required)
{
    const bool isOther = !(element == m_element);
    m_element = element;
    m_computed = computed;
    m_required = required;
    if (isOther) {
        const Finding *kept = m_unrecorded.find(element);
        m_isTouched = kept != nullptr;
        fill(kept ? Finding(*kept) : stored());
    } else if (!m_isTouched) {
        fill(stored());
    } else {
        showState();
    }
}

void FindingForm::fill(const Finding &finding)
{
    m_isFilling = true;
    m_level->setValue(finding.level ? QString::number(*finding.level) : QString());
    m_reason->setValue(finding.reason);
    m_by->setValue(finding.by.isEmpty() ? m_context.session.userName() : finding.by);
    const Result<CaseDate> today = CaseDate::parse(QDate::currentDate().toString(Qt::ISODate));
    m_on->giveUp();
    m_on->setDate(finding.on.isUndated() && !finding.level && today ? *today : finding.on);
    m_review->setValue(wordOf(finding.review));
    m_reviewedBy->setValue(finding.reviewedBy);
    const bool nothingAgainst = finding.strongestAgainst == saysThereIsNone();
    m_nothingAgainst->setChecked(nothingAgainst);
    m_against->setValue(nothingAgainst ? QString() : finding.strongestAgainst);
    const bool noAlternative = finding.alternativesConsidered == saysThereIsNone();
    m_noAlternative->setChecked(noAlternative);
    m_alternatives->setValue(noAlternative ? QString() : finding.alternativesConsidered);
    m_isFilling = false;
    showState();
}

void FindingForm::touch()
{
    if (m_isFilling)
        return;
    m_isTouched = true;
    const Element *element = m_context.doctrine.element(m_element.element);
    m_unrecorded.put({m_element, entered(), m_required,
                      element ? element->title.in(QLocale().name()) : m_element.element});
    showState();
}

void FindingForm::forget()
{
    m_isTouched = false;
    m_unrecorded.remove(m_element);
}

/// They were recorded or discarded elsewhere.
void FindingForm::followUnrecorded()
{
    if (!m_isTouched || m_unrecorded.find(m_element))
        return;
    m_isTouched = false;
    fill(stored());
}

void FindingForm::showState()
{
    const Finding before = stored();
    const bool hasStored = before.level.has_value() || !before.reason.isEmpty();
    QString beside =
        tr("Computed: %1. Required: %2.").arg(levelOutcome(m_computed), levelWord(m_required));
    if (before.level && *before.level != m_computed)
        beside += u' '
            + tr("The finding (%1) differs from the computed level; a memo prints both.")
                  .arg(levelOutcome(*before.level));
    m_beside->setText(beside);
    m_against->setEnabled(!m_nothingAgainst->isChecked());
    m_alternatives->setEnabled(!m_noAlternative->isChecked());
    m_hint->setText(m_isTouched     ? findingLacks(entered(), m_required)
                        : hasStored ? QString()
                                    : tr("Nobody has recorded a finding on this element yet."));
    if (m_isTouched && m_hint->text().isEmpty())
        m_hint->setText(tr("Not recorded yet."));
    m_hint->setVisible(!m_hint->text().isEmpty());
    const bool canWrite = !m_context.session.isReadOnly() && !m_element.isNull();
    setEnabled(canWrite);
    m_record->setEnabled(canWrite && m_isTouched);
    m_discard->setEnabled(m_isTouched);
    m_withdraw->setEnabled(canWrite && hasStored);
}

QString FindingForm::hint() const
{
    return m_hint->text();
}

void FindingForm::record()
{
    if (m_on->hasError()) {
        m_hint->setText(tr("The date of the finding is not a date."));
        return;
    }
    const Finding finding = entered();
    if (const QString lacks = findingLacks(finding, m_required); !lacks.isEmpty()) {
        m_hint->setText(lacks);
        m_hint->setVisible(true);
        if (finding.level && *finding.level >= m_required && !finding.reason.isEmpty())
            (finding.strongestAgainst.isEmpty() ? m_against : m_alternatives)->setFocus();
        return;
    }
    const Edit edit = settingFinding(m_context.session.records(), m_element, finding);
    if (m_record->hasFocus()) // or the focus went on to what withdraws it
        m_level->setFocus();
    forget();
    if (!edit.isEmpty()) {
        if (const Result<> applied = m_context.session.apply(edit); !applied) {
            touch();
            Q_EMIT refused(applied.error());
            return;
        }
    }
    fill(stored());
    Q_EMIT recorded();
}

void FindingForm::withdraw()
{
    const Edit edit =
        settingFinding(m_context.session.records(), m_element, std::optional<Finding>());
    if (edit.isEmpty())
        return;
    if (const Result<> applied = m_context.session.apply(edit); !applied) {
        Q_EMIT refused(applied.error()); // what is entered stays
        return;
    }
    forget();
    fill(stored());
}

} // namespace saranda
