// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/charset.h"
#include "core/extraction/htmltext.h"
#include "core/extraction/maildate.h"
#include "core/extraction/mailencodings.h"
#include "core/extraction/mailheaders.h"
#include "core/extraction/runningtext.h"
#include "core/extraction/textcomparison.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace saranda {

using namespace literals;

namespace {

constexpr std::size_t mostCompared = 8; ///< alternatives: honest messages have two or three

QByteArray typeOf(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type.isEmpty() ? QByteArray("text/plain") : type;
}

/// Blanks may stand within it, and programs that send a message may have added some behind it (RFC
/// 2046, section 5.1.1).
QByteArray boundaryOf(const QByteArray &contentType)
{
    QByteArray boundary = rawMailParameter(contentType, "boundary");
    while (boundary.endsWith(' ') || boundary.endsWith('\t'))
        boundary.chop(1);
    return boundary;
}

QString plainText(const QByteArray &bytes, const QByteArray &charset)
{
    return withPlainLineEnds(decoded(bytes, charset));
}

/// What programs write before the parts, for those that show nothing else: it says nothing.
bool isStockSentence(const QString &text)
{
    static const QSet<QString> sentences{
        u"this is a multi-part message in mime format"_s,
        u"this is a multipart message in mime format"_s,
        u"this is a mime-encapsulated message"_s,
        u"this is a cryptographically signed message in mime format"_s,
        u"this is an s/mime signed message"_s,
        u"this is an openpgp/mime signed message (rfc 2440 and 3156)"_s,
        u"this is an openpgp/mime signed message (rfc 4880 and 3156)"_s,
        u"this is an openpgp/mime encrypted message (rfc 2440 and 3156)"_s,
        u"this is an openpgp/mime encrypted message (rfc 4880 and 3156)"_s,
        u"this message is in mime format. since your mail reader does not understand this format, "
        "some or all of this message may not be legible"_s};
    QString sentence = text.simplified().toLower();
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentences.contains(sentence);
}

/// What stands before or after the parts of a message (RFC 2046, section 5.1.1). Mail programs do
/// not show it; who opens the file may read it.
QStringList around(const QString &heading, const QByteArray &bytes)
{
    const QString text = plainText(bytes, {}).trimmed();
    return text.isEmpty() || isStockSentence(text) ? QStringList() : QStringList(heading + text);
}

/// "reply-to" as it is written: "Reply-To".
QString nameOf(QByteArray header)
{
    bool isFirst = true;
    for (char &c : header) {
        if (isFirst && c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
        isFirst = c == '-';
    }
    return QString::fromLatin1(header);
}

/// Goes through the parts of a message. What is text is kept; what is attached is named and laid
/// aside.
class MailReader
{
public:
    QString read(const QByteArray &message, int depth)
    {
        const MailHeaders headers = readMailHeaders(message);
        QString text;
        for (const char *name : {"from", "to", "cc", "date", "subject"}) {
            const QString value = headers.text(name);
            if (!value.isEmpty())
                text += nameOf(name) + u": "_s + value + u'\n';
        }
        return text + u'\n' + part(headers, message.mid(headers.bodyStart), depth);
    }

    /// A line for each.
    const QStringList &attachments() const { return m_attachments; }
    /// The same as files, up to a number.
    QList<FileAttachment> files() const { return m_files; }
    std::vector<QByteArray> takeContents() { return std::move(m_contents); }
    FileCuts cuts() const { return m_cuts; }

private:
    QString part(const MailHeaders &headers, const QByteArray &body, int depth)
    {
        if (headers.isCut)
            m_cuts |= FileCut::Headers;
        if (depth > readinglimits::deepestParts || m_parts == readinglimits::mostParts) {
            m_cuts |= depth > readinglimits::deepestParts ? FileCut::Depth : FileCut::Parts;
            return {};
        }
        ++m_parts;
        const QByteArray contentType = headers.raw("content-type");
        const QByteArray type = typeOf(contentType);
        if (type.startsWith("multipart/"))
            return parts(headers, body, depth);
        const QByteArray disposition = headers.raw("content-disposition");
        QString name = mailParameter(disposition, "filename");
        if (name.isEmpty())
            name = mailParameter(contentType, "name");
        const bool isAttached = disposition.trimmed().toLower().startsWith("attachment");
        const QByteArray bytes = bodyOf(body, headers.raw("content-transfer-encoding"));
        if (type == "message/rfc822" && !isAttached)
            return u"\n"_s + read(bytes, depth + 1);
        if (!type.startsWith("text/") || isAttached) {
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            m_attachments.append(u"%1 (%2, %3 bytes, SHA-256 %4)"_s.arg(
                name.isEmpty() ? u"?"_s : name, QString::fromLatin1(type.left(100)),
                QString::number(bytes.size()), QString::fromLatin1(hash.toHex())));
            attach(name, type, bytes);
            return {};
        }
        const QString text = plainText(bytes, mailParameter(contentType, "charset").toLatin1());
        return type == "text/html" ? textOfHtml(text).text : text;
    }

    /// Its bytes, without their transfer encoding.
    QByteArray bodyOf(const QByteArray &body, const QByteArray &encoding)
    {
        const QByteArray name = encoding.trimmed().toLower();
        if (name != "base64")
            return name == "quoted-printable" ? fromQuotedPrintable(body) : body;
        const DecodedBase64 decoded = fromBase64(body);
        m_cuts.setFlag(FileCut::Unsound, m_cuts.testFlag(FileCut::Unsound) || !decoded.isSound);
        return decoded.bytes;
    }

    struct Part {
        QByteArray type;
        QString text;
    };

    QString parts(const MailHeaders &headers, const QByteArray &body, int depth)
    {
        const QByteArray contentType = headers.raw("content-type");
        const std::optional<Pieces> pieces = split(body, boundaryOf(contentType));
        if (!pieces) { // what its parts were cannot be told: its text is not lost for that
            m_cuts |= FileCut::Unsound;
            const QByteArray bytes = bodyOf(body, headers.raw("content-transfer-encoding"));
            return plainText(bytes, mailParameter(contentType, "charset").toLatin1());
        }
        std::vector<Part> found;
        for (const QByteArray &bytes : pieces->parts) {
            const MailHeaders its = readMailHeaders(bytes);
            const QString text = part(its, bytes.mid(its.bodyStart), depth + 1).trimmed();
            if (!text.isEmpty())
                found.push_back({typeOf(its.raw("content-type")), text});
        }
        QStringList texts;
        if (typeOf(contentType) == "multipart/alternative" && !found.empty())
            found = {{{}, alternatives(found)}};
        for (const Part &one : found)
            texts.append(one.text);
        texts += around(u"Before the parts:\n\n"_s, pieces->before);
        texts += around(u"After the parts:\n\n"_s, pieces->after);
        return texts.join(u"\n\n"_s);
    }

    /// Which of them a reader saw, nobody knows: most say the same, and what one alone says is
    /// told.
    static QString alternatives(std::vector<Part> &found)
    {
        std::stable_partition(found.begin(), found.end(),
                              [](const Part &one) { return one.type == "text/plain"; });
        QString text;
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (i == 0)
                text = found[i].text;
            else if (i > mostCompared || !isContained(found[i].text, text))
                text += u"\n\nThis message as %1:\n\n"_s.arg(
                            QString::fromLatin1(found[i].type.left(100)))
                    + found[i].text;
        }
        return text;
    }

    void attach(const QString &name, const QByteArray &type, const QByteArray &bytes)
    {
        if (m_files.size() == readinglimits::mostAttachments) {
            m_cuts |= FileCut::Parts;
            return;
        }
        m_files.append({name.left(readinglimits::longestAttachmentName),
                        QString::fromLatin1(type.left(100)), bytes.size()});
        m_contents.push_back(bytes);
    }

    /// A body of several parts, and what stands around them.
    struct Pieces {
        QByteArray before;
        QList<QByteArray> parts;
        QByteArray after;
    };

    /// Nothing where the boundary does not occur.
    std::optional<Pieces> split(const QByteArray &body, const QByteArray &boundary)
    {
        if (boundary.isEmpty() || boundary.size() > 200)
            return std::nullopt;
        const QByteArray line = "--" + boundary;
        std::optional<Delimiter> at = delimiter(body, line, 0);
        if (!at)
            return std::nullopt;
        Pieces pieces{body.left(at->start), {}, {}};
        while (at && !at->isLast) {
            if (pieces.parts.size() > readinglimits::mostParts) {
                m_cuts |= FileCut::Parts;
                break;
            }
            const std::optional<Delimiter> next = delimiter(body, line, at->end);
            pieces.parts.append(body.mid(at->end, next ? next->start - at->end : -1));
            at = next;
        }
        if (at && at->isLast)
            pieces.after = body.mid(at->end);
        return pieces;
    }

    /// The line between two parts.
    struct Delimiter {
        qsizetype start = 0; ///< with the end of the line before, which belongs to it
        qsizetype end = 0;
        bool isLast = false;
    };

    /// The first from `from` on, where a line begins. One that goes on as boundaries do is
    /// another's: those of parts within parts may begin alike.
    static std::optional<Delimiter> delimiter(const QByteArray &body, const QByteArray &line,
                                              qsizetype from)
    {
        const auto next = [&](qsizetype after) {
            const qsizetype lineEnd = body.indexOf('\n' + line, after);
            return lineEnd < 0 ? body.size() : lineEnd + 1;
        };
        const bool isAtStart = QByteArrayView(body).sliced(from).startsWith(line);
        for (qsizetype at = isAtStart ? from : next(from); at < body.size(); at = next(at)) {
            QByteArrayView rest = QByteArrayView(body).sliced(at + line.size());
            const bool isLast = rest.startsWith("--");
            rest = rest.sliced(isLast ? 2 : 0);
            if (!rest.isEmpty() && isOfBoundary(rest.front()))
                continue;
            const qsizetype lineEnd = rest.indexOf('\n');
            const qsizetype end = body.size() - rest.size() + lineEnd + 1;
            return Delimiter{std::max(from, at - 1), lineEnd < 0 ? body.size() : end, isLast};
        }
        return std::nullopt;
    }

    static bool isOfBoundary(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("'()+_,-./:=?").contains(c);
    }

    QStringList m_attachments;
    QList<FileAttachment> m_files;
    std::vector<QByteArray> m_contents; ///< of the files
    int m_parts = 0;
    FileCuts m_cuts;
};

/// A message: its text, and what is attached, to be read as files of their own.
class MailText : public RunningText
{
public:
    MailText(const QString &text, const FileSummary &said, std::vector<QByteArray> contents)
        : RunningText(text, TextUnit::Line, said)
        , m_contents(std::move(contents))
    { }

