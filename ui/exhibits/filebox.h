// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QAction;
class QLabel;

namespace saranda {

class RowTable;
class SectionHeader;
class VersionsModel;

/// The file of an exhibit: what it is called, its hash, a way to take it out.
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
    void showFile(const Exhibit &exhibit);
    void attach();
    void createVersions();
    void exportFile(const StoredFile &file);
    void writeOut(const StoredFile &file, const QString &path);

    PageContext m_context;
    RecordForm<Exhibit> &m_form;
    SectionHeader *m_header = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_hash = nullptr;
    QAction *m_export = nullptr;
    QAction *m_attach = nullptr;
    QAction *m_exportVersion = nullptr;
    VersionsModel *m_versions = nullptr;
    RowTable *m_versionsTable = nullptr;
};

} // namespace saranda
