// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QStringList>

namespace saranda {

/// What a person writes at leisure and records as one step, while it is not recorded yet. A child
/// of the session it is for: it stays while the pages are made anew, and whoever closes the case
/// finds it there and asks.
class UnrecordedWork : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What there is, in words; nothing when all of it is recorded.
    virtual QStringList names() const = 0;
    /// An error when something cannot be recorded as it is: that stays.
    virtual Result<> record() = 0;
    virtual void discard() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace saranda
