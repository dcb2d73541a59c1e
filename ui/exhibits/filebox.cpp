// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/filebox.h"

#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "ui/exhibits/exhibitwords.h"
#include "ui/exhibits/versionstable.h"
#include "ui/support/icons.h"
#include "ui/support/jobbar.h"
#include "ui/support/safetext.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

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

Error isGone()
{
    return {ErrorCode::NotFound,
            FileBox::tr("The exhibit is no longer there. The file was not taken in."),
            {}};
}

bool hasFile(const Exhibit &exhibit, const QString &sha256)
{
    return (exhibit.file && exhibit.file->sha256 == sha256)
        || std::ranges::any_of(exhibit.renditions,
                               [&](const StoredFile &version) { return version.sha256 == sha256; });
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
    , m_job(new JobBar)
{
    m_job->setMissed(true);
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
    column->addWidget(m_job);
    createVersions();
    column->addWidget(m_versionsTable);
    connect(m_export, &QAction::triggered, this, [this] {
        if (const Exhibit *exhibit = m_form.record(); exhibit && exhibit->file)
            exportFile(*exhibit->file);
    });
    connect(m_attach, &QAction::triggered, this, &FileBox::attach);
    connect(m_job, &JobBar::runningChanged, this, &FileBox::updateButtons);
    m_form.onShow([this](const Exhibit &exhibit) { showFile(exhibit); });
}

void FileBox::createVersions()
{
    m_versions = new VersionsModel(
        m_form, [this] { addVersion(); }, this);
    m_versions->setReadOnly(m_context.session.isReadOnly());
    m_versionsTable =
        new RowTable(tr("Other versions"), tr("Add version"), tr("Remove version"), m_versions);
    m_versionsTable->setReadOnly(m_context.session.isReadOnly());
    m_exportVersion = new QAction(icon(u"export"_s), tr("Export version"), this);
    m_versionsTable->addButton(m_exportVersion);
    m_exportVersion->setEnabled(false);
    connect(m_versions, &RowsModel::refused, this, &FileBox::refused);
    connect(m_versionsTable, &RowTable::currentRowChanged, this, &FileBox::updateButtons);
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
    m_attach->setVisible(!hasBytes);
    updateButtons();
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

/// One file at a time goes in or out.
void FileBox::updateButtons()
{
    const bool isFree = !m_job->isRunning();
    const Exhibit *exhibit = m_form.record();
    const int row = m_versionsTable->currentRow();
    m_export->setEnabled(isFree && exhibit && exhibit->file
                         && m_context.session.hasContent(exhibit->file->sha256));
    m_attach->setEnabled(isFree && !m_context.session.isReadOnly());
    m_exportVersion->setEnabled(isFree && row >= 0 && row < m_versions->rows().size()
                                && m_context.session.hasContent(m_versions->rows().at(row).sha256));
}

void FileBox::attach()
{
    const Exhibit *exhibit = m_form.record();
    if (!exhibit || m_job->isRunning())
        return;
    const Exhibit::Id id = exhibit->id; // all else may have moved when the question is answered
    const QString path = m_context.prompt.openPath(this, tr("Attach file to %1").arg(exhibit->key),
                                                   tr("All files (*)"));
    if (!path.isEmpty())
        takeInto(id, path, tr("Attach file to %1"), [](Exhibit &after, const Exhibit &taken) {
            after.file = taken.file;
            after.custody.append(taken.custody);
            if (after.kind.isEmpty())
                after.kind = taken.kind;
        });
}

void FileBox::addVersion()
{
    const Exhibit *exhibit = m_form.record();
    if (!exhibit || m_job->isRunning())
        return;
    const Exhibit::Id id = exhibit->id;
    const QString path = m_context.prompt.openPath(
        this, tr("Add another version of %1").arg(exhibit->key), tr("All files (*)"));
    if (!path.isEmpty())
        takeInto(id, path, tr("Add version to %1"), [](Exhibit &after, const Exhibit &taken) {
            StoredFile version = *taken.file;
            version.rendition = Rendition::WorkingCopy;
            after.renditions.append(version);
        });
}

/// Another exhibit may be shown by the time the file has come in.
void FileBox::takeInto(Exhibit::Id id, const QString &path, const QString &text, const Use &use)
{
    if (!m_context.session.records().exhibits.contains(id)) {
        Q_EMIT refused(isGone());
        return;
    }
    if (m_job->isRunning())
        return; // begun while the question stood
    m_job->start<TakenFiles>(
        tr("Taking in %1").arg(QFileInfo(path).fileName()),
        [&session = m_context.session, path](const Progress &progress) {
            return takeInAll(session, {path}, {},
                             [&progress](qsizetype, qint64 done, qint64 total) {
                                 return progress(done, total);
                             });
        },
        [this, id, text, use](const Result<TakenFiles> &taken) {
            if (!taken) {
                refuse(taken.error(), tr("Stopped. The file was not taken in."));
            } else if (taken->refused.empty()) {
                store(id, text, use, *taken);
            } else {
                [[maybe_unused]] const Result<> gone =
                    m_context.session.takeBack(taken->newContents);
                Q_EMIT refused(taken->refused.front());
            }
        });
}

void FileBox::store(Exhibit::Id id, const QString &text, const Use &use, const TakenFiles &taken)
{
    CaseSession &session = m_context.session;
    const Exhibit *before = session.records().exhibits.find(id);
    Result<> stored = failure(isGone());
    if (before) {
        Exhibit after = *before;
        use(after, taken.exhibits.front());
        Edit edit{text.arg(before->key), {}};
        edit.modify(*before, std::move(after));
        stored = session.apply(edit);
    }
    if (stored)
        return;
    [[maybe_unused]] const Result<> gone = session.takeBack(taken.newContents);
    Q_EMIT refused(stored.error());
}

void FileBox::refuse(const Error &error, const QString &stopped)
{
    if (error.code == ErrorCode::Cancelled)
        Q_EMIT refused({ErrorCode::Cancelled, stopped, {}});
    else
        Q_EMIT refused(error);
}

/// What is written is what was asked for, whatever is shown or changed while the question stands.
void FileBox::exportFile(const StoredFile &file)
{
    const Exhibit *exhibit = m_form.record();
    if (!exhibit)
        return;
    const Exhibit::Id id = exhibit->id;
    const QString key = exhibit->key;
    const QString sha256 = file.sha256;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_context.prompt.savePath(this, tr("Export file of %1").arg(key),
                                                   QDir(folder).filePath(suggestedName(file, key)),
                                                   tr("All files (*)"));
    if (path.isEmpty() || m_job->isRunning())
        return;
    const Exhibit *now = m_context.session.records().exhibits.find(id);
    if (now && hasFile(*now, sha256))
        writeOut(sha256, path);
    else
        Q_EMIT refused({ErrorCode::NotFound,
                        tr("%1 no longer has this file. Nothing was written.").arg(key),
                        {}});
}

void FileBox::writeOut(const QString &sha256, const QString &path)
{
    m_job->start<void>(
        tr("Writing “%1”").arg(QFileInfo(path).fileName()),
        [&session = m_context.session, sha256, path](const Progress &progress) -> Result<> {
            return writeWholeFile(
                path, [&](QIODevice &to) { return session.readContent(sha256, to, progress); });
        },
        [this, path](const Result<> &written) {
            if (written)
                Q_EMIT exported(path);
            else
                refuse(written.error(), tr("Stopped. The file was not written."));
        });
}

} // namespace saranda
