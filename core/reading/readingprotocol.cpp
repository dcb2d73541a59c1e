// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readingprotocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cmath>

namespace saranda {

QDataStream &operator<<(QDataStream &out, const FileStatement &statement)
{
    return out << statement.what << statement.value << statement.date;
}

QDataStream &operator>>(QDataStream &in, FileStatement &statement)
{
    return in >> statement.what >> statement.value >> statement.date;
}

QDataStream &operator<<(QDataStream &out, const FileAttachment &attachment)
{
    return out << attachment.name << attachment.mediaType << attachment.size;
}

QDataStream &operator>>(QDataStream &in, FileAttachment &attachment)
{
    return in >> attachment.name >> attachment.mediaType >> attachment.size;
}

QDataStream &operator<<(QDataStream &out, const PageWord &word)
{
    return out << qint64(word.start) << qint64(word.length) << word.box;
}

QDataStream &operator>>(QDataStream &in, PageWord &word)
{
    qint64 start = 0;
    qint64 length = 0;
    in >> start >> length >> word.box;
    word.start = qsizetype(start);
    word.length = qsizetype(length);
    return in;
}

namespace {

constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_4;

/// A list in a stream. QDataStream's own reading of lists makes room for as many items as the
/// stream claims before it has seen one.
template <typename List>
struct Listed {
    List &list;
};
template <typename List>
Listed(List &) -> Listed<List>; // clang 14 does not see it by itself

template <typename List>
QDataStream &operator<<(QDataStream &out, const Listed<List> &listed)
{
    out << qint32(listed.list.size());
    for (const auto &item : listed.list)
        out << item;
    return out;
}

template <typename List>
QDataStream &operator>>(QDataStream &in, Listed<List> listed)
{
    qint32 count = 0;
    in >> count;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        typename List::value_type item;
        in >> item;
        listed.list.append(std::move(item));
    }
    return in;
}

template <typename... Values>
QByteArray encoded(const Values &...values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    (out << ... << values);
    return bytes;
}

/// False when the bytes are cut or more than the values.
template <typename... Values>
bool decode(const QByteArray &bytes, Values &&...values)
{
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    (in >> ... >> values);
    return in.status() == QDataStream::Ok && in.atEnd();
}

bool isSize(double length)
{
    return std::isfinite(length) && length > 0 && length < 1e6;
}

bool isSound(const FileStatement &statement)
{
    return statement.what.size() < 40 && statement.date.size() < 100
        && statement.value.size() <= readinglimits::longestStatement;
}

bool isSound(const FileAttachment &attachment)
{
    return attachment.name.size() <= readinglimits::longestAttachmentName
        && attachment.mediaType.size() <= 100 && attachment.size >= 0
        && attachment.size <= readinglimits::mostTextBytes;
}

constexpr quint16 allCuts = 255;

bool isSound(const FileSummary &summary)
{
    if (summary.pageCount < 0 || summary.pageCount > readinglimits::mostPages
        || summary.statements.size() > readinglimits::mostStatements
        || summary.attachments.size() > readinglimits::mostAttachments)
        return false;
    for (const FileAttachment &attachment : summary.attachments) {
        if (!isSound(attachment))
            return false;
    }
    for (const FileStatement &statement : summary.statements) {
        if (!isSound(statement))
            return false;
    }
    for (const QSizeF &size : summary.pageSizes) {
        if (!isSize(size.width()) || !isSize(size.height()))
            return false;
    }
    return summary.shape == FileShape::Text ? summary.pageSizes.isEmpty()
                                            : summary.pageSizes.size() == summary.pageCount;
}

bool isSound(const PageText &text)
{
    if (text.text.size() > readinglimits::longestPage
        || text.beside.size() > readinglimits::longestPage || text.firstUnit < 1)
        return false;
    qsizetype last = 0;
    for (const PageWord &word : text.words) {
        const QRectF box = word.box;
        if (word.start < last || word.length < 1 || word.length > text.text.size() - word.start
            || !std::isfinite(box.x()) || !std::isfinite(box.y()) || !std::isfinite(box.width())
            || !std::isfinite(box.height()))
            return false;
        last = word.start + word.length;
    }
    return true;
}

} // namespace

