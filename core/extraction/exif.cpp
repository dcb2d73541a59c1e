// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/exif.h"

#include "core/base/literals.h"
#include "core/extraction/extractor.h"
#include "core/extraction/officexml.h"

#include <QRegularExpression>
#include <QtEndian>

#include <optional>

namespace saranda {

using namespace literals;

namespace {

constexpr int mostTags = 500;

enum Tag : quint16 {
    MakeTag = 0x010f,
    ModelTag = 0x0110,
    SoftwareTag = 0x0131,
    ModifiedTag = 0x0132,
    ArtistTag = 0x013b,
    CopyrightTag = 0x8298,
    ExifTag = 0x8769,
    PlaceTag = 0x8825,
    TakenTag = 0x9003,
    TakenZoneTag = 0x9011
};

/// One entry of a directory of tags.
struct Field {
    quint16 tag = 0;
    quint16 type = 0;
    quint32 count = 0;
    QByteArray value;
};

/// A TIFF structure in memory.
class TiffTags
{
public:
    explicit TiffTags(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_isLittle(bytes.startsWith("II"))
    { }

    bool isSound() const
    {
        return m_bytes.size() >= 8 && (m_isLittle || m_bytes.startsWith("MM"))
            && number<quint16>(m_bytes, 2) == 42;
    }
    quint32 firstDirectory() const { return number<quint32>(m_bytes, 4).value_or(0); }

    QList<Field> directory(quint32 offset) const
    {
        QList<Field> fields;
        const quint16 count = number<quint16>(m_bytes, offset).value_or(0);
        for (int i = 0; i < std::min<int>(count, mostTags); ++i) {
            if (const std::optional<Field> one = field(qint64(offset) + 2 + i * 12))
                fields.append(*one);
        }
        return fields;
    }

    template <typename Number>
    std::optional<Number> number(const QByteArray &bytes, qint64 at) const
    {
        if (at < 0 || at > bytes.size() - qint64(sizeof(Number)))
            return std::nullopt;
        return m_isLittle ? qFromLittleEndian<Number>(bytes.constData() + at)
                          : qFromBigEndian<Number>(bytes.constData() + at);
    }

private:
    std::optional<Field> field(qint64 at) const
    {
        const std::optional<quint16> tag = number<quint16>(m_bytes, at);
        const std::optional<quint16> type = number<quint16>(m_bytes, at + 2);
        const std::optional<quint32> count = number<quint32>(m_bytes, at + 4);
        if (!tag || !type || !count || at + 12 > m_bytes.size())
            return std::nullopt;
        static constexpr int sizes[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
        const int each = *type < std::size(sizes) ? sizes[*type] : 0;
        const qint64 length = qint64(each) * *count;
        if (each == 0 || length > 4096)
            return std::nullopt;
        const qint64 place =
            length <= 4 ? at + 8 : qint64(number<quint32>(m_bytes, at + 8).value_or(0));
        if (place + length > m_bytes.size())
            return std::nullopt;
        return Field{*tag, *type, *count, m_bytes.mid(place, length)};
    }

    const QByteArray &m_bytes;
    bool m_isLittle;
};

QString textOf(const Field &field)
{
    const qsizetype end = field.value.indexOf('\0');
    return QString::fromUtf8(field.value.left(end < 0 ? field.value.size() : end)).simplified();
}

const Field *find(const QList<Field> &fields, quint16 tag)
{
    for (const Field &field : fields) {
        if (field.tag == tag)
            return &field;
    }
    return nullptr;
}

QString textOf(const QList<Field> &fields, quint16 tag)
{
    const Field *field = find(fields, tag);
    return field && field->type == 2 ? textOf(*field) : QString();
}

/// "2017:05:12 09:30:00", with the zone when the camera wrote one; without it only the day.
QString edtfOfExifDate(const QString &text, const QString &zone)
{
    static const QRegularExpression form(uR"(^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString day = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
    const QString instant = edtfOfIsoDate(day + u'T' + match.captured(4) + zone);
    return instant.isEmpty() ? edtfOfIsoDate(day) : instant;
}

/// Degrees from three fractions, or nothing.
std::optional<double> degrees(const TiffTags &tags, const Field *field)
{
    if (!field || field->type != 5 || field->count != 3)
        return std::nullopt;
    double sum = 0;
    double part = 1;
    for (int i = 0; i < 3; ++i, part *= 60) {
        const std::optional<quint32> above = tags.number<quint32>(field->value, i * 8);
        const std::optional<quint32> below = tags.number<quint32>(field->value, i * 8 + 4);
        if (!above || !below || (*below == 0 && *above != 0))
            return std::nullopt;
        sum += *below == 0 ? 0 : double(*above) / *below / part;
    }
    return sum;
}

void addPlace(FileSummary &summary, const TiffTags &tags, const QList<Field> &fields)
{
    const std::optional<double> north = degrees(tags, find(fields, 2));
    const std::optional<double> east = degrees(tags, find(fields, 4));
    if (!north || !east || *north > 90 || *east > 180)
        return;
    const QString northOrSouth = textOf(fields, 1) == u"S" ? u"S"_s : u"N"_s;
    const QString eastOrWest = textOf(fields, 3) == u"W" ? u"W"_s : u"E"_s;
    addStatement(summary, u"place"_s,
                 u"%1° %2, %3° %4"_s.arg(QString::number(*north, 'f', 5), northOrSouth,
                                         QString::number(*east, 'f', 5), eastOrWest));
}

void addTags(FileSummary &summary, const QByteArray &tiff)
{
    const TiffTags tags(tiff);
    if (!tags.isSound())
        return;
    const QList<Field> main = tags.directory(tags.firstDirectory());
    const auto below = [&](quint16 tag) {
        const Field *pointer = find(main, tag);
        return pointer ? tags.directory(tags.number<quint32>(pointer->value, 0).value_or(0))
                       : QList<Field>();
    };
    const QList<Field> exif = below(ExifTag);
    const QString taken = textOf(exif, TakenTag);
    addStatement(summary, u"taken"_s, taken, edtfOfExifDate(taken, textOf(exif, TakenZoneTag)));
    const QString modified = textOf(main, ModifiedTag);
    addStatement(summary, u"modified"_s, modified, edtfOfExifDate(modified, {}));
    addStatement(summary, u"camera"_s,
                 (textOf(main, MakeTag) + u' ' + textOf(main, ModelTag)).simplified());
    addStatement(summary, u"producer"_s, textOf(main, SoftwareTag));
    addStatement(summary, u"author"_s, textOf(main, ArtistTag));
    addPlace(summary, tags, below(PlaceTag));
}

/// The EXIF segment among those before a JPEG's image data.
QByteArray fromJpeg(const QByteArray &image)
{
    qsizetype at = 2;
    while (at + 4 <= image.size() && uchar(image[at]) == 0xff) {
        const uchar marker = uchar(image[at + 1]);
        if (marker == 0xda || marker == 0xd9)
            break;
        const qsizetype length = qFromBigEndian<quint16>(image.constData() + at + 2);
        if (length < 2 || at + 2 + length > image.size())
            break;
        const QByteArray segment = image.mid(at + 4, length - 2);
        if (marker == 0xe1 && segment.startsWith(QByteArrayView("Exif\0\0", 6)))
            return segment.mid(6);
        at += 2 + length;
    }
    return {};
}

/// A chunk of a PNG (big-endian lengths before the name) or of a WebP (little-endian, after it).
QByteArray fromChunks(const QByteArray &image, qsizetype at, const QByteArray &name, bool isPng)
{
    while (at + 8 <= image.size()) {
        const char *head = image.constData() + at;
        const qint64 length =
            isPng ? qFromBigEndian<quint32>(head) : qFromLittleEndian<quint32>(head + 4);
        const QByteArray kind = image.mid(at + (isPng ? 4 : 0), 4);
        if (length > image.size() - at - 8)
            break;
        if (kind == name)
            return image.mid(at + 8, length);
        at += 8 + length + (isPng ? 4 : length % 2);
    }
    return {};
}

} // namespace

void addExifStatements(FileSummary &summary, const QByteArray &image)
{
    if (image.startsWith("\xff\xd8"))
        addTags(summary, fromJpeg(image));
    else if (image.startsWith("\x89PNG"))
        addTags(summary, fromChunks(image, 8, "eXIf", true));
    else if (image.startsWith("RIFF"))
        addTags(summary, fromChunks(image, 12, "EXIF", false));
    else
        addTags(summary, image);
}

} // namespace saranda
