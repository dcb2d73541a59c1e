// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/printobjects.h"

#include <QByteArray>

#include <functional>

namespace saranda {

// The answer to ReadingTask::Print comes in parts, asked for one by one: objects by ascending
// numbers in each, the summary in the last.

/// Writes an answer: a value, or the beginning of one, by each call.
class PrintEncoder
{
public:
    void null();
    void boolean(bool value);
    void integer(qint64 value);
    /// What is no number is written as 0.
    void real(std::string_view digits);
    void name(std::string_view text);
    void string(std::string_view bytes);
    void reference(const PrintReference &reference);
    void array(quint32 count); ///< as many values follow
    void dictionary(quint32 count); ///< as many times key() and a value
    void key(std::string_view text);

    void beginObject(); ///< its value follows
    void beginStream(std::string_view data); ///< the dictionary follows
    void beginStream(const PrintRange &data);

    qsizetype size() const { return m_bytes.size(); }
    /// The part so far, as an answer; the next begins. The last has a summary.
    QByteArray takePart(const PrintSummary *summary = nullptr);

private:
    void tag(quint8 tag);
    void text(std::string_view bytes);
    void place(const PrintPlace &place);

    QByteArray m_bytes;
    quint32 m_count = 0;
};

/// Reads the parts of an answer by a program that a hostile file may have taken over. Every count,
/// size, number and key is checked; what does not hold together is no answer.
class PrintDecoder
{
public:
    /// The views in an object live as long as the part it stands in.
    using Visit = std::function<void(quint32 number, const PrintObject &object)>;

    /// `fileSize`: of the file whose bytes an answer may name.
    explicit PrintDecoder(quint64 fileSize)
        : m_fileSize(fileSize)
    { }

    /// False for what is not sound; objects that were visited are then worth nothing either. Parts
    /// after the last or after nonsense are nonsense.
    bool take(const QByteArray &part, const Visit &visit = {});
    bool isComplete() const { return m_isComplete; }
    const PrintSummary &summary() const { return m_summary; }

private:
    class Cursor;
    /// What an object is by those that refer to it.
    struct Known {
        bool isReferred = false;
        bool isStream = false;
        bool holdsNames = false;
        bool isDictionary = false;
    };

    bool object(Cursor &in, const Visit &visit);
    bool value(Cursor &in, PrintValue &value, int depth, bool isOfNames, bool isOfStream = false);
    bool array(Cursor &in, PrintValue &value, int depth);
    bool dictionary(Cursor &in, PrintValue &value, int depth, bool hasNames, bool isOfStream);
    bool reference(Cursor &in, PrintValue &value, bool isStream, bool isOfNames);
    bool end(Cursor &in);
    bool navigation(Cursor &in);
    bool place(Cursor &in, PrintPlace &place) const;

    quint64 m_fileSize;
    quint64 m_bytes = 0;
    quint64 m_values = 0;
    quint32 m_count = 0; ///< objects so far
    std::vector<Known> m_known;
    PrintSummary m_summary;
    bool m_isComplete = false;
    bool m_isSpoilt = false;
};

} // namespace saranda
