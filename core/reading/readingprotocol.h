// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingvalues.h"

#include <QByteArray>

#include <optional>

namespace saranda {

/// What is asked of the reading program. Both directions speak in frames: four bytes of length
/// (big-endian), then that many bytes.
enum class ReadingTask : quint8 {
    Summary,
    Text,
    Pixels,
    Print, ///< of a PDF: `page` counts the parts of the answer, see printprotocol.h; a `width`
           ///< other than 0 asks for links and outline, too
    Attachment ///< the bytes of the file attached to a message, by its number as the `page`
};

struct ReadingRequest {
    ReadingTask task = ReadingTask::Summary;
    int page = 0; ///< from 0
    int width = 0; ///< of the image, in pixels
};

/// Why a file, or a page of it, cannot be read.
enum class ReadingFault : quint8 {
    None,
    Encrypted,
    Malformed,
    Unsupported,
    TooLarge,
    NoSuchPage,
    Forbidden ///< to be printed
};

QByteArray encodeRequest(const ReadingRequest &request);
std::optional<ReadingRequest> decodeRequest(const QByteArray &bytes);

QByteArray encodeFault(ReadingFault fault);
QByteArray encodeAnswer(const FileSummary &summary);
QByteArray encodeAnswer(const PageText &text);
QByteArray encodeAnswer(const PagePixels &pixels);
QByteArray encodeAnswer(const QByteArray &bytes); ///< of an attachment

/// Answers come from a program that a hostile file may have taken over: what does not hold together
/// (counts, sizes, places outside of the text) is no answer.
std::optional<ReadingFault> decodeFault(const QByteArray &bytes);
std::optional<FileSummary> decodeSummary(const QByteArray &bytes);
std::optional<PageText> decodeText(const QByteArray &bytes);
std::optional<PagePixels> decodePixels(const QByteArray &bytes);
std::optional<QByteArray> decodeAttachment(const QByteArray &bytes);

/// The four bytes that go before a frame.
QByteArray frameHead(qsizetype length);
quint32 frameLength(const QByteArray &head);

} // namespace saranda
