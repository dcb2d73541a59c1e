// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/session/casesession.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace saranda {

class LineField;
class MessageLine;
class UserPrompt;

/// The doctrine the open case is assessed under, and what another would change before it is
/// adopted: the levels are the same evidence read by other rules, so the person sees both.
class DoctrineDialog : public QDialog
{
    Q_OBJECT

public:
    DoctrineDialog(CaseSession &session, const Doctrine &now, const Doctrine &shipped,
                   UserPrompt &prompt, QWidget *parent = nullptr);

private:
    void createLayout();
    void connectSignals();
    void consider(const Doctrine &other);
    void considerFile();
    void writeOut();
    void adopt();
    void updateButtons();

    CaseSession &m_session;
    const Doctrine m_now;
    const Doctrine &m_shipped;
    UserPrompt &m_prompt;
    std::optional<Doctrine> m_other;
    QLabel *m_current = nullptr;
    QLabel *m_considered = nullptr;
    QTableWidget *m_shifts = nullptr;
    LineField *m_reason = nullptr;
    MessageLine *m_message = nullptr;
    QPushButton *m_useShipped = nullptr;
    QPushButton *m_useFile = nullptr;
    QPushButton *m_writeOut = nullptr;
    QPushButton *m_adopt = nullptr;
};

} // namespace saranda
