// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annexoptions.h"
#include "ui/annexes/paperdialog.h"

class QCheckBox;
class QLabel;

namespace saranda {

class AnnexCountJob;
class AnnexList;
class AnnexWriteJob;
class TemplateField;

/// What goes into a bundle of annexes: whose rules, for which reader, which exhibits; counts its
/// pages and writes it beside the window's work.
class AnnexesDialog : public PaperDialog
{
    Q_OBJECT

public:
    /// `suggested` is a path without an ending.
    AnnexesDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                  const QString &suggested, QWidget *parent = nullptr);
    ~AnnexesDialog() override;

    void reject() override;

private:
    void createFields();
    void createLayout();
    void connectSignals();
    AnnexOptions options() const;
    void showExhibits();
    QSet<Exhibit::Id> citedOnes() const;
    void showCount();
    QString fileKinds() const override;
    void start(const QString &path) override;
    std::function<Result<QString>()> workFor(const QString &path,
                                             const std::function<bool()> &isWanted) const override;
    void setWriting(bool isWriting);
    QString summaryOf(const AnnexReport &report) const;

    ChoiceField *m_profile = nullptr;
    ChoiceField *m_claim = nullptr;
    ChoiceField *m_paper = nullptr;
    QCheckBox *m_wordDown = nullptr;
    TemplateField *m_template = nullptr;
    AnnexList *m_list = nullptr;
    QPushButton *m_tickCited = nullptr;
    QPushButton *m_tickAll = nullptr;
    QLabel *m_pages = nullptr;
    bool m_saysLimit = false; ///< the message in place is about the Court's limit
    AnnexCountJob *m_counting = nullptr;
    AnnexWriteJob *m_writing = nullptr;
};

} // namespace saranda
