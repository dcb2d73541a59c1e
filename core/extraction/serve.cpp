// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/serve.h"

#include "core/extraction/extractor.h"
#include "core/extraction/pdfprinter.h"

#include <optional>

namespace saranda {

namespace {

constexpr quint32 longestRequest = 4096;

std::optional<QByteArray> readExactly(QIODevice &from, qint64 count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        const QByteArray piece = from.read(count - bytes.size());
        if (piece.isEmpty())
            return std::nullopt;
        bytes += piece;
    }
    return bytes;
}

std::optional<ReadingRequest> nextRequest(QIODevice &from)
{
    const std::optional<QByteArray> head = readExactly(from, 4);
    const quint32 length = head ? frameLength(*head) : 0;
    if (length == 0 || length > longestRequest)
        return std::nullopt;
    const std::optional<QByteArray> body = readExactly(from, length);
    return body ? decodeRequest(*body) : std::nullopt;
}

template <typename Value>
QByteArray encodedOf(const Extracted<Value> &extracted)
{
    if (const auto *value = std::get_if<Value>(&extracted))
        return encodeAnswer(*value);
    return encodeFault(std::get<ReadingFault>(extracted));
}

QByteArray answerTo(const ReadingRequest &request, const NewExtractor &made)
{
    if (const auto *fault = std::get_if<ReadingFault>(&made))
        return encodeFault(*fault);
    Extractor &extractor = *std::get<std::unique_ptr<Extractor>>(made);
    switch (request.task) {
    case ReadingTask::Summary:
        return encodeAnswer(extractor.summary());
    case ReadingTask::Text:
        return encodedOf(extractor.text(request.page));
    case ReadingTask::Pixels:
        return encodedOf(extractor.pixels(request.page, request.width));
    case ReadingTask::Print:
        break;
    }
    return encodeFault(ReadingFault::Unsupported);
}

} // namespace

void serveReading(QFile &file, const QString &path, const FileHint &hint, QIODevice &requests,
                  QIODevice &answers)
{
    std::optional<NewExtractor> made;
    PdfPrinter printer;
    while (const std::optional<ReadingRequest> request = nextRequest(requests)) {
        const bool isPrinting = request->task == ReadingTask::Print;
        if (!isPrinting && !made)
            made = makeExtractor(file, path, hint);
        const QByteArray answer =
            isPrinting ? printer.answer(file, request->page) : answerTo(*request, *made);
        answers.write(frameHead(answer.size()) + answer);
    }
}

} // namespace saranda
