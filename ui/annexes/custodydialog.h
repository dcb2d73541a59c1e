// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/custodysheet.h"
#include "ui/annexes/paperdialog.h"

namespace saranda {

/// Prints the chain of custody of one exhibit or of all.
class CustodyDialog : public PaperDialog
{
    Q_OBJECT

public:
    /// `exhibit` is the one chosen at first; none = all. `suggested` is a path without an ending.
    CustodyDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                  const QString &suggested, std::optional<Exhibit::Id> exhibit,
                  QWidget *parent = nullptr);

private:
    QString fileKinds() const override;
    std::function<Result<QString>()> workFor(const QString &path,
                                             const std::function<bool()> &isWanted) const override;
    CustodyOptions options() const;

    ChoiceField *m_exhibit = nullptr;
};

} // namespace saranda
