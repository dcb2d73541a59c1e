// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memo.h"
#include "ui/annexes/paperdialog.h"

namespace saranda {

class TemplateField;

/// What goes into a memorandum and where to.
class MemoDialog : public PaperDialog
{
    Q_OBJECT

public:
    /// `suggested` is a path without an ending.
    MemoDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
               const QString &suggested, QWidget *parent = nullptr);

private:
    QString fileKinds() const override;
    std::function<Result<QString>()> workFor(const QString &path,
                                             const std::function<bool()> &isWanted) const override;
    MemoOptions options() const;

    ChoiceField *m_claim = nullptr;
    TemplateField *m_template = nullptr;
};

} // namespace saranda
