// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/serve.h"

#include "core/extraction/extractor.h"
#include "core/extraction/requests.h"

#include <optional>

namespace saranda {

namespace {

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
    case ReadingTask::Attachment:
        return encodedOf(extractor.attachment(request.page));
    case ReadingTask::Print: // is asked of another program
        break;
    }
    return encodeFault(ReadingFault::Unsupported);
}

} // namespace

void serveReading(QFile &file, const QString &path, const FileHint &hint, QIODevice &requests,
                  QIODevice &answers)
{
    std::optional<NewExtractor> made;
    while (const std::optional<ReadingRequest> request = nextRequest(requests)) {
        if (!made)
            made = makeExtractor(file, path, hint);
        const QByteArray answer = answerTo(*request, *made);
        answers.write(frameHead(answer.size()) + answer);
    }
}

} // namespace saranda
