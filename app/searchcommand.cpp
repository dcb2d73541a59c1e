// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/samples.h"

#include "app/casecontent.h"
#include "app/commands.h"
#include "app/interruption.h"
#include "app/readtexts.h"
#include "app/texts.h"
#include "core/base/literals.h"
#include "core/intake/exhibittext.h"
#include "core/session/searchrequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace saranda {

using namespace literals;

namespace {

constexpr int mostHits = 200;

QString withoutMatchMarks(QString passage)
{
    return passage.remove(QChar(0xE000)).remove(QChar(0xE001)).simplified();
}

/// "  p. 2 of plan-en.txt": the page, and the version of the exhibit when it is not its file.
QString placeOf(const CaseRecords &records, const SearchHit &hit)
{
    if (hit.page == 0)
        return {};
    const Exhibit *exhibit = records.exhibits.find({hit.id});
    const StoredFile *file =
        exhibit && !hit.version.isEmpty() ? fileOfVersion(*exhibit, hit.version) : nullptr;
    return u"  "_s
        + (file ? CommandLine::tr("p. %1 of %2 (%3)")
                      .arg(QString::number(hit.page), file->name, wordOf(file->rendition))
                : CommandLine::tr("p. %1").arg(hit.page));
}

QByteArray searchJson(const QString &query, const std::vector<SearchHit> &hits, bool areMore)
{
    QJsonArray list;
    for (const SearchHit &hit : hits) {
        QJsonObject object{{u"kind"_s, hit.kind},
                           {u"id"_s, hit.key},
                           {u"title"_s, hit.title},
                           {u"passage"_s, withoutMatchMarks(hit.passage)}};
        if (hit.page > 0)
            object.insert(u"page"_s, hit.page);
        if (!hit.version.isEmpty())
            object.insert(u"version"_s, hit.version);
        if (!hit.attachment.isEmpty())
            object.insert(
                u"attachment"_s,
                QJsonObject{{u"name"_s, hit.attachment}, {u"page"_s, hit.attachmentPage}});
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"saranda-search"_s},
                                     {u"version"_s, 1},
                                     {u"query"_s, query},
                                     {u"more"_s, areMore},
                                     {u"hits"_s, list}})
        .toJson();
}

/// A case file knows the texts of its exhibits; a document has only now come into one.
Result<> readDocumentTexts(const CommandContext &context, const CaseWithContent &loaded)
{
    if (!loaded.folder)
        return {};
    const Interruption interruption;
    return readTexts(context, *loaded.session, exhibitsWithoutText(*loaded.session));
}

} // namespace

ExitStatus searchCommand(const CommandContext &context, const QStringList &words)
{
    const Result<Arguments> arguments =
        Arguments::parse(words, {.flags = {u"json"_s, u"sample"_s}, .atLeast = 1, .atMost = 2});
    if (!arguments)
        return context.console.fail(arguments.error());
    const bool isSample = arguments->has(u"sample"_s);
    if (arguments->names().size() != (isSample ? 1 : 2))
        return context.console.failUsage(
            isSample ? CommandLine::tr("Name a case or give --sample, not both.")
                     : CommandLine::tr("Say in which case, and what to search for."));
    const QString query = arguments->names().constLast();
    if (!asksForAnything(query))
        return context.console.failUsage(
            CommandLine::tr("“%1” names nothing to look for.").arg(query));
    const Result<CaseWithContent> loaded =
        loadCaseWithContent(context, isSample ? sampleCasePath() : arguments->names().constFirst());
    if (!loaded)
        return context.console.fail(loaded.error());
    if (const Result<> read = readDocumentTexts(context, *loaded); !read)
        return context.console.fail(read.error());
    Result<std::vector<SearchHit>> hits = loaded->session->search(query, mostHits + 1);
    if (!hits)
        return context.console.fail(hits.error());
    const bool areMore = hits->size() > std::size_t(mostHits);
    if (areMore)
        hits->pop_back();
    if (arguments->has(u"json"_s)) {
        context.console.print(searchJson(query, *hits, areMore));
        return ExitStatus::Done;
    }
    for (const SearchHit &hit : *hits) {
        const QString place = placeOf(loaded->records(), hit);
        context.console.print(u"%1 %2  %3%4"_s.arg(hit.kind, hit.key, hit.title, place));
        if (const QString passage = withoutMatchMarks(hit.passage); !passage.isEmpty())
            context.console.print(u"    "_s + passage);
    }
    context.console.note(
        areMore ? CommandLine::tr("The best %1 results are shown; there are more.").arg(mostHits)
                : CommandLine::tr("%n result(s)", nullptr, int(hits->size())));
    return ExitStatus::Done;
}

} // namespace saranda
