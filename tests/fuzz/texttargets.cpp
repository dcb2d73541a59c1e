// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/edtf.h"
#include "core/search/passage.h"
#include "core/search/searchquery.h"
#include "core/search/searchtext.h"
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
