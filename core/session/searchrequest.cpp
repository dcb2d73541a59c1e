// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/searchrequest.h"

#include "core/base/literals.h"
#include "core/domain/caserecords.h"
#include "core/search/searchquery.h"
#include "core/storage/fieldkinds.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

QStringList kindWords()
{
    QStringList words{kindWord<CaseInfo>()};
    const CaseRecords none;
    CaseRecords::tables(none, [&words](QStringView, const auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        words.append(kindWord<Record>());
    });
    return words;
}

/// Reads what only the case can tell: whether there are such kinds, markings and dates.
class QueryChecker
{
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)

public:
    static Result<SearchQuery> check(SearchQuery query, const QStringList &markings)
    {
        if (query.fault)
            return refusal(sentenceOf(*query.fault));
        for (SearchFilters *filters : {&query.only, &query.except}) {
            for (const QString &date : std::as_const(filters->dates)) {
                if (const Result<CaseDate> read = CaseDate::parse(date); !read)
                    return refusal(read.error().message);
            }
            if (const QString unknown = writeAs(kindWords(), filters->kinds); !unknown.isNull())
                return refusal(tr("There is no kind “%1”. The kinds are: %2.")
                                   .arg(unknown, kindWords().join(u", "_s)));
            if (const QString unknown = writeAs(markings, filters->markings); !unknown.isNull())
                return refusal(tr("The case has no marking “%1”. Its markings are: %2.")
                                   .arg(unknown, markings.join(u", "_s)));
        }
        return query;
    }

private:
    static tl::unexpected<Error> refusal(const QString &sentence)
    {
        return failure(ErrorCode::Usage, sentence);
    }

    static QString sentenceOf(const SearchFault &fault)
    {
        switch (fault.kind) {
        case SearchFault::Kind::EmptyField:
            return tr("Nothing stands behind “%1”: what to look for follows it without a space.")
                .arg(fault.text);
        case SearchFault::Kind::StarredField:
            return tr("“%1”: a * stands behind the beginning of a word, not behind the value of "
                      "a field.")
                .arg(fault.text);
        case SearchFault::Kind::MixedAlternatives:
            return tr("“%1”: OR stands between words, or between values of one field as in "
                      "kind:fact OR kind:actor.")
                .arg(fault.text);
        }
        Q_UNREACHABLE();
    }

    /// Writes the values as the known ones are written; the first that is none of them, else null.
    /// Where two known ones differ in capitals only, one written exactly so is the only one meant.
    static QString writeAs(const QStringList &known, QStringList &values)
    {
        QStringList written;
        for (const QString &value : std::as_const(values)) {
            const QStringList alike =
                known.contains(value) ? QStringList{value} : inOtherLetters(known, value);
            if (alike.isEmpty())
                return value;
            written += alike;
        }
        values = written;
        return {};
    }

    static QStringList inOtherLetters(const QStringList &known, const QString &value)
    {
        QStringList alike;
        for (const QString &one : known) {
            if (one.compare(value, Qt::CaseInsensitive) == 0)
                alike.append(one);
        }
        return alike;
    }
};

} // namespace

bool asksForAnything(const QString &query)
{
    const SearchQuery parsed = SearchQuery::parse(query);
    return parsed.fault || !parsed.isEmpty();
}

Result<SearchQuery> understoodQuery(const QString &query, const QStringList &markings)
{
    return QueryChecker::check(SearchQuery::parse(query), markings);
}

} // namespace saranda
