// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/claimedits.h"
#include "ui/support/unrecordedwork.h"

#include <vector>

namespace saranda {

class CaseSession;

/// Findings that were entered and not recorded yet.
class UnrecordedFindings : public UnrecordedWork
{
    Q_OBJECT

public:
    /// Those of the open case.
    static UnrecordedFindings &of(CaseSession &session);

    struct Entry {
        ElementRef element;
        Finding finding;
        int required = 0; ///< the level of the standard
        QString name; ///< of the element
    };

    /// Null when nothing is entered for the element.
    const Finding *find(const ElementRef &element) const;
    void put(const Entry &entry);
    void remove(const ElementRef &element);

    QStringList names() const override;
    Result<> record() override;
    void discard() override;

private:
    explicit UnrecordedFindings(CaseSession &session);

    CaseSession &m_session;
    std::vector<Entry> m_entries;
};

} // namespace saranda
