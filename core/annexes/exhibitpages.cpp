// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/exhibitpages.h"

#include "core/annexes/drawnpdf.h"
#include "core/annexes/foreignpages.h"
#include "core/annexes/pagesinwork.h"
#include "core/base/literals.h"
#include "core/reading/filereading.h"
#include "core/reading/pictureformat.h"
#include "core/reading/readingprotocol.h"
#include "core/report/memodocument.h"
#include "core/report/printedtext.h"
#include "core/report/typography.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr qint64 mostTextBytes = 4 * 1024 * 1024;
constexpr int mostTextPages = 400;
constexpr int mostLinesOfPage = 80; // no page holds as many
constexpr qsizetype longestLine = 20'000; // characters laid out at once
constexpr qreal textMargin = 620; // units
constexpr int mostImageSide = 3508; // pixels: A4 at 300 dots an inch
constexpr int mostImages = 500;
constexpr qint64 headSize = 1024;

PdfPages refusedPages(Unprintable reason)
{
    PdfPages none;
    none.problem = reason;
    return none;
}

PdfPages pagesOf(DrawnPdf &drawing, std::vector<PrintRemark> remarks)
{
    const Result<QByteArray> pdf = drawing.finished();
    if (!pdf)
        return refusedPages(Unprintable::Corrupt);
    try {
        PdfPages pages = drawnPages(*pdf);
        pages.remarks = std::move(remarks);
        if (!lettersWithoutFont(drawing.drawnText()).isEmpty())
            pages.remarks.push_back(PrintRemark::LettersMissing);
        return pages;
    } catch (const std::exception &) {
        return refusedPages(Unprintable::Corrupt);
    }
}

Result<> copied(QFile &from, QIODevice &to)
{
    constexpr qint64 piece = 1 << 20;
    from.seek(0);
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(piece);
        if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            return failure(ErrorCode::Storage, from.errorString(), to.errorString());
    }
    return {};
}

FileToRead toRead(QFile &file, const FileHint &hint)
{
    return {[&file](QIODevice &to) { return copied(file, to); }, file.size(), hint, {}};
}

/// Why the reading program gave no pages. Throws what is not about this one file.
Unprintable reasonOf(const Error &error, ReadingFault fault)
{
    if (error.code == ErrorCode::Cancelled)
        throw ReadingEnded{true, {}};
    if (error.code != ErrorCode::BadInput)
        throw ReadingEnded{false, error};
    switch (fault) {
    case ReadingFault::None:
        return Unprintable::Unread;
    case ReadingFault::TooLarge:
        return Unprintable::TooComplex;
    case ReadingFault::Unsupported:
    case ReadingFault::Encrypted:
        return Unprintable::OtherKind;
    default:
        return Unprintable::Corrupt;
    }
}

/// The text, or nothing for bytes that are none.
std::optional<QString> decoded(const QByteArray &bytes, bool &isLatin1)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    isLatin1 = decoder.hasError();
    if (isLatin1)
        text = QString::fromLatin1(bytes);
    const auto isBinary = [](QChar c) {
        return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f'
            && c != u'\x1b'; // logs of terminals have colours
    };
    const auto strange = std::count_if(text.begin(), text.end(), isBinary);
    if (text.contains(QChar(0)) || strange * 50 > text.size())
        return std::nullopt;
    return text;
}

QString withoutTabs(const QString &line)
{
    QString spaced;
    for (const QChar c : line) {
        spaced += c == u'\t' ? u' ' : c;
        while (c == u'\t' && spaced.size() % 8 != 0)
            spaced += u' ';
    }
    return spaced;
}

/// Control characters are shown, not obeyed; marks that turn the direction go, as in the memo.
QString shown(const QString &line)
{
    QString clean;
    for (const QChar c : withoutTabs(line))
        clean += c.unicode() < 0x20 ? QChar(0x2400 + c.unicode()) : c;
    const QString kept = printable(clean);
    return kept.isEmpty() ? u" "_s : kept;
}