QByteArray encodeRequest(const ReadingRequest &request)
{
    return encoded(quint8(request.task), qint32(request.page), qint32(request.width));
}

std::optional<ReadingRequest> decodeRequest(const QByteArray &bytes)
{
    quint8 task = 0;
    qint32 page = 0;
    qint32 width = 0;
    if (!decode(bytes, task, page, width) || task > quint8(ReadingTask::Attachment))
        return std::nullopt;
    return ReadingRequest{ReadingTask(task), page, width};
}

QByteArray encodeFault(ReadingFault fault)
{
    return encoded(quint8(fault));
}

QByteArray encodeAnswer(const FileSummary &summary)
{
    return encoded(quint8(ReadingFault::None), quint8(summary.shape), quint8(summary.unit),
                   qint32(summary.pageCount), Listed{summary.pageSizes}, Listed{summary.statements},
                   Listed{summary.attachments}, quint16(summary.cuts.toInt()));
}

QByteArray encodeAnswer(const PageText &text)
{
    return encoded(quint8(ReadingFault::None), text.text, Listed{text.words},
                   qint32(text.firstUnit), text.isRecognised, text.isCut, text.beside);
}

QByteArray encodeAnswer(const PagePixels &pixels)
{
    return encoded(quint8(ReadingFault::None), qint32(pixels.width), qint32(pixels.height),
                   pixels.bytes);
}

QByteArray encodeAnswer(const QByteArray &bytes)
{
    return encoded(quint8(ReadingFault::None), bytes);
}

std::optional<ReadingFault> decodeFault(const QByteArray &bytes)
{
    if (bytes.isEmpty() || quint8(bytes.front()) > quint8(ReadingFault::Forbidden))
        return std::nullopt;
    return ReadingFault(quint8(bytes.front()));
}

std::optional<FileSummary> decodeSummary(const QByteArray &bytes)
{
    quint8 fault = 0;
    quint8 shape = 0;
    quint8 unit = 0;
    qint32 pageCount = 0;
    quint16 cuts = 0;
    FileSummary summary;
    if (!decode(bytes, fault, shape, unit, pageCount, Listed{summary.pageSizes},
                Listed{summary.statements}, Listed{summary.attachments}, cuts)
        || cuts > allCuts || shape > quint8(FileShape::Image) || unit > quint8(TextUnit::Paragraph))
        return std::nullopt;
    summary.shape = FileShape(shape);
    summary.unit = TextUnit(unit);
    summary.pageCount = pageCount;
    summary.cuts = FileCuts::fromInt(cuts);
    return isSound(summary) ? std::optional(summary) : std::nullopt;
}

std::optional<PageText> decodeText(const QByteArray &bytes)
{
    quint8 fault = 0;
    qint32 firstUnit = 0;
    PageText text;
    if (!decode(bytes, fault, text.text, Listed{text.words}, firstUnit, text.isRecognised,
                text.isCut, text.beside))
        return std::nullopt;
    text.firstUnit = firstUnit;
    return isSound(text) ? std::optional(text) : std::nullopt;
}

std::optional<PagePixels> decodePixels(const QByteArray &bytes)
{
    quint8 fault = 0;
    qint32 width = 0;
    qint32 height = 0;
    PagePixels pixels;
    if (!decode(bytes, fault, width, height, pixels.bytes))
        return std::nullopt;
    pixels.width = width;
    pixels.height = height;
    const qint64 count = qint64(width) * height;
    if (width < 1 || height < 1 || count > readinglimits::mostPixels
        || pixels.bytes.size() != count * 4)
        return std::nullopt;
    return pixels;
}

std::optional<QByteArray> decodeAttachment(const QByteArray &bytes)
{
    quint8 fault = 0;
    QByteArray attachment;
    if (!decode(bytes, fault, attachment) || attachment.size() > readinglimits::mostTextBytes)
        return std::nullopt;
    return attachment;
}

QByteArray frameHead(qsizetype length)
{
    QByteArray head(4, '\0');
    qToBigEndian(quint32(length), head.data());
    return head;
}

quint32 frameLength(const QByteArray &head)
{
    return head.size() == 4 ? qFromBigEndian<quint32>(head.constData()) : 0;
}

} // namespace saranda
