// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"
#include "core/session/edit.h"
#include "ui/support/unrecordedwork.h"

#include <QUuid>

#include <vector>

namespace saranda {

class CaseSession;
struct CaseRecords;

/// A citation as it is entered: for a fact that exists or a new one.
struct CitationEntry {
    Citation citation; ///< with its exhibit
    QUuid fact;
    QString newFact; ///< what a new fact states
    bool operator==(const CitationEntry &) const = default;
};

/// The edit that makes the citation. Empty while it is for no fact.
Edit citingEdit(const CaseRecords &records, const CitationEntry &entry);

/// Citations that were begun and neither made nor given up, one for each exhibit.
class UnfinishedCitations : public UnrecordedWork
{
    Q_OBJECT

public:
    /// Those of the open case.
    static UnfinishedCitations &of(CaseSession &session);

    /// Null when none is begun from the exhibit.
    const CitationEntry *find(Exhibit::Id exhibit) const;
    void put(const CitationEntry &entry);
    void remove(Exhibit::Id exhibit);

    QStringList names() const override;
    Result<> record() override;
    void discard() override;

private:
    explicit UnfinishedCitations(CaseSession &session);

    CaseSession &m_session;
    std::vector<CitationEntry> m_entries;
};

} // namespace saranda