class TextPrinter
{
public:
    /// Line by line as it stands. False when it would be too many pages.
    bool print(const QString &text)
    {
        const TextStyle style{
            .typeface = Typeface::Mono, .size = 82, .leading = 112, .ownDirection = true};
        return printLines(text, style, 0);
    }
    /// Running text in paragraphs.
    bool printParagraphs(const QString &text)
    {
        const TextStyle style{
            .typeface = Typeface::Serif, .size = 100, .leading = 140, .ownDirection = true};
        return printLines(text, style, 50);
    }
    /// A remark of the bundle itself, told apart from what follows by type and a rule.
    void printNote(const QString &note)
    {
        TextStyle style{.typeface = Typeface::Sans, .size = 82, .leading = 112};
        style.color = ink::quiet;
        if (!printLines(note, style, 0))
            return;
        const QSizeF page = m_drawing.pageUnits();
        m_drawing.painter().fillRect(QRectF(textMargin, m_y + 40, page.width() - 2 * textMargin, 5),
                                     ink::rule);
        m_y += 160;
    }
    DrawnPdf &drawing() { return m_drawing; }

private:
    bool printLines(const QString &text, const TextStyle &style, qreal between)
    {
        const QSizeF page = m_drawing.pageUnits();
        const qreal bottom = page.height() - textMargin;
        for (const QString &line : text.split(u'\n')) {
            for (qsizetype from = 0; from == 0 || from < line.size(); from += longestLine) {
                const auto layout = laidOut(Inline(shown(line.mid(from, longestLine))), style,
                                            page.width() - 2 * textMargin);
                if (!place(*layout, style, m_y, bottom))
                    return false;
            }
            m_y += between;
        }
        return true;
    }
    bool place(const QTextLayout &layout, const TextStyle &style, qreal &y, qreal bottom)
    {
        m_drawing.remember(layout.text());
        qreal top = 0;
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const qreal height = std::max<qreal>(style.leading, line.height());
            if (y + height > bottom) {
                if (m_drawing.pageCount() >= mostTextPages)
                    return false;
                m_drawing.newPage();
                y = textMargin;
            }
            line.draw(&m_drawing.painter(), {textMargin, y - top});
            y += height;
            top += height;
        }
        return true;
    }

    DrawnPdf m_drawing;
    qreal m_y = textMargin;
};

/// As wide as it goes at 300 dots an inch.
int widthInPrint(QSizeF picture)
{
    const double longest = std::max(picture.width(), picture.height());
    return int(std::ceil(picture.width() * std::min(1.0, mostImageSide / longest)));
}

void drawImage(DrawnPdf &drawing, const QImage &image)
{
    const QSizeF page = drawing.pageUnits();
    const QSizeF room(page.width() - 800, page.height() - 800);
    // A small picture is not blown up beyond 96 dots an inch.
    const QSizeF natural = QSizeF(image.size()) * (unitsPerInch / 96.0);
    QSizeF size = natural;
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    const QRectF box(
        QPointF((page.width() - size.width()) / 2, (page.height() - size.height()) / 2), size);
    drawing.painter().drawImage(box, image);
}

} // namespace

PdfPages textPages(QFile &file)
{
    file.seek(0);
    bool isLatin1 = false;
    if (file.size() > mostTextBytes)
        return refusedPages(decoded(file.read(headSize), isLatin1) ? Unprintable::TooLong
                                                                   : Unprintable::OtherKind);
    std::optional<QString> text = decoded(file.readAll(), isLatin1);
    if (!text)
        return refusedPages(Unprintable::OtherKind);
    text->replace(u"\r\n"_s, u"\n"_s);
    text->replace(u'\r', u'\n');
    text->remove(QChar(0xFEFF));
    while (text->endsWith(u'\n'))
        text->chop(1);
    TextPrinter printer;
    if (text->count(u'\n') > mostTextPages * mostLinesOfPage || !printer.print(*text))
        return refusedPages(Unprintable::TooLong);
    return pagesOf(printer.drawing(),
                   isLatin1 ? std::vector<PrintRemark>{PrintRemark::ReadAsLatin1}
                            : std::vector<PrintRemark>());
}

