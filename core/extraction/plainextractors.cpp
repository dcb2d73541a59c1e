// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/charset.h"
#include "core/extraction/htmltext.h"
#include "core/extraction/runningtext.h"

#include <QRegularExpression>

namespace saranda {

using namespace literals;

void addStatement(FileSummary &summary, const QString &what, const QString &value,
                  const QString &date)
{
    QString said = value.trimmed();
    if (said.isEmpty())
        return;
    if (said.size() > readinglimits::longestStatement) {
        said = said.left(readinglimits::longestStatement - 1) + u'\u2026';
        summary.cuts |= FileCut::Statements;
    }
    if (summary.statements.size() < readinglimits::mostStatements)
        summary.statements.append({what, said, date});
    else
        summary.cuts |= FileCut::Statements;
}

NewExtractor makePlainTextExtractor(const QByteArray &bytes)
{
    const std::optional<QString> text = guessedText(bytes);
    if (!text)
        return ReadingFault::Unsupported;
    FileSummary said;
    said.cuts.setFlag(FileCut::Unsound, isSpoiltUtf8(bytes));
    return std::make_unique<RunningText>(*text, TextUnit::Line, said);
}

namespace {

/// What the page says its character set is: near its beginning, as it should, or behind what some
/// programs put before it. The name of a wide set says nothing, since it could be read as ASCII
/// (HTML, section 13.2.3.2).
QByteArray namedCharset(const QByteArray &bytes)
{
    static const QRegularExpression charset(
        uR"(<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const qsizetype length : {2048, 1024 * 1024}) {
        const QRegularExpressionMatch match =
            charset.match(QString::fromLatin1(bytes.left(length)));
        const QByteArray name = match.captured(1).toLatin1().toLower();
        if (match.hasMatch() || bytes.size() <= length)
            return isWideCharset(name) ? QByteArray() : name;
    }
    return {};
}

} // namespace

NewExtractor makeHtmlExtractor(const QByteArray &bytes)
{
    const QByteArray named = namedCharset(bytes);
    const bool isMarked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")
        || bytes.startsWith("\xEF\xBB\xBF");
    const std::optional<QString> page =
        named.isEmpty() || isMarked ? guessedText(bytes) : withPlainLineEnds(decoded(bytes, named));
    if (!page)
        return ReadingFault::Unsupported;
    const HtmlText html = textOfHtml(*page);
    FileSummary said;
    const bool isUtf8 = named.isEmpty() || isMarked || named == "utf-8" || named == "utf8";
    said.cuts.setFlag(FileCut::Unsound, isUtf8 && isSpoiltUtf8(bytes));
    addStatement(said, u"title"_s, html.title);
    return std::make_unique<RunningText>(html.text, TextUnit::Line, said);
}

} // namespace saranda
