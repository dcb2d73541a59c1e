// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draftdocument.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace saranda {

class ChoiceField;
class MessageLine;
class TemplateField;

/// Writes a draft for some readers. Before anything is written its author sees what is left out
/// and how the findings stand on what is disclosed.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const PageContext &context, const Draft &draft, QWidget *parent = nullptr);
    ~ExportDialog() override;

    ChoiceField *formatField() const { return m_format; }
    ChoiceField *readersField() const { return m_readers; }
    QCheckBox *wordDownBox() const { return m_wordDown; }
    TemplateField *templateField() const { return m_template; }
    QListWidget *omissions() const { return m_omissions; }
    QPushButton *writeButton() const { return m_write; }
    MessageLine *message() const { return m_message; }

    /// While the paper is being written, stops that first.
    void reject() override;

Q_SIGNALS:
    void written(const QString &path);

private:
    void createFields();
    void createLayout();
    void preview();
    void write();
    void finish();
    DraftPrintOptions options() const;

    PageContext m_context;
    Draft m_draft;
    std::optional<DraftPaper> m_paper;
    QString m_path;
    ChoiceField *m_format = nullptr;
    ChoiceField *m_readers = nullptr;
    QCheckBox *m_wordDown = nullptr;
    TemplateField *m_template = nullptr;
    QLabel *m_summary = nullptr;
    QListWidget *m_omissions = nullptr;
    MessageLine *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_cancel = nullptr;
    QFutureWatcher<Result<QString>> m_work;
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< shared with the worker
};

/// One line for each thing a paper leaves out or says in another way.
void addOmissions(QListWidget *list, const DraftPaper &paper, const Doctrine &doctrine);
/// "…/D-1-public.pdf": where a paper goes unless somebody says otherwise.
QString suggestedPaper(const QString &casePath, const Draft &draft, const QString &marking,
                       const QString &format);

} // namespace saranda
