// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/info.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/edtfedit.h"
#include "ui/support/form.h"
#include "ui/support/rowtable.h"

#include <QWidget>

namespace saranda {

/// What the case as a whole is: title, parties, purpose, markings, team.
class CaseDetails : public QWidget
{
    Q_OBJECT

public:
    explicit CaseDetails(const PageContext &context, QWidget *parent = nullptr);

    void startTyping();

Q_SIGNALS:
    void refused(const saranda::Error &error);

private:
    void createTeam();
    void createLayout();
    void bind();
    void fill();
    void bindDecision();
    void changeDecision(const QString &text,
                        const std::function<void(CourtDecision &)> &decide);
    bool change(const QString &text, const std::function<void(CaseInfo &)> &change);

    PageContext m_context;
    LineField *m_title = nullptr;
    LineField *m_reference = nullptr;
    ChoiceField *m_claimant = nullptr;
    ChoiceField *m_purpose = nullptr;
    ChoiceField *m_language = nullptr;
    ListField *m_markings = nullptr;
    LineField *m_court = nullptr;
    EdtfEdit *m_decidedOn = nullptr;
    LineField *m_citation = nullptr;
    TextField *m_note = nullptr;
    RowsModelOf<TeamMember> *m_team = nullptr;
    RowTable *m_teamTable = nullptr;
};

} // namespace saranda
