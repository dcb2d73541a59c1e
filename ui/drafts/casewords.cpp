// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/casewords.h"

#include "core/base/literals.h"

#include <QRegularExpression>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

void addNames(QSet<QString> &names, const QString &text)
{
    static const QRegularExpression words(u"\\p{L}[\\p{L}\\p{M}'’]*"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = words.globalMatch(text); found.hasNext();) {
        const QString word = found.next().captured();
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }))
            names.insert(word);
    }
}

} // namespace

QSet<QString> namesOfCase(const CaseRecords &records)
{
    QSet<QString> names;
    addNames(names, records.info.title);
    for (const Actor *actor : records.actors.inKeyOrder())
        addNames(names, actor->name + u' ' + actor->aliases.join(u' '));
    for (const Infrastructure *item : records.infrastructure.inKeyOrder())
        addNames(names, item->value);
    for (const Incident *incident : records.incidents.inKeyOrder())
        addNames(names, incident->title + u' ' + incident->target + u' ' + incident->campaign);
    for (const Source *source : records.sources.inKeyOrder())
        addNames(names, source->name);
    for (const State *state : records.states.inKeyOrder()) {
        addNames(names, state->name);
        for (const LocalName &local : state->names)
            addNames(names, local.name);
    }
    return names;
}

} // namespace saranda
