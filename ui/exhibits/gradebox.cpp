// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/gradebox.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrine.h"
#include "core/session/liveassessment.h"
#include "ui/support/levelmeter.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

QList<ChoiceField::Choice> credibilityChoices()
{
    QList<ChoiceField::Choice> choices{{QString(), GradeBox::tr("Not graded")}};
    for (int credibility = 1; credibility <= 6; ++credibility)
        choices.append({QString::number(credibility), credibilityWording(credibility)});
    return choices;
}

/// The first choice says what counts when the exhibit has no grade of its own.
QList<ChoiceField::Choice> ownReliabilityChoices(const CaseRecords &records, const Exhibit *exhibit)
{
    QString inherited = GradeBox::tr("Not graded");
    if (exhibit && exhibit->source) {
        const Source *source = records.sources.find(*exhibit->source);
        inherited = source && source->reliability
            ? GradeBox::tr("As the source – %1").arg(wording(*source->reliability))
            : GradeBox::tr("As the source, which is not graded");
    }
    QList<ChoiceField::Choice> choices{{QString(), inherited}};
    for (const QString &letter : allWords<Reliability>())
        choices.append({letter, wording(*fromWord<Reliability>(letter))});
    return choices;
}

QString markHelp(const Doctrine &doctrine, Mark mark)
{
    const EvidenceMark *entry = doctrine.profile.mark(wordOf(mark));
    if (!entry)
        return {};
    QStringList lines{entry->title.in(QLocale().name())};
    if (entry->step != 0)
        lines.append(entry->step > 0 ? GradeBox::tr("Lifts the exhibit by one level.")
                                     : GradeBox::tr("Lowers the exhibit by one level."));
    for (const AuthorityRef &ref : entry->authorities)
        lines.append(doctrine.cite(ref, QLocale().name()));
    return lines.join(u'\n');
}

} // namespace

GradeBox::GradeBox(const PageContext &context, RecordForm<Exhibit> &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_reliability(new ChoiceField(ownReliabilityChoices(context.session.records(), nullptr)))
    , m_credibility(new ChoiceField(credibilityChoices()))
    , m_reason(new TextField)
    , m_ask(plainLabel(tr("Say why. A grade without a reason cannot be explained to a reviewer.")))
    , m_markBox(new QWidget)
    , m_level(new LevelMeter)
{
    makeSmall(m_ask);
    m_reason->setVisibleLines(2);
    m_level->setSubject(tr("Level of the exhibit"));
    m_level->setHelp(u"method#exhibit"_s);
    createMarks();
    createLayout();
    setTabOrder(m_secondary, m_agreed);
    QWidget *before = m_agreed;
    for (const auto &[mark, check] : m_marks) {
        setTabOrder(before, check);
        before = check;
    }
    bind();
}

void GradeBox::createMarks()
{
    auto *column = new QVBoxLayout(m_markBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_secondary = addCheck(tr("Secondary source"),
                           tr("Press, repost, attribution without evidence. Counts as arguable at "
                              "most, and only corroborates."),
                           &Exhibit::secondary, tr("Change “secondary” of %1"));
    m_agreed = addCheck(
        tr("Agreed"),
        tr("Admitted, stipulated or judicially noticed. Counts as conclusive; it cannot be lost."),
        &Exhibit::agreed, tr("Change “agreed” of %1"));
    for (const QString &word : allWords<Mark>()) {
        const Mark mark = *fromWord<Mark>(word);
        auto *check = new QCheckBox(wording(mark));
        check->setToolTip(safeToolTip(markHelp(m_context.doctrine, mark)));
        check->setEnabled(!m_context.session.isReadOnly());
        column->addWidget(check);
        m_marks.emplace_back(mark, check);
        connect(check, &QCheckBox::clicked, this, [this, mark](bool isSet) {
            m_form.change(tr("Change marks of %1"), [=](Exhibit &after) {
                after.marks.removeAll(mark);
                if (isSet)
                    after.marks.append(mark);
            });
        });
    }
    column->insertWidget(0, m_secondary);
    column->insertWidget(1, m_agreed);
}

QCheckBox *GradeBox::addCheck(const QString &text, const QString &help, bool Exhibit::*member,
                              const QString &editText)
{
    auto *check = new QCheckBox(text, this);
    check->setToolTip(safeToolTip(help));
    check->setEnabled(!m_context.session.isReadOnly());
    connect(check, &QCheckBox::clicked, this, [=, this](bool isSet) {
        m_form.change(editText, [=](Exhibit &after) { after.*member = isSet; });
    });
    return check;
}

void GradeBox::createLayout()
{
    auto *form = new FormLayout(this);
    form->addField(tr("&Reliability"), m_reliability,
                   tr("How reliable the source is for this item; usually that of the source."));
    form->addField(tr("Cre&dibility"), m_credibility,
                   tr("How likely the item itself is true, whoever says it. Confirmation is "
                      "computed from the case, so 1 counts as 2."));
    form->addField(tr("Reas&on"), m_reason);
    form->addWide(m_ask);
    form->addField(tr("Marks"), m_markBox);
    form->addField(tr("Level"), m_level, tr("Computed from grade and marks"));
}

void GradeBox::bind()
{
    m_form.onShow([this](const Exhibit &exhibit) {
        m_reliability->setChoices(ownReliabilityChoices(m_context.session.records(), &exhibit));
    });
    m_form.choice(
        m_reliability,
        [](const Exhibit &exhibit) {
            return exhibit.reliability ? wordOf(*exhibit.reliability) : QString();
        },
        [](Exhibit &exhibit, const QString &letter) {
            exhibit.reliability = fromWord<Reliability>(letter);
        },
        tr("Change reliability of %1"));
    m_form.choice(
        m_credibility,
        [](const Exhibit &exhibit) {
            return exhibit.credibility ? QString::number(*exhibit.credibility) : QString();
        },
        [](Exhibit &exhibit, const QString &word) {
            exhibit.credibility = word.isEmpty() ? std::nullopt : std::optional<int>(word.toInt());
        },
        tr("Change credibility of %1"));
    m_form.text(m_reason, &Exhibit::gradeReason, tr("Change reason for the grade of %1"));
    m_form.onShow([this](const Exhibit &exhibit) { showExhibit(exhibit); });
    connect(&m_context.assessment, &LiveAssessment::updated, this, &GradeBox::showLevel);
}

void GradeBox::showExhibit(const Exhibit &exhibit)
{
    for (const auto &[mark, check] : m_marks)
        check->setChecked(exhibit.marks.contains(mark));
    m_secondary->setChecked(exhibit.secondary);
    m_agreed->setChecked(exhibit.agreed);
    m_ask->setVisible((exhibit.reliability || exhibit.credibility)
                      && exhibit.gradeReason.isEmpty());
    showLevel();
}

void GradeBox::showLevel()
{
    const ExhibitResult *result = m_context.assessment.current().exhibit(m_form.id());
    m_level->setVisible(result != nullptr); // nothing is said of it while the case is assessed
    if (result)
        m_level->setLevel(result->level);
}

} // namespace saranda
