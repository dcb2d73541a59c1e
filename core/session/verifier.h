// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"
#include "core/storage/auditlog.h"
#include "core/storage/connection.h"

#include <QHash>

namespace saranda {

/// Goes through a whole case file: the log's chain, every record against what the log says of it,
/// every byte of every stored file against its hash, what the search knows against records and
/// texts. Trusts nothing that is in memory.
class Verifier
{
public:
    Verifier(Connection &connection, const Progress &progress)
        : m_connection(connection)
        , m_progress(progress)
    { }

    Result<VerifyReport> run();

private:
    /// The last the log says of a record or a file.
    struct LastState {
        QString kind;
        QString key;
        std::optional<QByteArray> after;
        bool isSeen = false;
    };

    void checkFile();
    void checkChain();
    void checkEntry(const LogEntryRow &entry);
    void checkHead();
    void checkRecords();
    template <typename Record>
    void checkTable();
    template <typename Record>
    void checkRecord(const Record &record);
    void checkFiles();
    void checkContent(qint64 row, const QString &sha256, qint64 size);
    QString placeOfFile(const QString &sha256, const std::optional<QByteArray> &logged) const;
    void checkDoctrines();
    void checkUnseen();
    void checkSearch();
    void addOfSearch(const QString &what);
    QString namesOfRows(const std::vector<qint64> &rows);
    void add(const QString &place, const QString &what);
    bool goOn(qint64 bytes);

    Connection &m_connection;
    Progress m_progress;
    VerifyReport m_report;
    QHash<QByteArray, LastState> m_lastStates; ///< by record id, or kind and key
    QHash<QString, QStringList> m_exhibitsOf; ///< by SHA-256 of their files
    QStringList m_otherWords; ///< places of records that the search knows by other words
    bool m_isSearchKnown = false; ///< this version made what the search knows
    QByteArray m_previousHash;
    qint64 m_previousNumber = 0;
    qint64 m_doneBytes = 0;
    qint64 m_totalBytes = 0;
    bool m_isCancelled = false;
};

} // namespace saranda
