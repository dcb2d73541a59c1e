// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annexoptions.h"
#include "core/session/casesession.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace saranda {

class AnnexCountJob;
class AnnexList;
class AnnexWriteJob;
class ChoiceField;
class MessageLine;
class UserPrompt;
struct Doctrine;

/// What goes into a bundle of annexes: whose rules, for which reader, which exhibits; counts its
/// pages and writes it beside the window's work.
class AnnexesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggested` is a path without an ending.
    AnnexesDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                  const QString &suggested, QWidget *parent = nullptr);
    ~AnnexesDialog() override;

    void reject() override;

Q_SIGNALS:
    /// `summary` says what is in it and what its author should know.
    void written(const QString &path, const QString &summary);

private:
    void createFields();
    void createLayout();
    void connectSignals();
    AnnexOptions options() const;
    void showExhibits();
    void count();
    void showCount();
    void write();
    void setWriting(bool isWriting);
    QString summaryOf(const AnnexReport &report) const;

    CaseSession &m_session;
    UserPrompt &m_prompt;
    QString m_suggested;
    ChoiceField *m_profile = nullptr;
    ChoiceField *m_language = nullptr;
    ChoiceField *m_marking = nullptr;
    ChoiceField *m_claim = nullptr;
    AnnexList *m_list = nullptr;
    QPushButton *m_tickCited = nullptr;
    QPushButton *m_tickAll = nullptr;
    QLabel *m_pages = nullptr;
    MessageLine *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_saysLimit = false; ///< the message in place is about the Court's limit
    AnnexCountJob *m_counting = nullptr;
    AnnexWriteJob *m_writing = nullptr;
};

} // namespace saranda
