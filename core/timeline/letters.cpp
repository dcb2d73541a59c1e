// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/letters.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetrics>

#include <set>

namespace saranda {

using namespace literals;

namespace {

struct LettersText {
    Q_DECLARE_TR_FUNCTIONS(saranda::Letters)
};

constexpr qsizetype mostShown = 24;

bool hasInk(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        break;
    }
    const bool selectsVariant =
        (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
    return !selectsVariant;
}

} // namespace

Result<> checkFonts()
{
    const QFontMetrics metrics{QFont()};
    if (!QFontDatabase::families().isEmpty() && metrics.inFont(u'a') && metrics.inFont(u'1'))
        return {};
    return failure(ErrorCode::Storage,
                   LettersText::tr("No font is installed that could draw this. Install one that "
                                   "has Latin letters, such as Noto Serif or DejaVu Sans."));
}

QString lettersWithoutFont(const QString &text)
{
    const auto codes = text.toUcs4();
    const QFontMetrics metrics{QFont()};
    QString missing;
    for (const char32_t code : std::set<char32_t>(codes.begin(), codes.end()))
        if (hasInk(code) && !metrics.inFontUcs4(code))
            missing += QString::fromUcs4(&code, 1);
    return missing;
}

QString missingLettersSentence(const QString &letters)
{
    if (letters.isEmpty())
        return {};
    QStringList shown;
    const auto codes = letters.toUcs4();
    for (const uint code : codes.mid(0, mostShown)) {
        const char32_t letter = code;
        shown.append(
            u"%1 (U+%2)"_s.arg(QString::fromUcs4(&letter, 1),
                               QString::number(code, 16).toUpper().rightJustified(4, u'0')));
    }
    if (codes.size() > mostShown)
        shown.append(u"…"_s);
    return LettersText::tr("No installed font has these letters, so that they are printed as empty "
                           "boxes: %1. Install a font that has them and write the paper again.")
        .arg(shown.join(u", "_s));
}

} // namespace saranda
