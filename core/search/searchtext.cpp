// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchtext.h"

#include <QChar>
#include <QHash>
#include <QList>

#include <array>

namespace saranda {

namespace {

/// Marks that a reader may leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic
/// tashkeel. Vowel signs of Indic scripts and the voicing marks of Kana are letters in their own
/// right and stay.
bool isOptionalMark(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x0591 && c <= 0x05c7)
        || (c >= 0x0610 && c <= 0x061a) || (c >= 0x064b && c <= 0x065f) || c == 0x0670
        || (c >= 0x06d6 && c <= 0x06ed) || (c >= 0x08d3 && c <= 0x08ff)
        || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff)
        || (c >= 0x20d0 && c <= 0x20ff) || (c >= 0xfe20 && c <= 0xfe2f);
}

/// Stands inside a word without being part of it: tatweel, joiners, soft hyphen, direction marks.
bool isInvisible(char32_t c)
{
    return c == 0x0640 || QChar::category(c) == QChar::Other_Format;
}

/// Without a string of its own for each of the many characters of a text.
void appendTo(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text += QChar(QChar::highSurrogate(c));
        text += QChar(QChar::lowSurrogate(c));
    } else {
        text += QChar(char16_t(c));
    }
}

/// Letters that decompose into nothing simpler and are yet written both ways.
QString plainLetters(char32_t c)
{
    switch (c) {
    case 0x00df:
        return QStringLiteral("ss");
    case 0x00e6:
        return QStringLiteral("ae");
    case 0x0153:
        return QStringLiteral("oe");
    case 0x00fe:
        return QStringLiteral("th");
    case 0x00f0:
    case 0x0111:
        return QStringLiteral("d");
    case 0x00f8:
        return QStringLiteral("o");
    case 0x0127:
        return QStringLiteral("h");
    case 0x0131:
        return QStringLiteral("i");
    case 0x0142:
        return QStringLiteral("l");
    case 0x0167:
        return QStringLiteral("t");
    case 0x0671: // alef wasla
        return QString(QChar(0x0627));
    case 0x0629: // teh marbuta
        return QString(QChar(0x0647));
    case 0x0649: // alef maksura
    case 0x06cc: // Farsi yeh
        return QString(QChar(0x064a));
    case 0x06a9: // keheh
        return QString(QChar(0x0643));
    default:
        break;
    }
    if (QChar::category(c) == QChar::Number_DecimalDigit)
        return QString::number(QChar::digitValue(c));
    return QString::fromUcs4(&c, 1);
}

/// One character with the marks that follow it, normalised. The letter й is a letter, not an и
/// with a mark.
QString foldedCluster(const QString &cluster)
{
    const QString composed = cluster.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString result;
    for (const uint c : composed.toUcs4()) {
        if (c == 0x0439) {
            result += QChar(c);
            continue;
        }
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        for (const uint part : one.normalized(QString::NormalizationForm_D).toUcs4()) {
            if (!isOptionalMark(part) && !isInvisible(part))
                result += plainLetters(QChar::toCaseFolded(char32_t(part)));
        }
    }
    return result.normalized(QString::NormalizationForm_C);
}

/// Continues the character before it: combining marks, the later letters of a Hangul syllable, the
/// halfwidth voicing marks.
bool continuesCluster(char32_t c)
{
    constexpr char32_t firstMark = 0x0300;
    return c >= firstMark
        && (QChar::isMark(c) || (c >= 0x1160 && c <= 0x11ff) || c == 0xff9e || c == 0xff9f);
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c)
        || QChar::category(c) == QChar::Other_PrivateUse;
}

/// Written without spaces between words, or with endings glued on (Hangul).
bool isRunCharacter(char32_t c)
{
    return c >= 0x3005
        && ((c >= 0x3005 && c <= 0x3007) || (c >= 0x3041 && c <= 0x30ff)
            || (c >= 0x31f0 && c <= 0x31ff) || (c >= 0x3400 && c <= 0x4dbf)
            || (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x323af));
}

/// Collects characters into words and runs.
class TokenBuilder
{
public:
    std::vector<SearchToken> tokens;