    Extracted<QByteArray> attachment(int index) override
    {
        if (index < 0 || index >= int(m_contents.size()))
            return ReadingFault::NoSuchPage;
        return m_contents[std::size_t(index)];
    }

private:
    std::vector<QByteArray> m_contents; ///< of what is attached
};

/// Headers that tell of a sender other than "From" does: told, since they may contradict it.
bool isBesideSender(const QByteArray &header)
{
    return header == "sender" || header == "reply-to" || header == "return-path";
}

/// Every header of the name: an honest message has one.
void addStatements(FileSummary &said, const MailHeaders &headers, const QByteArray &name)
{
    for (const MailHeader &header : headers.all) {
        if (header.name == name)
            addStatement(said, QString::fromLatin1(name), header.text);
    }
}

/// Who else is named, what identifies the message and what it carried, as lines at the end of its
/// text: found by the search, and compared to see which messages are one. At the end, so that no
/// line of the message is counted otherwise than in the message.
QString mailEnding(const MailHeaders &headers, const QStringList &attachments)
{
    QString ending;
    int senders = 0;
    for (const MailHeader &header : headers.all) {
        const bool isSender = header.name == "from" && ++senders > 1;
        if ((isSender || isBesideSender(header.name)) && !header.text.isEmpty())
            ending += u'\n' + nameOf(header.name) + u": "_s + header.text;
    }
    if (const QString id = headers.text("message-id").simplified(); !id.isEmpty())
        ending += u"\nMessage-ID: "_s + id;
    for (const QString &attachment : attachments)
        ending += u"\nAttachment: "_s + attachment.simplified();
    return ending.isEmpty() ? ending : u'\n' + ending + u'\n';
}

} // namespace

