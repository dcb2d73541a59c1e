// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sharedfields.h"

#include "core/base/literals.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct SharedFieldsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::SharedFields)
};

} // namespace

SharedField clearable(SharedField field)
{
    field.mayBeEmpty = true;
    return field;
}

int SharedEdit::count(Outcome outcome) const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [outcome](const Row &row) { return row.outcome == outcome; }));
}

int SharedEdit::cautions() const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [](const Row &row) { return !row.caution.isEmpty(); }));
}

QString sharedChangeText(const QString &field, const QString &was, const QString &is)
{
    constexpr int mostLetters = 60;
    const QString nothing = SharedFieldsText::tr("nothing", "an empty field");
    const auto shown = [&](const QString &text) {
        return text.isEmpty() ? nothing : safeLine(text, mostLetters);
    };
    QString name = field;
    return SharedFieldsText::tr("%1: %2 → %3", "field, before, after")
        .arg(name.remove(u'&'), shown(was), shown(is));
}

QString choiceText(const QList<ChoiceField::Choice> &choices, const QString &word)
{
    const auto it = std::find_if(choices.begin(), choices.end(),
                                 [&word](const auto &choice) { return choice.word == word; });
    return it == choices.end() ? word : it->text;
}

SharedField sharedMarkingField(const CaseInfo &info)
{
    return {SharedFieldsText::tr("&Marking"),
            SharedFieldsText::tr("Who may see it. What becomes more open is named below."),
            SharedField::Entry::Choice,
            markingChoices(info),
            {}};
}

QString openedCaution(const CaseInfo &info, const QString &before, const QString &after)
{
    if (markingRank(info, after) >= markingRank(info, before))
        return {};
    return SharedFieldsText::tr("It becomes open to more readers.");
}

SharedField sharedNoteField()
{
    return {SharedFieldsText::tr("Add to the no&te"),
            SharedFieldsText::tr("A paragraph that is put after what each note says already"),
            SharedField::Entry::Text,
            {},
            {}};
}

void addToNote(QString &note, const QString &added)
{
    const QString paragraph = added.trimmed();
    const auto framed = [](const QString &text) { return u'\n' + text + u'\n'; };
    if (paragraph.isEmpty() || framed(note).contains(framed(paragraph)))
        return;
    if (!note.isEmpty() && !note.endsWith(u'\n'))
        note += u'\n';
    note += paragraph;
}

SharedField sharedOperationField(const CaseRecords &records, bool about)
{
    SharedField field{about ? SharedFieldsText::tr("About &operation")
                            : SharedFieldsText::tr("No longer about"),
                      about ? SharedFieldsText::tr("An operation they are about beside those they "
                                                   "name already")
                            : SharedFieldsText::tr("An operation they are not about after all"),
                      SharedField::Entry::Record,
                      {},
                      {}};
    field.items = [&records] { return pickItems<Incident>(records); };
    return field;
}

QString operationTexts(const CaseRecords &records, const QList<Incident::Id> &operations)
{
    QStringList keys;
    for (const Incident::Id &operation : operations)
        keys.append(records.incidents.keyOf(operation));
    return keys.join(u", "_s);
}

} // namespace saranda
