// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/filereading.h"

#include <QObject>
#include <QThread>

#include <deque>
#include <memory>
#include <variant>

namespace saranda {

class ReadingDesk;

/// Reads one file after the other for a window: asks go to a thread of its own, answers come back
/// as values, and what is no longer wanted is dropped before it is begun.
class PageReader : public QObject
{
    Q_OBJECT

public:
    struct Ask {
        enum class What { Summary, Text, Image, Recognition };
        What what = What::Summary;
        int page = 0;
        int width = 0; ///< of an image

        bool operator==(const Ask &) const = default;
    };
    using Answer = std::variant<Error, FileSummary, PageText, QImage>;

    explicit PageReader(QObject *parent = nullptr);
    ~PageReader() override;

    /// Goes over to another file; what was asked of the one before is never answered. The content
    /// source is called in the thread.
    void open(const FileToRead &file, const ReadingOptions &options = {});
    void close();
    bool isOpen() const { return m_isOpen; }
    /// The same ask twice is one, and of a page only the last size is drawn. The latest comes
    /// first: it is what the person looks at.
    void ask(const Ask &ask);

Q_SIGNALS:
    void answered(const saranda::PageReader::Ask &ask, const saranda::PageReader::Answer &answer);

private:
    void next();
    void take(quint64 file, const Ask &ask, const Answer &answer);

    QThread m_thread;
    ReadingDesk *m_desk = nullptr; ///< lives in the thread
    std::shared_ptr<StopFlag> m_stop; ///< of the file that is open
    std::deque<Ask> m_waiting;
    std::optional<Ask> m_current;
    quint64 m_file = 0;
    bool m_isOpen = false;
};

} // namespace saranda
