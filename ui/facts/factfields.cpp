// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factfields.h"

#include "core/base/literals.h"
#include "ui/facts/factwords.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct FactFieldsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::FactFields)
};

using FactField = SharedFieldsOf<Fact>::Field;

/// The fields in the order of the form; the ones of the citation need its exhibit.
enum FactFieldPlace {
    AboutField,
    NotAboutField,
    FactDateField,
    FactPlaceField,
    CitedExhibitField,
    PinpointField,
    CitedStanceField
};

/// The citation the fields after the exhibit are about: the one that was just added.
Citation *addedCitation(Fact &fact)
{
    return fact.citations.isEmpty() ? nullptr : &fact.citations.last();
}

FactField exhibitField(const CaseRecords &records)
{
    FactField field{{FactFieldsText::tr("Cite an &exhibit"),
                     FactFieldsText::tr("Each fact gets a citation of this exhibit; what it cites "
                                        "already stays"),
                     SharedField::Entry::Record,
                     {},
                     [&records] { return pickItems<Exhibit>(records); }}};
    field.now = [&records](const Fact &fact) { return citedExhibits(records, fact); };
    field.set = [](Fact &fact, const QString &id) -> Result<> {
        Citation citation;
        citation.exhibit = {QUuid::fromString(id)};
        fact.citations.append(citation);
        return {};
    };
    field.caution = [&records](const Fact &before, const Fact &after) {
        const Exhibit::Id cited = after.citations.last().exhibit;
        const bool isThere =
            std::any_of(before.citations.begin(), before.citations.end(),
                        [&cited](const Citation &one) { return one.exhibit == cited; });
        return isThere
            ? FactFieldsText::tr("It cites %1 already.").arg(records.exhibits.keyOf(cited))
            : QString();
    };
    return field;
}

FactField pinpointField()
{
    FactField field{{FactFieldsText::tr("at &page or paragraph"),
                     FactFieldsText::tr("Where in the exhibit: p. 21, ¶ 14"),
                     SharedField::Entry::Line,
                     {},
                     {}}};
    field.now = [](const Fact &fact) {
        return fact.citations.isEmpty() ? QString() : fact.citations.last().pinpoint;
    };
    field.set = [](Fact &fact, const QString &pinpoint) -> Result<> {
        if (Citation *citation = addedCitation(fact))
            citation->pinpoint = pinpoint;
        return {};
    };
    return field;
}

FactField stanceField()
{
    QList<ChoiceField::Choice> stances;
    for (const QString &word : allWords<Stance>())
        stances.append({word, wording(*fromWord<Stance>(word))});
    FactField field{{FactFieldsText::tr("&What it says"),
                     FactFieldsText::tr("Left as it is, the exhibit supports the facts"),
                     SharedField::Entry::Choice,
                     stances,
                     {}}};
    field.now = [](const Fact &fact) {
        return fact.citations.isEmpty() ? QString() : wording(fact.citations.last().stance);
    };
    field.set = [](Fact &fact, const QString &word) -> Result<> {
        if (Citation *citation = addedCitation(fact))
            citation->stance = fromWord<Stance>(word).value_or(citation->stance);
        return {};
    };
    return field;
}

QString missingForFacts(const SharedValues &values)
{
    const bool lacksExhibit =
        !values[CitedExhibitField] && (values[PinpointField] || values[CitedStanceField]);
    return lacksExhibit ? FactFieldsText::tr("Say which exhibit is cited there.") : QString();
}

} // namespace

std::unique_ptr<SharedFields> factFields(const CaseRecords &records)
{
    std::vector<FactField> fields;
    fields.push_back(sharedOperation<Fact>(records, true));
    fields.push_back(sharedOperation<Fact>(records, false));
    fields.push_back(sharedDate<Fact>(
        FactFieldsText::tr("&Date"), FactFieldsText::tr("When all of them happened"), &Fact::date));
    fields.push_back(sharedWord<Fact>(
        clearable({FactFieldsText::tr("P&lace"), {}, SharedField::Entry::Line, {}, {}}),
        &Fact::place));
    fields.push_back(exhibitField(records));
    fields.push_back(pinpointField());
    fields.push_back(stanceField());
    fields.push_back(sharedMarking<Fact>(records));
    fields.push_back(sharedNote<Fact>());
    return std::make_unique<SharedFieldsOf<Fact>>(
        std::move(fields),
        [](int count) { return FactFieldsText::tr("Change %Ln fact(s)", nullptr, count); },
        missingForFacts);
}

} // namespace saranda
