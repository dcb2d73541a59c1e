// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communications/communicationfields.h"

#include "core/domain/localstatename.h"
#include "ui/communications/communicationwords.h"
#include "ui/support/statewords.h"

#include <QCoreApplication>

namespace saranda {

namespace {

struct CommunicationFieldsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::CommunicationFields)
};

using CommunicationField = SharedFieldsOf<Communication>::Field;

CommunicationField partyField(const CaseRecords &records, const QString &title,
                              QString Communication::*member)
{
    CommunicationField field{
        clearable({title,
                   CommunicationFieldsText::tr("A State of the case, or any body by its name"),
                   SharedField::Entry::OwnWord,
                   stateChoices(records),
                   {}})};
    field.now = [&records, member](const Communication &communication) {
        return shownStateName(records, communication.*member);
    };
    field.set = [&records, member](Communication &communication, const QString &typed) -> Result<> {
        communication.*member = stateCodeOf(records, typed);
        return {};
    };
    return field;
}

/// The exhibit that is the content, where one exhibit holds several of them.
CommunicationField contentField(const CaseRecords &records)
{
    CommunicationField field{
        clearable({CommunicationFieldsText::tr("&Exhibit"),
                   CommunicationFieldsText::tr("The exhibit all of them are in"),
                   SharedField::Entry::Record,
                   {},
                   [&records] { return pickItems<Exhibit>(records); }})};
    field.now = [&records](const Communication &communication) {
        return communication.exhibit ? records.exhibits.keyOf(*communication.exhibit) : QString();
    };
    field.set = [](Communication &communication, const QString &id) -> Result<> {
        communication.exhibit = id.isEmpty()
            ? std::nullopt
            : std::optional<Exhibit::Id>(Exhibit::Id{QUuid::fromString(id)});
        return {};
    };
    return field;
}

} // namespace

std::unique_ptr<SharedFields> communicationFields(const CaseRecords &records)
{
    using Kind = SharedField::Entry;
    std::vector<CommunicationField> fields;
    fields.push_back(sharedWord<Communication>(clearable({CommunicationFieldsText::tr("&Kind"),
                                                          {},
                                                          Kind::OwnWord,
                                                          communicationKindChoices(),
                                                          {}}),
                                               &Communication::kind));
    fields.push_back(
        partyField(records, CommunicationFieldsText::tr("&From"), &Communication::from));
    fields.push_back(partyField(records, CommunicationFieldsText::tr("&To"), &Communication::to));
    fields.push_back(sharedDate<Communication>(
        CommunicationFieldsText::tr("&Date"),
        CommunicationFieldsText::tr("When all of them reached the addressee"),
        &Communication::date));
    fields.push_back(sharedWord<Communication>(
        clearable({CommunicationFieldsText::tr("&Channel"),
                   CommunicationFieldsText::tr("Note verbale, contact point, press release, "
                                               "summons of the ambassador…"),
                   Kind::Line,
                   {},
                   {}}),
        &Communication::channel));
    fields.push_back(contentField(records));
    fields.push_back(sharedOperation<Communication>(records, true));
    fields.push_back(sharedOperation<Communication>(records, false));
    fields.push_back(sharedMarking<Communication>(records));
    fields.push_back(sharedNote<Communication>());
    return std::make_unique<SharedFieldsOf<Communication>>(std::move(fields), [](int count) {
        return CommunicationFieldsText::tr("Change %Ln communication(s)", nullptr, count);
    });
}

} // namespace saranda
