// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingprotocol.h"

#include <QFile>

#include <memory>
#include <variant>

namespace saranda {

/// A value, or why the file does not give it.
template <typename Value>
using Extracted = std::variant<ReadingFault, Value>;

/// Reads one kind of file. Runs only inside the reading program; what the file says is data, never
/// followed: no script, link, reference to another file or address.
class Extractor
{
public:
    Extractor() = default;
    virtual ~Extractor() = default;
    Q_DISABLE_COPY_MOVE(Extractor)

    virtual FileSummary summary() = 0;
    virtual Extracted<PageText> text(int page) = 0;
    virtual Extracted<PagePixels> pixels(int page, int width)
    {
        Q_UNUSED(page)
        Q_UNUSED(width)
        return ReadingFault::Unsupported;
    }
    virtual Extracted<QByteArray> attachment(int index)
    {
        Q_UNUSED(index)
        return ReadingFault::NoSuchPage;
    }
};

using NewExtractor = Extracted<std::unique_ptr<Extractor>>;

/// The extractor for what the file is by its content; the hint decides only where the content says
/// no more than "some text". `path` leads to the same bytes.
NewExtractor makeExtractor(QFile &file, const QString &path, const FileHint &hint);

// One for each kind. They judge the content themselves and may refuse it.
NewExtractor makePdfExtractor(QFile &file);
NewExtractor makeImageExtractor(QFile &file, const QByteArray &format);
NewExtractor makeOfficeExtractor(const QString &path);
NewExtractor makeMailExtractor(const QByteArray &bytes);
NewExtractor makeHtmlExtractor(const QByteArray &bytes);
NewExtractor makePlainTextExtractor(const QByteArray &bytes);

/// Statements of the same kind keep their order; endless ones are cut.
void addStatement(FileSummary &summary, const QString &what, const QString &value,
                  const QString &date = {});

} // namespace saranda
