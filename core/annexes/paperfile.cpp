// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/paperfile.h"

#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "core/report/printedtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

namespace saranda {

using namespace literals;

namespace {

struct PaperFileText {
    Q_DECLARE_TR_FUNCTIONS(saranda::PaperFile)
};

} // namespace

QStringList paperEndings()
{
    return {u"pdf"_s, u"odt"_s, u"docx"_s, u"html"_s};
}

Result<QString> writePaper(const QString &path, const MemoDocument &paper,
                           const std::function<bool()> &isWanted)
{
    const std::optional<MemoFormat> format = memoFormatOf(path);
    if (!format)
        return failure(
            ErrorCode::Usage,
            PaperFileText::tr("This is written as .pdf, .odt, .docx or .html, not as “%1”.")
                .arg(path));
    const Result<QByteArray> bytes = rendered(*format, paper);
    if (!bytes)
        return failure(bytes.error());
    const Result<> done = writeWholeFile(path, [&](QIODevice &to) -> Result<> {
        if (isWanted && !isWanted())
            return failure(ErrorCode::Cancelled, PaperFileText::tr("Stopped."));
        if (to.write(*bytes) == bytes->size())
            return {};
        return failure(
            ErrorCode::Storage,
            PaperFileText::tr("“%1” cannot be written: %2.").arg(path, to.errorString()));
    });
    if (!done)
        return failure(done.error());
    return remarkOnLetters(paper, *format);
}

} // namespace saranda
