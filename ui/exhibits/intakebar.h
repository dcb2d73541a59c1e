// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "ui/support/jobbar.h"

namespace saranda {

/// Takes files in beside the window's work. The exhibits are added in one step at the end;
/// stopping, within a large file too, adds nothing and leaves nothing of the files in the case.
class IntakeBar : public JobBar
{
    Q_OBJECT

public:
    explicit IntakeBar(CaseSession &session, QWidget *parent = nullptr);

    /// Files and folders.
    void start(const QStringList &paths, const IntakeOptions &options);
    /// Bytes that lie in no file, under a name for them.
    void startBytes(const QByteArray &bytes, const QString &name);

Q_SIGNALS:
    void finished(const saranda::IntakeReport &report);
    void failed(const saranda::Error &error);

private:
    Result<TakenFiles> takenIn(const QStringList &paths, const IntakeOptions &options,
                               const Progress &progress);
    void add(const Result<TakenFiles> &taken);

    CaseSession &m_session;
};

} // namespace saranda
