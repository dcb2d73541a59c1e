// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/search/searchquery.h"
#include "core/session/casesession.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace saranda;
using namespace saranda::literals;

// Search in a case with much text, against the sqlite3 shell on the same file in the same run:
// bench_search [megabytes of text, default 200; 1000 for the whole gigabyte [case file, which is
// made when it is not there, and kept]].

namespace {

constexpr int runs = 9;
constexpr qint64 pageBytes = 3000;
constexpr int pagesOfExhibit = 400;

/// A word by its rank: common ones short, rare ones long, as in a language.
QString wordOf(quint32 rank)
{
    static const QString syllables = u"kalomirestunavedopaligoberu"_s;
    QString word;
    for (quint32 rest = rank + 1; rest > 0; rest /= 9)
        word += QStringView(syllables).mid(qsizetype(rest % 9) * 3, 3);
    return word;
}

QString page(QRandomGenerator &random)
{
    QString text;
    while (text.size() < pageBytes) {
        // Ranks by Zipf's law, roughly: the square of a square of chance.
        const double chance = random.generateDouble();
        text += wordOf(quint32(chance * chance * chance * chance * 400'000)) + u' ';
    }
    return text;
}

bool fill(CaseSession &session, qint64 bytes)
{
    QRandomGenerator random(7);
    for (int number = 1; bytes > 0; ++number) {
        Exhibit exhibit;
        exhibit.id = Exhibit::Id::make();
        exhibit.key = u"E-%1"_s.arg(number);
        Edit edit{u"Add"_s, {}};
        edit.add(exhibit);
        QStringList pages;
        for (int i = 0; i < pagesOfExhibit && bytes > 0; ++i) {
            pages.append(page(random));
            bytes -= pages.constLast().size();
        }
        if (!session.apply(edit) || !session.setExhibitText(exhibit.id, pages))
            return false;
    }
    return true;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double searchMilliseconds(const CaseSession &session, const QString &query, qsizetype &hits)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto found = session.search(query, 50);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        hits = found ? qsizetype(found->size()) : -1;
    }
    return median(times);
}

/// The same question to the shell, by its own clock: the process's start does not count.
double shellMilliseconds(const QString &path, const QString &query)
{
    const QString match = SearchQuery::parse(query).matchExpression().replace(u'\'', u"''"_s);
    const QString sql =
        u"SELECT d.row, snippet(search_index, 1, '[', ']', '…', 20) FROM search_index JOIN "
        "search_documents AS d ON d.row = search_index.rowid WHERE search_index MATCH '%1' "
        "ORDER BY rank LIMIT 50;\n"_s.arg(match);
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-readonly"_s, path});
    if (!shell.waitForStarted())
        return -1;
    shell.write(".timer on\n");
    for (int run = 0; run < runs; ++run)
        shell.write(sql.toUtf8());
    shell.closeWriteChannel();
    shell.waitForFinished(600'000);
    std::vector<double> times;
    for (const QByteArray &line : shell.readAllStandardOutput().split('\n')) {
        if (line.startsWith("Run Time: real "))
            times.push_back(line.mid(15).split(' ').value(0).toDouble() * 1000);
    }
    return times.empty() ? -1 : median(times);
}

/// A case with so many bytes of text, made where there is none yet.
std::unique_ptr<CaseSession> caseAt(const QString &path, qint64 bytes)
{
    if (QFileInfo::exists(path)) {
        Result<std::unique_ptr<CaseSession>> kept = CaseSession::open(path, SessionOptions());
        return kept ? std::move(*kept) : nullptr;
    }
    CaseInfo info;
    info.title = u"Search"_s;
    Result<std::unique_ptr<CaseSession>> made = CaseSession::create(path, info, SessionOptions());
    QElapsedTimer timer;
    timer.start();
    if (!made || !fill(**made, bytes))
        return nullptr;
    std::printf("%lld MB of text in %.1f s, file %.0f MB\n\n",
                static_cast<long long>(bytes / 1'000'000), double(timer.elapsed()) / 1000,
                double(QFileInfo(path).size()) / 1e6);
    return std::move(*made);
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 megabytes = argc > 1 ? QByteArray(argv[1]).toLongLong() : 200;
    const QTemporaryDir folder(QDir::tempPath() + u"/saranda-bench-XXXXXX"_s);
    const QString path =
        argc > 2 ? QFile::decodeName(argv[2]) : folder.filePath(u"search.saranda"_s);
    const std::unique_ptr<CaseSession> session = caseAt(path, megabytes * 1'000'000);
    if (!session) {
        std::fputs("The case cannot be made.\n", stderr);
        return 1;
    }
    std::printf("%-34s %6s %10s %10s %7s\n", "query", "hits", "ms", "sqlite3", "ratio");
    const QString rare = wordOf(350'000);
    const QString middle = wordOf(20'000);
    const QString common = wordOf(5);
    for (const QString &query :
         {rare, middle, middle + u' ' + common, middle.left(8) + u'*',
          u"\"%1 %2\""_s.arg(wordOf(0), wordOf(1)), middle + u" -"_s + common, common}) {
        qsizetype hits = 0;
        const double ours = searchMilliseconds(*session, query, hits);
        const double shell = shellMilliseconds(path, query);
        std::printf("%-34s %6lld %10.2f %10.2f %7.2f\n", qPrintable(query),
                    static_cast<long long>(hits), ours, shell, shell > 0 ? ours / shell : 0.0);
        std::fflush(stdout);
    }
    // Parts of words: nothing of the shell's answers them.
    const QString rarePart = u"contains:"_s + rare.mid(2, 6);
    const QString middlePart = u"contains:"_s + middle.mid(1, 5);
    const QString commonPart = u"contains:"_s + common.mid(1, 2);
    for (const QString &query :
         {rarePart, commonPart, rarePart + u' ' + commonPart, middlePart + u' ' + commonPart,
          commonPart + u" contains:"_s + wordOf(7).mid(1, 2), rarePart + u' ' + middlePart,
          middle + u" OR "_s + rarePart, rarePart + u" OR "_s + middlePart + u' ' + commonPart,
          common + u' ' + rarePart, common + u" -"_s + rarePart, common + u" -"_s + commonPart,
          middle + u" -"_s + middlePart, common + u" -contains:a -contains:e"_s,
          rarePart + u" -"_s + middlePart, commonPart + u" kind:fact"_s,
          commonPart + u" -contains:"_s + common.mid(1, 1), u"kind:exhibit -"_s + rarePart}) {
        qsizetype hits = 0;
        const double part = searchMilliseconds(*session, query, hits);
        std::printf("%-50s %6lld %10.2f\n", qPrintable(query), static_cast<long long>(hits), part);
        std::fflush(stdout);
    }
    return 0;
}
