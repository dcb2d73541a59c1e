// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/exhibitfields.h"

#include "core/base/literals.h"
#include "ui/exhibits/exhibitwords.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct ExhibitFieldsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::ExhibitFields)
};

using ExhibitField = SharedFieldsOf<Exhibit>::Field;

/// The fields that come first, in this order.
enum ExhibitFieldPlace { ReliabilityField, CredibilityField, GradeReasonField };

ExhibitField reliabilityField()
{
    QList<ChoiceField::Choice> letters{{QString(), ExhibitFieldsText::tr("As the source")}};
    for (const QString &letter : allWords<Reliability>())
        letters.append({letter, wording(*fromWord<Reliability>(letter))});
    ExhibitField field{{ExhibitFieldsText::tr("&Reliability"),
                        ExhibitFieldsText::tr("How reliable the source is for these items; usually "
                                              "that of the source"),
                        SharedField::Entry::Choice,
                        letters,
                        {}}};
    field.now = [letters](const Exhibit &exhibit) {
        return choiceText(letters, exhibit.reliability ? wordOf(*exhibit.reliability) : QString());
    };
    field.set = [](Exhibit &exhibit, const QString &letter) -> Result<> {
        exhibit.reliability = fromWord<Reliability>(letter);
        return {};
    };
    return field;
}

ExhibitField credibilityField()
{
    QList<ChoiceField::Choice> grades{{QString(), ExhibitFieldsText::tr("Not graded")}};
    for (int grade = 1; grade <= 6; ++grade)
        grades.append({QString::number(grade), credibilityWording(grade)});
    ExhibitField field{{ExhibitFieldsText::tr("Cre&dibility"),
                        ExhibitFieldsText::tr("How likely the items themselves are true. "
                                              "Confirmation is computed, so 1 counts as 2."),
                        SharedField::Entry::Choice,
                        grades,
                        {}}};
    field.now = [grades](const Exhibit &exhibit) {
        return choiceText(grades,
                          exhibit.credibility ? QString::number(*exhibit.credibility) : QString());
    };
    field.set = [](Exhibit &exhibit, const QString &word) -> Result<> {
        exhibit.credibility = word.isEmpty() ? std::nullopt : std::optional<int>(word.toInt());
        return {};
    };
    return field;
}

ExhibitField exhibitSourceField(const CaseRecords &records)
{
    ExhibitField field{clearable({ExhibitFieldsText::tr("So&urce"),
                                  ExhibitFieldsText::tr("The person or body all of them come from"),
                                  SharedField::Entry::Record,
                                  {},
                                  [&records] { return pickItems<Source>(records); }})};
    field.now = [&records](const Exhibit &exhibit) {
        const Source *source = exhibit.source ? records.sources.find(*exhibit.source) : nullptr;
        return source ? recordTitle(*source) : QString();
    };
    field.set = [](Exhibit &exhibit, const QString &id) -> Result<> {
        exhibit.source = id.isEmpty()
            ? std::nullopt
            : std::optional<Source::Id>(Source::Id{QUuid::fromString(id)});
        return {};
    };
    return field;
}

/// A mark set on the exhibits, or taken from them.
ExhibitField markField(bool sets)
{
    QList<ChoiceField::Choice> marks;
    for (const QString &word : allWords<Mark>())
        marks.append({word, wording(*fromWord<Mark>(word))});
    ExhibitField field{
        {sets ? ExhibitFieldsText::tr("Set a mar&k") : ExhibitFieldsText::tr("Take a mark away"),
         ExhibitFieldsText::tr("Marks raise or lower the level of an exhibit"),
         SharedField::Entry::Choice,
         marks,
         {}}};
    field.now = [](const Exhibit &exhibit) {
        QStringList words;
        for (const Mark mark : exhibit.marks)
            words.append(wording(mark));
        return words.join(u", "_s);
    };
    field.set = [sets](Exhibit &exhibit, const QString &word) -> Result<> {
        const std::optional<Mark> mark = fromWord<Mark>(word);
        if (!mark || exhibit.marks.contains(*mark) == sets)
            return {};
        if (sets)
            exhibit.marks.append(*mark);
        else
            exhibit.marks.removeAll(*mark);
        return {};
    };
    return field;
}

ExhibitField flagField(const QString &title, const QString &help, bool Exhibit::*member)
{
    const QList<ChoiceField::Choice> answers{{u"yes"_s, ExhibitFieldsText::tr("Yes")},
                                             {u"no"_s, ExhibitFieldsText::tr("No")}};
    ExhibitField field{{title, help, SharedField::Entry::Choice, answers, {}}};
    field.now = [answers, member](const Exhibit &exhibit) {
        return answers[exhibit.*member ? 0 : 1].text;
    };
    field.set = [member](Exhibit &exhibit, const QString &answer) -> Result<> {
        exhibit.*member = answer == u"yes"_s;
        return {};
    };
    return field;
}

QString missingForExhibits(const SharedValues &values)
{
    const auto says = [&values](std::size_t place) {
        return values[place] && !values[place]->isEmpty();
    };
    const bool lacksReason =
        (says(ReliabilityField) || says(CredibilityField)) && !says(GradeReasonField);
    return lacksReason ? ExhibitFieldsText::tr("Say why. A grade without a reason cannot be "
                                               "explained to a reviewer.")
                       : QString();
}

} // namespace

std::unique_ptr<SharedFields> exhibitFields(const CaseRecords &records)
{
    using Kind = SharedField::Entry;
    std::vector<ExhibitField> fields;
    fields.push_back(reliabilityField());
    fields.push_back(credibilityField());
    fields.push_back(sharedWord<Exhibit>(
        clearable({ExhibitFieldsText::tr("Reas&on for the grade"), {}, Kind::Text, {}, {}}),
        &Exhibit::gradeReason));
    fields.push_back(sharedMarking<Exhibit>(records));
    fields.push_back(exhibitSourceField(records));
    fields.push_back(sharedWord<Exhibit>(
        clearable(
            {ExhibitFieldsText::tr("Common ori&gin"),
             ExhibitFieldsText::tr("Exhibits that go back to one report have the same word here."),
             Kind::Line,
             {},
             {}}),
        &Exhibit::origin));
    fields.push_back(sharedWord<Exhibit>(
        clearable({ExhibitFieldsText::tr("K&ind"), {}, Kind::OwnWord, exhibitKindChoices(), {}}),
        &Exhibit::kind));
    fields.push_back(sharedWord<Exhibit>(
        clearable({ExhibitFieldsText::tr("&Language"),
                   ExhibitFieldsText::tr("Code of their language, such as en or ko"),
                   Kind::Line,
                   {},
                   {}}),
        &Exhibit::language));
    fields.push_back(markField(true));
    fields.push_back(markField(false));
    fields.push_back(flagField(ExhibitFieldsText::tr("&Secondary source"),
                               ExhibitFieldsText::tr("Press, repost, attribution without evidence"),
                               &Exhibit::secondary));
    fields.push_back(flagField(ExhibitFieldsText::tr("&Agreed"),
                               ExhibitFieldsText::tr("Admitted, stipulated or judicially noticed"),
                               &Exhibit::agreed));
    fields.push_back(sharedNote<Exhibit>());
    return std::make_unique<SharedFieldsOf<Exhibit>>(
        std::move(fields),
        [](int count) { return ExhibitFieldsText::tr("Change %Ln exhibit(s)", nullptr, count); },
        missingForExhibits);
}

} // namespace saranda