NewExtractor makeMailExtractor(const QByteArray &bytes)
{
    const MailHeaders headers = readMailHeaders(bytes);
    if (headers.raw("from").isEmpty() && headers.raw("received").isEmpty()
        && headers.raw("subject").isEmpty())
        return ReadingFault::Malformed;
    FileSummary said;
    addStatement(said, u"subject"_s, headers.text("subject"));
    const QString date = headers.text("date");
    const MailDate sent = mailDateOf(date);
    addStatement(said, u"sent"_s, date, sent.edtf);
    if (sent.isWeekdayWrong)
        addStatement(said, u"weekday"_s, date);
    for (const char *name : {"from", "sender", "reply-to", "return-path", "to", "cc", "message-id"})
        addStatements(said, headers, name);
    for (const MailHeader &header : headers.all) {
        if (header.name != "received")
            continue;
        const QString when = header.text.section(u';', -1).trimmed();
        addStatement(said, u"received"_s, header.text, mailDateOf(when).edtf);
    }
    MailReader reader;
    const QString text = reader.read(bytes, 0);
    for (const QString &attachment : reader.attachments())
        addStatement(said, u"attachment"_s, attachment);
    said.attachments = reader.files();
    said.cuts |= reader.cuts();
    return std::make_unique<MailText>(text + mailEnding(headers, reader.attachments()), said,
                                      reader.takeContents());
}

} // namespace saranda
