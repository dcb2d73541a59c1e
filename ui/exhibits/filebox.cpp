// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/filebox.h"

#include "core/base/literals.h"
#include "core/intake/intake.h"
#include "ui/exhibits/exhibitwords.h"
#include "ui/exhibits/versionstable.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

/// The stored name is what a stranger called the file: only its last part is offered as a name,
/// never a path.
QString suggestedName(const StoredFile &file, const QString &key)
{
    QString name = QFileInfo(QString(file.name).replace(u'\\', u'/')).fileName();
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c == u'/'; });
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? key : name;
}

} // namespace

FileBox::FileBox(const PageContext &context, RecordForm<Exhibit> &form, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_header(new SectionHeader(tr("File")))
    , m_name(plainLabel())
    , m_hash(plainLabel())
    , m_export(new QAction(icon(u"export"_s), tr("Export file…"), this))
    , m_attach(new QAction(icon(u"add"_s), tr("Attach file…"), this))
{
    m_export->setToolTip(tr("Write the file out as it was taken in, after checking its hash"));
    m_attach->setToolTip(tr("Take the bytes of a file into the case for this exhibit"));
    m_header->addButton(m_attach);
    m_header->addButton(m_export);
    m_hash->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    makeSmall(m_hash);
    makeMuted(m_hash);
    m_hash->setAccessibleName(tr("SHA-256 of the file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_header);
    column->addWidget(m_name);
    column->addWidget(m_hash);
    createVersions();
    column->addWidget(m_versionsTable);
    connect(m_export, &QAction::triggered, this, [this] {
        if (const Exhibit *exhibit = m_form.record(); exhibit && exhibit->file)
            exportFile(*exhibit->file);
    });
    connect(m_attach, &QAction::triggered, this, &FileBox::attach);
    m_form.onShow([this](const Exhibit &exhibit) { showFile(exhibit); });
}

void FileBox::createVersions()
{
    m_versions = new VersionsModel(m_context, m_form, this);
    m_versions->setReadOnly(m_context.session.isReadOnly());
    m_versionsTable =
        new RowTable(tr("Other versions"), tr("Add version"), tr("Remove version"), m_versions);
    m_versionsTable->setReadOnly(m_context.session.isReadOnly());
    m_exportVersion = new QAction(icon(u"export"_s), tr("Export version"), this);
    m_versionsTable->addButton(m_exportVersion);
    m_exportVersion->setEnabled(false);
    connect(m_versions, &RowsModel::refused, this, &FileBox::refused);
    connect(m_versionsTable, &RowTable::currentRowChanged, this, [this] {
        const int row = m_versionsTable->currentRow();
        m_exportVersion->setEnabled(
            row >= 0 && row < m_versions->rows().size()
            && m_context.session.hasContent(m_versions->rows().at(row).sha256));
    });
    connect(m_exportVersion, &QAction::triggered, this, [this] {
        if (const int row = m_versionsTable->currentRow();
            row >= 0 && row < m_versions->rows().size())
            exportFile(m_versions->rows().at(row));
    });
}

void FileBox::showFile(const Exhibit &exhibit)
{
    m_versions->setRows(exhibit.renditions);
    const bool hasBytes = exhibit.file && m_context.session.hasContent(exhibit.file->sha256);
    m_export->setEnabled(hasBytes);
    m_attach->setVisible(!hasBytes);
    m_attach->setEnabled(!m_context.session.isReadOnly());
    if (!exhibit.file) {
        m_name->setText(tr("The exhibit has no file yet."));
    } else {
        QStringList parts{safeLine(exhibit.file->name, 200), fileSizeText(exhibit.file->size),
                          safeLine(exhibit.file->mediaType, 80)};
        parts.removeAll(QString());
        m_name->setText(
            hasBytes ? parts.join(u" · "_s)
                     : tr("%1 (the case does not hold its bytes)").arg(parts.join(u" · "_s)));
    }
    // A hash has no place to break a line; groups of eight give it some.
    QString hash = exhibit.file ? safeLine(exhibit.file->sha256) : QString();
    for (qsizetype at = hash.size() - hash.size() % 8; at > 0; at -= 8)
        hash.insert(at, u' ');
    m_hash->setText(hash.isEmpty() ? hash : tr("SHA-256 %1").arg(hash.trimmed()));
    m_hash->setVisible(!hash.isEmpty());
}

void FileBox::attach()
{
    const Exhibit *exhibit = m_form.record();
    if (!exhibit)
        return;
    const QString path = m_context.prompt.openPath(this, tr("Attach file to %1").arg(exhibit->key),
                                                   tr("All files (*)"));
    if (path.isEmpty())
        return;
    const Result<Exhibit> taken = takeIn(m_context.session, path, exhibit->key, {});
    if (!taken) {
        Q_EMIT refused(taken.error());
        return;
    }
    m_form.change(tr("Attach file to %1"), [&taken](Exhibit &after) {
        after.file = taken->file;
        after.custody.append(taken->custody);
        if (after.kind.isEmpty())
            after.kind = taken->kind;
    });
}

void FileBox::exportFile(const StoredFile &file)
{
    const QString key = m_form.record() ? m_form.record()->key : QString();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_context.prompt.savePath(this, tr("Export file of %1").arg(key),
                                                   QDir(folder).filePath(suggestedName(file, key)),
                                                   tr("All files (*)"));
    if (!path.isEmpty())
        writeOut(file, path);
}

void FileBox::writeOut(const StoredFile &stored, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        Q_EMIT refused(
            {ErrorCode::Storage, tr("“%1” cannot be written: %2.").arg(path, file.errorString())});
        return;
    }
    const Result<> read = m_context.session.readContent(stored.sha256, file);
    if (!read) {
        file.cancelWriting();
        Q_EMIT refused(read.error());
    } else if (!file.commit()) {
        Q_EMIT refused({ErrorCode::Storage,
                        tr("“%1” could not be written: %2.").arg(path, file.errorString())});
    } else {
        Q_EMIT exported(path);
    }
}

} // namespace saranda