PdfPages extractedPages(QFile &file, const FileHint &hint, const QString &textNote,
                        const StopFlag *stop)
{
    ReadingOptions how;
    how.mayRecognise = false;
    FileReading reading(toRead(file, hint), how, stop);
    const Result<FileSummary> summary = reading.summary();
    if (!summary) {
        const Unprintable reason = reasonOf(summary.error(), reading.fault());
        return refusedPages(reason == Unprintable::Corrupt ? Unprintable::OtherKind : reason);
    }
    if (summary->shape != FileShape::Text)
        return refusedPages(Unprintable::OtherKind);
    const Result<ReadFile> read = readWholeText(reading, false);
    if (!read || !read->hasText())
        return refusedPages(read ? Unprintable::OtherKind
                                 : reasonOf(read.error(), reading.fault()));
    if (read->cuts & ~FileCuts(FileCut::Statements))
        return refusedPages(Unprintable::TooLong);
    const QString text = read->pages.join(u'\n');
    TextPrinter printer;
    printer.printNote(textNote);
    if (text.size() > mostTextBytes || text.count(u'\n') > mostTextPages * mostLinesOfPage
        || !printer.printParagraphs(text))
        return refusedPages(Unprintable::TooLong);
    return pagesOf(printer.drawing(), {PrintRemark::TextOnly});
}

PdfPages imagePages(QFile &file, const StopFlag *stop)
{
    FileReading reading(toRead(file, {}), {}, stop);
    const Result<FileSummary> summary = reading.summary();
    if (!summary)
        return refusedPages(reasonOf(summary.error(), reading.fault()));
    if (summary->shape != FileShape::Image || summary->pageCount < 1)
        return refusedPages(Unprintable::Unread); // its first bytes say otherwise
    if (summary->pageCount > mostImages)
        return refusedPages(Unprintable::TooComplex);
    DrawnPdf drawing;
    for (int page = 0; page < summary->pageCount; ++page) {
        const Result<QImage> image = reading.image(page, widthInPrint(summary->pageSizes.at(page)));
        if (!image)
            return refusedPages(reasonOf(image.error(), reading.fault()));
        if (page > 0)
            drawing.newPage();
        drawImage(drawing, *image);
    }
    return pagesOf(drawing, {});
}

namespace {

/// A letter, an e-mail or a web page: its source is not what its reader saw.
bool isMarkedUp(const QByteArray &head, const FileHint &hint)
{
    const QByteArray start = head.trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html")
        || hint.mediaType == u"text/html" || hint.mediaType == u"application/xhtml+xml"
        || hint.mediaType == u"message/rfc822"
        || hint.name.endsWith(u".eml"_s, Qt::CaseInsensitive);
}

/// What is no PDF, by its first bytes.
PdfPages pagesByContent(QFile &file, const FileHint &hint, const QString &textNote,
                        const StopFlag &stop)
{
    file.seek(0);
    const QByteArray head = file.read(headSize);
    if (!pictureFormat(head).isEmpty())
        return imagePages(file, &stop);
    // Formats of text that are packed or drawn have names; the rest shows by its characters.
    const bool isPackage = head.startsWith("PK\x03\x04");
    if (isPackage || isMarkedUp(head, hint)) {
        PdfPages extracted = extractedPages(file, hint, textNote, &stop);
        if (isPackage || extracted.problem == Unprintable::No)
            return extracted;
    }
    if (head.startsWith("\x1f\x8b") || head.startsWith("7z"))
        return refusedPages(Unprintable::OtherKind);
    return textPages(file);
}

} // namespace

PdfPages exhibitPages(std::unique_ptr<SharedBytes> file, const FileHint &hint,
                      const QString &textNote, PrintLauncher *launcher)
{
    if (file->file().peek(headSize).contains("%PDF-")) {
        PrintReadingOptions options;
        options.launcher = launcher;
        return foreignPages(std::move(file), options);
    }
    const std::shared_ptr<SharedBytes> shared = std::move(file); // what a thread is given is copied
    PdfPages pages;
    pages.inWork = std::make_shared<PagesInWork>([shared, hint, textNote](const StopFlag &stop) {
        return pagesByContent(shared->file(), hint, textNote, stop);
    });
    return pages;
}

} // namespace saranda
