// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/pdfactions.h"

#include <zlib.h>

#include "core/base/literals.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype nearEnough = 400; ///< within a dictionary, or to the data of a stream
constexpr qsizetype mostOfAStream = 8 * 1024 * 1024; ///< unpacked
constexpr qsizetype mostUnpacked = 64 * 1024 * 1024;
constexpr qsizetype mostPacked = 64 * 1024 * 1024; ///< taken to unpack them, which may give nothing
constexpr int mostActions = 20;
constexpr int mostOpenings = 20; ///< looked at: an honest file has one
constexpr int mostStreams = 20'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool endsName(char c)
{
    return isSpace(c) || QByteArrayView("/<>[]()%{}").contains(c);
}

/// The data of a packed stream, as far as they go. `isWhole` becomes false where they go on,
/// `taken` grows by what was read for them.
QByteArray unpacked(QByteArrayView packed, bool &isWhole, qsizetype &taken)
{
    z_stream stream = {};
    if (inflateInit(&stream) != Z_OK) {
        isWhole = false;
        return {};
    }
    QByteArray bytes(mostOfAStream, Qt::Uninitialized);
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.data()));
    stream.avail_in = uInt(std::min<qsizetype>(packed.size(), mostOfAStream));
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END && isWhole;
    bytes.truncate(bytes.size() - qsizetype(stream.avail_out));
    taken += qsizetype(stream.total_in);
    inflateEnd(&stream);
    return bytes;
}

/// Goes from name to name; what lies between them is not understood.
class ActionFinder
{
public:
    const PdfActions &actions() const { return m_actions; }

    void look(QByteArrayView bytes, bool isPacked)
    {
        m_bytes = bytes;
        qsizetype at = bytes.indexOf('/');
        QByteArray before;
        while (at >= 0) {
            qsizetype end = at;
            const QByteArray name = nameAt(at, end);
            if (before == "S" && isAction(name))
                add(QString::fromLatin1(name));
            else if (name == "OpenAction" && ++m_openings <= mostOpenings)
                lookAtOpening(end);
            else if (name == "ObjStm" && !isPacked)
                lookIntoStream(end);
            m_bytes = bytes; // another was looked at
            before = name;
            at = bytes.indexOf('/', end);
        }
    }

private:
    /// Names may hide behind the numbers of their characters: "/L#61unch".
    QByteArray nameAt(qsizetype at, qsizetype &end) const
    {
        QByteArray name;
        for (end = at + 1; end < m_bytes.size() && !endsName(m_bytes[end]); ++end) {
            bool isNumber = false;
            const int code = m_bytes[end] == '#' && end + 2 < m_bytes.size()
                ? m_bytes.sliced(end + 1, 2).toByteArray().toInt(&isNumber, 16)
                : 0;
            if (name.size() < 40)
                name += isNumber ? char(code) : m_bytes[end];
            end += isNumber ? 2 : 0;
        }
        return name;
    }

    static bool isAction(const QByteArray &name)
    {
        static const QSet<QByteArray> actions{"JavaScript", "Launch",          "SubmitForm",
                                              "ImportData", "GoToR",           "GoToE",
                                              "Rendition",  "RichMediaExecute"};
        return actions.contains(name);
    }

    void add(const QString &action)
    {
        if (!m_actions.found.contains(action) && m_actions.found.size() < mostActions)
            m_actions.found.append(action);
    }

    qsizetype pastSpace(qsizetype at) const
    {
        while (at < m_bytes.size() && isSpace(m_bytes[at]))
            ++at;
        return at;
    }

    /// A place to show is no action; an action stands there, or in an object that is named.
    void lookAtOpening(qsizetype at)
    {
        at = pastSpace(at);
        if (at >= m_bytes.size() || m_bytes[at] == '[')
            return;
        std::optional<QByteArray> kind = kindOfDictionary(at);
        if (!kind) {
            const QByteArray reference =
                m_bytes.sliced(at, std::min<qsizetype>(20, m_bytes.size() - at))
                    .toByteArray()
                    .simplified();
            const QByteArray object = reference.left(reference.indexOf(' ')) + ' '
                + reference.split(' ').value(1) + " obj";
            const qsizetype place = placeOfObject(object);
            if (place >= 0 && m_bytes[place] == '[')
                return;
            kind = place < 0 ? std::nullopt : kindOfDictionary(place);
        }
        if (kind == "GoTo")
            return;
        add(kind ? u"OpenAction: "_s + QString::fromLatin1(*kind) : u"OpenAction"_s);
    }

    /// Past "12 0 obj"; -1 where it is not, or nothing follows.
    qsizetype placeOfObject(const QByteArray &object) const
    {
        qsizetype at = m_bytes.indexOf(object);
        while (at > 0 && !isSpace(m_bytes[at - 1]))
            at = m_bytes.indexOf(object, at + 1);
        at = at < 0 ? m_bytes.size() : pastSpace(at + object.size());
        return at < m_bytes.size() ? at : -1;
    }

    std::optional<QByteArray> kindOfDictionary(qsizetype at) const
    {
        if (!m_bytes.sliced(at).startsWith("<<"))
            return std::nullopt;
        const qsizetype last = std::min(m_bytes.size(), at + nearEnough);
        QByteArray before;
        for (at = m_bytes.indexOf('/', at); at >= 0 && at < last;) {
            qsizetype end = at;
            const QByteArray name = nameAt(at, end);
            if (before == "S" && !name.isEmpty())
                return name;
            before = name;
            at = m_bytes.indexOf('/', end);
        }
        return std::nullopt;
    }

    void lookIntoStream(qsizetype at)
    {
        // Not looked for in all that follows: of such places there may be very many.
        const QByteArrayView near =
            m_bytes.sliced(at, std::min(2 * nearEnough, m_bytes.size() - at));
        const qsizetype keyword = near.indexOf("stream");
        const qsizetype lineEnd = keyword < 0 ? -1 : near.indexOf('\n', keyword);
        if (keyword > nearEnough || lineEnd < 0 || m_unpacked > mostUnpacked
            || m_packed > mostPacked || ++m_streams > mostStreams) {
            m_actions.isWhole = false;
            return;
        }
        const QByteArray bytes =
            unpacked(m_bytes.sliced(at + lineEnd + 1), m_actions.isWhole, m_packed);
        m_unpacked += bytes.size();
        look(bytes, true);
    }

    QByteArrayView m_bytes;
    PdfActions m_actions;
    qsizetype m_unpacked = 0;
    qsizetype m_packed = 0;
    int m_openings = 0;
    int m_streams = 0;
};

} // namespace

PdfActions pdfActionsIn(QByteArrayView pdf)
{
    ActionFinder finder;
    finder.look(pdf, false);
    return finder.actions();
}

} // namespace saranda
