// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/reading/readingprotocol.h"
#include "tests/core/reading/printanswers.h"
#include "tests/fuzz/fuzztargets.h"

// What a reading program that a hostile file has taken over may answer.

namespace saranda::test {

using namespace saranda::literals;

void runPrintAnswer(const QByteArray &input)
{
    PrintPromises promises;
    const char *broken = promises.brokenBy({input});
    promise(!broken, broken);
    broken = promises.brokenBy({input, input}); // parts of one answer
    promise(!broken, broken);
}

std::vector<QByteArray> printAnswerSeeds()
{
    PrintEncoder empty;
    return {printAnswer(), empty.takePart()};
}

void runReadingAnswer(const QByteArray &input)
{
    decodeFault(input);
    decodeRequest(input);
    if (const std::optional<FileSummary> summary = decodeSummary(input)) {
        promise(summary->shape == FileShape::Text
                    || summary->pageSizes.size() == summary->pageCount,
                "every page has a size");
        promise(decodeSummary(encodeAnswer(*summary)) == summary, "a summary is read as it was");
    }
    if (const std::optional<PageText> text = decodeText(input)) {
        for (const PageWord &word : text->words)
            promise(word.start >= 0 && word.length > 0
                        && word.start + word.length <= text->text.size(),
                    "a word lies in its text");
        promise(decodeText(encodeAnswer(*text)) == text, "a text is read as it was");
    }
    if (const std::optional<PagePixels> pixels = decodePixels(input))
        promise(pixels->bytes.size() == qint64(pixels->width) * pixels->height * 4,
                "a picture has all its pixels");
    if (const std::optional<QByteArray> attachment = decodeAttachment(input))
        promise(attachment->size() <= input.size(), "an attachment is no longer than its answer");
}

std::vector<QByteArray> readingAnswerSeeds()
{
    FileSummary pages;
    pages.shape = FileShape::Pages;
    pages.pageCount = 2;
    pages.pageSizes = {QSizeF(595, 842), QSizeF(842, 595)};
    pages.statements = {{u"created"_s, u"D:20170512"_s, u"2017-05-12"_s}};
    FileSummary message;
    message.pageCount = 1;
    message.attachments = {{u"a.pdf"_s, u"application/pdf"_s, 7}};
    message.cuts = FileCut::Parts | FileCut::Depth;
    const PageText text{u"two words"_s, {{0, 3, QRectF(1, 2, 3, 4)}, {4, 5, {}}}, 1, false, true,
                        u"a remark"_s};
    const PagePixels pixels{2, 1, QByteArray(8, '\x7f')};
    return {encodeAnswer(pages),
            encodeAnswer(message),
            encodeAnswer(text),
            encodeAnswer(pixels),
            encodeAnswer(QByteArray("attached")),
            encodeFault(ReadingFault::Encrypted),
            encodeRequest({ReadingTask::Pixels, 7, 800})};
}

} // namespace saranda::test
