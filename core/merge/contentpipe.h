// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QMutex>
#include <QWaitCondition>

namespace saranda {

/// Bytes from one thread to another, a few at a time: what one writes the other reads. Nothing of
/// an exhibit gets onto a disk on the way.
class ContentPipe
{
public:
    ContentPipe();

    QIODevice &writer() { return m_writer; }
    QIODevice &reader() { return m_reader; }
    /// No more will be written. When `isWhole` is false reading fails.
    void finish(bool isWhole);
    /// No more will be read: writing fails from now on.
    void abandon();

private:
    class Writer : public QIODevice
    {
    public:
        explicit Writer(ContentPipe &pipe)
            : m_pipe(pipe)
        { }
        bool isSequential() const override { return true; }

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *bytes, qint64 size) override;

    private:
        ContentPipe &m_pipe;
    };
    class Reader : public QIODevice
    {
    public:
        explicit Reader(ContentPipe &pipe)
            : m_pipe(pipe)
        { }
        bool isSequential() const override { return true; }
        bool atEnd() const override;

    protected:
        qint64 readData(char *bytes, qint64 size) override;
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        ContentPipe &m_pipe;
    };

    qint64 put(const char *bytes, qint64 size);
    qint64 take(char *bytes, qint64 size);
    bool isDrained();

    QMutex m_mutex;
    QWaitCondition m_hasChanged;
    QByteArray m_bytes;
    bool m_isFinished = false;
    bool m_isWhole = false;
    bool m_isAbandoned = false;
    Writer m_writer;
    Reader m_reader;
};

} // namespace saranda
