// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pagereader.h"

#include <algorithm>

namespace saranda {

/// The other end of a PageReader, in its thread.
class ReadingDesk : public QObject
{
public:
    void open(const FileToRead &file, const ReadingOptions &options,
              const std::shared_ptr<StopFlag> &stop)
    {
        m_reading.reset();
        m_stop = stop;
        m_reading = std::make_unique<FileReading>(file, options, stop.get());
    }
    void close() { m_reading.reset(); }

    PageReader::Answer answer(const PageReader::Ask &ask)
    {
        using What = PageReader::Ask::What;
        switch (ask.what) {
        case What::Summary:
            return valueOf(m_reading->summary());
        case What::Text:
            return valueOf(m_reading->text(ask.page));
        case What::Image:
            return valueOf(m_reading->image(ask.page, ask.width));
        case What::Recognition:
            return valueOf(m_reading->recognised(ask.page));
        }
        return Error{};
    }

private:
    template <typename Value>
    static PageReader::Answer valueOf(Result<Value> result)
    {
        if (result)
            return *std::move(result);
        return std::move(result.error());
    }

    std::shared_ptr<StopFlag> m_stop; // outlives what looks at it
    std::unique_ptr<FileReading> m_reading;
};

PageReader::PageReader(QObject *parent)
    : QObject(parent)
    , m_desk(new ReadingDesk)
{
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

PageReader::~PageReader()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void PageReader::open(const FileToRead &file, const ReadingOptions &options)
{
    close();
    m_isOpen = true;
    m_stop = std::make_shared<StopFlag>(false);
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, file, options, stop = m_stop] { desk->open(file, options, stop); });
}

void PageReader::close()
{
    ++m_file;
    m_waiting.clear();
    m_current.reset();
    if (m_stop)
        *m_stop = true;
    if (m_isOpen)
        QMetaObject::invokeMethod(m_desk, [desk = m_desk] { desk->close(); });
    m_isOpen = false;
}

void PageReader::ask(const Ask &ask)
{
    if (!m_isOpen || m_current == ask)
        return;
    std::erase_if(m_waiting, [&ask](const Ask &other) {
        return other.what == ask.what && other.page == ask.page;
    });
    m_waiting.push_front(ask);
    next();
}

void PageReader::next()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = m_waiting.front();
    m_waiting.pop_front();
    QMetaObject::invokeMethod(m_desk, [this, desk = m_desk, file = m_file, ask = *m_current] {
        Answer answer = desk->answer(ask);
        QMetaObject::invokeMethod(
            this, [this, file, ask, answer = std::move(answer)] { take(file, ask, answer); });
    });
}

void PageReader::take(quint64 file, const Ask &ask, const Answer &answer)
{
    if (file != m_file)
        return; // of a file that is closed by now
    m_current.reset();
    Q_EMIT answered(ask, answer);
    next();
}

} // namespace saranda
