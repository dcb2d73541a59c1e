// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "ui/records/recordform.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QAction;
class QLabel;

namespace saranda {

class JobBar;
class RowTable;
class SectionHeader;
class VersionsModel;

/// The file of an exhibit: what it is called, its hash, ways to take it in and out. Large ones are
/// read and written beside the window, for the exhibit they were asked for.
class FileBox : public QWidget
{
    Q_OBJECT

public:
    FileBox(const PageContext &context, RecordForm<Exhibit> &form, QWidget *parent = nullptr);

    QAction *exportAction() const { return m_export; }

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void exported(const QString &path);

private:
    /// What a file that has come in does to the exhibit.
    using Use = std::function<void(Exhibit &exhibit, const Exhibit &taken)>;

    void showFile(const Exhibit &exhibit);
    void updateButtons();
    void attach();
    void addVersion();
    void createVersions();
    void takeInto(Exhibit::Id id, const QString &path, const QString &text, const Use &use);
    void store(Exhibit::Id id, const QString &text, const Use &use, const TakenFiles &taken);
    void exportFile(const StoredFile &file);
    void writeOut(const QString &sha256, const QString &path);
    void refuse(const Error &error, const QString &stopped);

    PageContext m_context;
    RecordForm<Exhibit> &m_form;
    SectionHeader *m_header = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_hash = nullptr;
    QAction *m_export = nullptr;
    QAction *m_attach = nullptr;
    QAction *m_exportVersion = nullptr;
    JobBar *m_job = nullptr;
    VersionsModel *m_versions = nullptr;
    RowTable *m_versionsTable = nullptr;
};

} // namespace saranda
