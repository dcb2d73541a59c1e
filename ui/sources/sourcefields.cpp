// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcefields.h"

#include "core/base/literals.h"
#include "ui/sources/sourceedits.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct SourceFieldsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::SourceFields)
};

constexpr std::size_t gradeField = 1;
constexpr std::size_t reasonField = 2;

} // namespace

QList<ChoiceField::Choice> reliabilityChoices()
{
    QList<ChoiceField::Choice> choices{{QString(), SourceFieldsText::tr("Not graded")}};
    for (const QString &letter : allWords<Reliability>())
        choices.append({letter, wording(*fromWord<Reliability>(letter))});
    return choices;
}

QList<ChoiceField::Choice> sourceKindChoices()
{
    QList<ChoiceField::Choice> choices;
    for (const QString &kind :
         {u"government"_s, u"international-body"_s, u"court-document"_s, u"company"_s, u"press"_s,
          u"witness"_s, u"expert"_s, u"scholar"_s, u"own"_s})
        choices.append({kind, sourceKindText(kind)});
    return choices;
}

std::unique_ptr<SharedFields> sourceFields(const CaseRecords &records, const QString &userName,
                                           const Clock &clock)
{
    using Kind = SharedField::Entry;
    using Field = SharedFieldsOf<Source>::Field;
    Field grade{
        {SourceFieldsText::tr("&Reliability"),
         SourceFieldsText::tr("How reliable the sources are as such, on the Admiralty "
                              "scale"),
         Kind::Choice,
         reliabilityChoices(),
         {}},
        [](const Source &source) {
            return source.reliability ? wording(*source.reliability)
                                      : SourceFieldsText::tr("Not graded");
        },
        [userName, day = localDay(clock)](Source &source, const QString &letter) -> Result<> {
            const auto reliability = fromWord<Reliability>(letter);
            if (reliability != source.reliability)
                regrade(source, reliability, userName, day);
            return {};
        }};
    std::vector<Field> fields;
    fields.push_back(sharedWord<Source>(
        clearable({SourceFieldsText::tr("&Kind"), {}, Kind::OwnWord, sourceKindChoices(), {}}),
        &Source::kind));
    fields.push_back(std::move(grade));
    fields.push_back(sharedWord<Source>(
        clearable({SourceFieldsText::tr("Reas&on for the grade"),
                   SourceFieldsText::tr("Track record, access to what they report, interest in "
                                        "the outcome"),
                   Kind::Text,
                   {},
                   {}}),
        &Source::reliabilityReason));
    fields.push_back(sharedMarking<Source>(records));
    fields.push_back(sharedNote<Source>());
    const auto missing = [](const SharedValues &values) {
        const auto says = [&values](std::size_t place) {
            return values[place] && !values[place]->isEmpty();
        };
        const bool lacksReason = says(gradeField) && !says(reasonField);
        return lacksReason ? SourceFieldsText::tr("Say why. A grade without a reason cannot be "
                                                  "explained to a reviewer.")
                           : QString();
    };
    return std::make_unique<SharedFieldsOf<Source>>(
        std::move(fields),
        [](int count) { return SourceFieldsText::tr("Change %Ln source(s)", nullptr, count); },
        missing);
}

} // namespace saranda
