// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/edtf.h"
#include "core/search/passage.h"
#include "core/search/searchquery.h"
#include "core/search/searchtext.h"
#include "core/search/sharedpassages.h"
#include "tests/fuzz/fuzztargets.h"

namespace saranda::test {

using namespace saranda::literals;

void runEdtf(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const Result<CaseDate> date = CaseDate::parse(text);
    if (!date) {
        promise(!date.error().message.isEmpty(), "a refused date says why");
        return;
    }
    const DateBounds &bounds = date->bounds();
    promise(bounds.earliestStart <= bounds.latestStart, "a beginning is not after itself");
    promise(bounds.earliestEnd <= bounds.latestEnd, "an end is not after itself");
    promise(bounds.earliestStart <= bounds.latestEnd, "a time does not end before it begins");
    const Result<CaseDate> again = CaseDate::parse(date->text());
    promise(again && again->bounds() == bounds, "a date is read again as it was");
    promise(date->isUndated() || !humanDate(*date).isEmpty(), "a date can be said in English");
    promise(date->isUndated() || !humanDate(*date, QLocale(QLocale::French)).isEmpty(),
            "a date can be said in French");
}

std::vector<QByteArray> edtfSeeds()
{
    return {"1999-08",
            "1984?",
            "2004-06~",
            "2017-06-27/..",
            "../1946-10-22",
            "156X",
            "2017-06-27T10:30:00Z",
            "?2004-06-~11",
            "{1960,1961-12}",
            "[..1984]",
            "2001-21",
            "Y-170000002",
            "-0044-03-15",
            "2004-02-29/2005",
            "1XXX",
            "2004-06-11%",
            "/1999",
            ""};
}

void runSearchQuery(const QByteArray &input)
{
    // The first line is asked for in the rest.
    const qsizetype line = input.indexOf('\n');
    const QString text = QString::fromUtf8(input.mid(line + 1));
    const SearchQuery query = SearchQuery::parse(QString::fromUtf8(input.left(line)));
    promise(query.hasWords() == !query.matchExpression().isEmpty(), "words make an expression");
    promise(query.matchExpression().count(u'"') % 2 == 0, "quotes of an expression are in pairs");
    const QString passage = passageOf(text, query);
    promise(passage.count(matchBegins) <= passage.size(), "a passage has its marks");
    qsizetype last = 0;
    for (const SearchToken &token : searchTokens(text)) {
        promise(token.start >= last || token.isRun, "words come one after the other");
        promise(token.start <= token.end && token.end <= text.size(), "a word lies in its text");
        last = token.start;
    }
}

/// The input is one text up to a form feed and another one after it, pages at vertical tabs.
void runSharedPassages(const QByteArray &input)
{
    const qsizetype half = input.indexOf('\f');
    const std::vector<QStringList> texts{
        QString::fromUtf8(input.left(half)).split(u'\v'),
        QString::fromUtf8(half < 0 ? QByteArray() : input.mid(half + 1)).split(u'\v')};
    ComparedTexts compared;
    compared.groups.resize(texts.size());
    compared.pages = [&texts](std::size_t text) { return texts[text]; };
    const PassageSearch found = sharedPassages(compared);
    promise(found.passages.size() <= 1, "two texts have one passage at most");
    for (const SharedPassage &passage : found.passages) {
        promise(passage.words >= PassageLimits().fewestWordsOfWhole, "a passage is not short");
        for (const auto &[text, place] :
             {std::pair(0U, passage.inFirst), std::pair(1U, passage.inSecond)}) {
            promise(place.page >= 1 && place.page <= texts[text].size(),
                    "a page is one of the text");
            promise(texts[text][place.page - 1].simplified().contains(place.quote),
                    "a quote stands on its page");
        }
    }
}

std::vector<QByteArray> sharedPassageSeeds()
{
    QByteArray passage;
    for (int word = 0; word < 60; ++word)
        passage += "word" + QByteArray::number(word * 7919 % 101) + ' ';
    return {passage + '\f' + passage, "before " + passage + "\f one page\v" + passage + " after",
            u"北京大学的研究报告\f研究报告北京大学"_s.toUtf8(), "\f",
            "0 0 0 0 0 0 0 0 0 0 0 0 0 0\f0 0 0"};
}

std::vector<QByteArray> searchQuerySeeds()
{
    return {"mine field\nthe mine field was seen",
            "\"mine was\" OR torpedo -ship\nThe mine was seen from the look-out.",
            "kind:exhibit marking:secret date:2017-06 title:report\nreport",
            u"contains:\"erial\" 研究 京\n北京大学的研究报告 matériel"_s.toUtf8(),
            u"كتاب رسمي\nكِتَابٌ رَسْمِيّ"_s.toUtf8(),
            "NEAR(a b) AND ^x + {y} *\na b x y",
            u"strasse\nDie Straße von Korfu, İstanbul ﬁ ½"_s.toUtf8()};
}

} // namespace saranda::test
