// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actors/entityfields.h"

#include "ui/actors/actorwords.h"
#include "ui/support/statewords.h"

#include <QCoreApplication>

namespace saranda {

namespace {

struct EntityFieldsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::EntityFields)
};

template <typename Record>
std::unique_ptr<SharedFields> entityFields(const CaseRecords &records,
                                           const QList<ChoiceField::Choice> &kinds,
                                           std::function<QString(int)> changeText)
{
    using Kind = SharedField::Entry;
    auto state = sharedWord<Record>(clearable({EntityFieldsText::tr("&State"),
                                               EntityFieldsText::tr("A State of the case, or any "
                                                                    "by its name or code"),
                                               Kind::OwnWord,
                                               stateChoices(records),
                                               {}}),
                                    &Record::state);
    state.now = [&records](const Record &record) { return stateLabel(records, record.state); };
    state.set = [&records](Record &record, const QString &typed) -> Result<> {
        record.state = stateCodeOf(records, typed);
        return {};
    };
    std::vector<typename SharedFieldsOf<Record>::Field> fields;
    fields.push_back(sharedWord<Record>(
        clearable({EntityFieldsText::tr("&Kind"), {}, Kind::OwnWord, kinds, {}}), &Record::kind));
    fields.push_back(std::move(state));
    fields.push_back(sharedMarking<Record>(records));
    fields.push_back(sharedNote<Record>());
    return std::make_unique<SharedFieldsOf<Record>>(std::move(fields), std::move(changeText));
}

} // namespace

std::unique_ptr<SharedFields> actorFields(const CaseRecords &records)
{
    return entityFields<Actor>(records, actorKindChoices(), [](int count) {
        return EntityFieldsText::tr("Change %Ln actor(s)", nullptr, count);
    });
}

std::unique_ptr<SharedFields> infrastructureFields(const CaseRecords &records)
{
    return entityFields<Infrastructure>(records, infrastructureKindChoices(), [](int count) {
        return EntityFieldsText::tr("Change %Ln item(s) of infrastructure", nullptr, count);
    });
}

} // namespace saranda
