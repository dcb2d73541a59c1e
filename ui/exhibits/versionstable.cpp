// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/versionstable.h"

#include "core/base/literals.h"
#include "ui/exhibits/exhibitwords.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

/// Gives the texts of this file their context.
struct VersionsText {
    Q_DECLARE_TR_FUNCTIONS(VersionsTable)
};

QList<ChoiceField::Choice> renditionChoices()
{
    QList<ChoiceField::Choice> choices;
    for (const QString &word : allWords<Rendition>())
        choices.append({word, wording(*fromWord<Rendition>(word))});
    return choices;
}

std::vector<RowColumn<StoredFile>> versionColumns()
{
    RowColumn<StoredFile> kind;
    kind.title = VersionsText::tr("Kind");
    kind.text = [](const StoredFile &file) { return wording(file.rendition); };
    kind.word = [](const StoredFile &file) { return wordOf(file.rendition); };
    kind.choices = renditionChoices();
    kind.set = [](StoredFile &file, const QString &word) -> Result<> {
        file.rendition = fromWord<Rendition>(word).value_or(file.rendition);
        return {};
    };
    RowColumn<StoredFile> name;
    name.title = VersionsText::tr("File");
    name.text = [](const StoredFile &file) { return file.name; };
    RowColumn<StoredFile> size;
    size.title = VersionsText::tr("Size");
    size.text = [](const StoredFile &file) { return fileSizeText(file.size); };
    RowColumn<StoredFile> note;
    note.title = VersionsText::tr("Note");
    note.text = [](const StoredFile &file) { return file.note; };
    note.set = [](StoredFile &file, const QString &text) -> Result<> {
        file.note = text;
        return {};
    };
    RowColumn<StoredFile> hash;
    hash.title = VersionsText::tr("SHA-256");
    hash.text = [](const StoredFile &file) { return file.sha256; };
    return {kind, name, size, note, hash};
}

} // namespace

VersionsModel::VersionsModel(RecordForm<Exhibit> &form, std::function<void()> add, QObject *parent)
    : RowsModelOf<StoredFile>(
        versionColumns(),
        {VersionsText::tr("Add version to %1"), VersionsText::tr("Remove version from %1"),
         VersionsText::tr("Change version of %1")},
        [&form](const QString &text, const QList<StoredFile> &rows) {
            return form.change(text, [&rows](Exhibit &after) { after.renditions = rows; });
        },
        parent)
    , m_add(std::move(add))
{ }

} // namespace saranda
