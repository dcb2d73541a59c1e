// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/recordtitle.h"
#include "core/storage/fieldkinds.h"
#include "core/storage/searchindex.h"

#include <type_traits>

namespace saranda {

using namespace literals;

namespace {

/// What a hit is called. A claim has no title of its own: its State and test are found by it.
template <typename Record>
QString hitTitleOf(const Record &record)
{
    if constexpr (std::is_same_v<Record, Claim>)
        return record.state + u' ' + record.test;
    else
        return titleOf(record);
}

template <typename Record>
QString dateOf(const Record &record)
{
    if constexpr (requires { record.date; })
        return record.date.text();
    else if constexpr (requires { record.period; })
        return record.period.text();
    else if constexpr (requires { record.due; })
        return record.due.text();
    else if constexpr (requires { record.on; })
        return record.on.text();
    else
        return {};
}

template <typename Record>
QString markingOf(const Record &record)
{
    if constexpr (requires { record.marking; })
        return record.marking;
    else
        return {};
}

/// Collects every text a person wrote, also inside; not ids (of elements and rules of the doctrine
/// neither), hashes, paths and markings, which are filters or no words.
class WordGatherer
{
public:
    explicit WordGatherer(const QString &title)
        : m_title(title)
    { }

    QStringList texts;

    void operator()(QStringView name, const QString &value)
    {
        const bool isNoWord = name == u"id" || name == u"sha256" || name == u"path"
            || name == u"marking" || name == u"mediaType" || name == u"doctrineVersion"
            || name == u"element" || name == u"warrant";
        if (!isNoWord && !value.isEmpty() && value != m_title)
            texts.append(value);
    }
    void operator()(QStringView name, const QStringList &values)
    {
        if (name != u"restedOn" && name != u"markings")
            texts += values;
    }
    template <Composite Part>
    void operator()(QStringView, const std::optional<Part> &part)
    {
        if (part)
            Part::fields(*part, *this);
    }
    template <Composite Part>
    void operator()(QStringView, const QList<Part> &parts)
    {
        for (const Part &part : parts)
            Part::fields(part, *this);
    }
    template <typename Other>
    void operator()(QStringView, const Other &)
    { }

private:
    QString m_title;
};

} // namespace

template <typename Record>
SearchDocument searchDocumentOf(const Record &record)
{
    SearchDocument document;
    document.kind = kindWord<Record>();
    document.record = record.id.uuid;
    document.key = keyOf(record);
    document.marking = markingOf(record);
    document.date = dateOf(record);
    document.title = hitTitleOf(record);
    WordGatherer gatherer(document.title);
    Record::fields(record, gatherer);
    document.body = gatherer.texts.join(u'\n');
    return document;
}

template SearchDocument searchDocumentOf(const CaseInfo &);
template SearchDocument searchDocumentOf(const State &);
template SearchDocument searchDocumentOf(const Incident &);
template SearchDocument searchDocumentOf(const Actor &);
template SearchDocument searchDocumentOf(const Infrastructure &);
template SearchDocument searchDocumentOf(const Source &);
template SearchDocument searchDocumentOf(const Exhibit &);
template SearchDocument searchDocumentOf(const Fact &);
template SearchDocument searchDocumentOf(const Claim &);
template SearchDocument searchDocumentOf(const Communication &);
template SearchDocument searchDocumentOf(const Task &);
template SearchDocument searchDocumentOf(const Draft &);
template SearchDocument searchDocumentOf(const Release &);
template SearchDocument searchDocumentOf(const Chart &);

} // namespace saranda
