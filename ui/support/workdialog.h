// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>

namespace saranda {

/// A dialog whose answer is work to be done. It goes when the work is done; where that is refused
/// it says why and stays, with all that was entered.
class WorkDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

    void setWork(std::function<Result<>()> work) { m_work = std::move(work); }
    void accept() override;

private:
    std::function<Result<>()> m_work;
};

} // namespace saranda