    void add(char32_t c, qsizetype start, qsizetype end)
    {
        if (!isWordCharacter(c)) {
            finish();
        } else if (isRunCharacter(c)) {
            finishWord();
            m_run.push_back({QString::fromUcs4(&c, 1), start, end, true, false});
        } else {
            finishRun();
            if (m_word.word.isEmpty())
                m_word.start = start;
            appendTo(m_word.word, c);
            m_word.end = end;
        }
    }
    void finish()
    {
        finishWord();
        finishRun();
    }

private:
    void finishWord()
    {
        if (!m_word.word.isEmpty())
            tokens.push_back(std::exchange(m_word, {}));
    }
    void finishRun()
    {
        for (std::size_t i = 0; i < m_run.size(); ++i) {
            SearchToken token = m_run[i];
            token.endsRun = i + 1 == m_run.size();
            if (!token.endsRun) {
                token.word += m_run[i + 1].word;
                token.end = m_run[i + 1].end;
            }
            tokens.push_back(std::move(token));
        }
        m_run.clear();
    }

    SearchToken m_word;
    std::vector<SearchToken> m_run;
};

char32_t codePointAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

qsizetype lengthOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

/// foldedCluster() of one character, which in most scripts is asked for again and again.
QString foldedCharacter(QChar c)
{
    thread_local QHash<char16_t, QString> known;
    const auto found = known.constFind(c.unicode());
    if (found != known.cend())
        return *found;
    return *known.insert(c.unicode(), foldedCluster(QString(c)));
}

/// Most characters of most texts need no work: ASCII, and the Han and Hangul of the plain block.
bool isPlain(char32_t c)
{
    return c < 0x80 || (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3);
}

} // namespace

std::vector<SearchToken> searchTokens(const QString &text)
{
    TokenBuilder builder;
    for (qsizetype start = 0; start < text.size();) {
        const char32_t first = codePointAt(text, start);
        qsizetype end = start + lengthOf(first);
        while (end < text.size() && continuesCluster(codePointAt(text, end)))
            end += lengthOf(codePointAt(text, end));
        if (isPlain(first) && end == start + 1) {
            builder.add(first < 0x80 ? QChar::toLower(first) : first, start, end);
        } else {
            const QString folded = end == start + 1 ? foldedCharacter(text[start])
                                                    : foldedCluster(text.mid(start, end - start));
            for (qsizetype at = 0; at < folded.size();) {
                const char32_t c = codePointAt(folded, at);
                builder.add(c, start, end);
                at += lengthOf(c);
            }
        }
        start = end;
    }
    builder.finish();
    return std::move(builder.tokens);
}

namespace {

/// Small letters and digits; 0 for what is no part of a word.
constexpr std::array<char16_t, 128> plainWordCharacters = [] {
    std::array<char16_t, 128> characters{};
    for (char16_t c = '0'; c <= '9'; ++c)
        characters[c] = c;
    for (char16_t c = 'a'; c <= 'z'; ++c) {
        characters[c] = c;
        characters[std::size_t(c - 'a' + 'A')] = c;
    }
    return characters;
}();

bool isPlainWordCharacter(QChar c)
{
    return c.unicode() < 128 && plainWordCharacters[c.unicode()] != 0;
}

/// Where nothing behind it changes what is before it: a separator of ASCII that no mark follows.
bool isDivide(QStringView text, qsizetype at)
{
    constexpr char16_t firstMark = 0x0300;
    return text[at].unicode() < 128 && !isPlainWordCharacter(text[at])
        && (at + 1 == text.size() || text[at + 1].unicode() < firstMark);
}

} // namespace

/// What is between two divides goes word for word where it is ASCII, and by searchTokens() else.
QString normalisedText(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / 4);
    for (qsizetype start = 0; start < text.size();) {
        if (isDivide(text, start)) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && isPlainWordCharacter(text[end]))
            ++end;
        const bool isPlainWord = end > start && (end == text.size() || isDivide(text, end));
        if (isPlainWord) {
            if (!result.isEmpty())
                result += u' ';
            const qsizetype at = result.size();
            result.resize(at + end - start);
            QChar *to = result.data() + at;
            for (qsizetype i = start; i < end; ++i)
                *to++ = QChar(plainWordCharacters[text[i].unicode()]);
        } else {
            while (end < text.size() && !isDivide(text, end))
                ++end;
            for (const SearchToken &token : searchTokens(text.mid(start, end - start))) {
                if (!result.isEmpty())
                    result += u' ';
                result += token.word;
            }
        }
        start = end;
    }
    return result;
}

} // namespace saranda
