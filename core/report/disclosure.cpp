// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disclosure.h"

#include "core/base/literals.h"
#include "core/domain/countrycodes.h"
#include "core/domain/origin.h"
#include "core/linkchart/chartconditions.h"
#include "core/report/disclosedfiles.h"

#include <QSet>

#include <algorithm>
#include <type_traits>

namespace saranda {

using namespace literals;

namespace {

/// Empties `extra` of a record and of everything inside it.
struct ExtraEraser {
    template <typename Value>
    void operator()(QStringView, Value &value)
    {
        if constexpr (requires { value.extra; })
            Value::fields(value, *this);
    }
    void operator()(QStringView, QJsonObject &extra) { extra = {}; }
    template <typename Value>
    void operator()(QStringView name, QList<Value> &values)
    {
        for (Value &value : values)
            (*this)(name, value);
    }
    template <typename Value>
    void operator()(QStringView name, std::optional<Value> &value)
    {
        if (value)
            (*this)(name, *value);
    }
};

/// Builds the disclosed copy, table by table, from what is seen of the full case.
class Discloser
{
public:
    Discloser(const CaseRecords &full, const QString &marking);

    CaseRecords run();

private:
    bool sees(const QString &marking) const { return isVisibleAt(m_full.info, marking, m_marking); }
    bool seesState(const QString &code) const { return !m_hiddenStates.contains(code); }
    template <typename Record>
    bool sees(Id<Record> id) const
    {
        const Record *record = m_full.table<Record>().find(id);
        return record && sees(record->marking);
    }
    template <typename Record>
    bool seesAll(const QList<Id<Record>> &ids) const
    {
        return std::all_of(ids.begin(), ids.end(), [this](Id<Record> id) { return sees(id); });
    }
    template <typename Record>
    void keepSeen(QList<Id<Record>> &ids) const
    {
        ids.removeIf([this](Id<Record> id) { return !sees(id); });
    }
    template <typename Record>
    void keepSeen(std::optional<Id<Record>> &id) const
    {
        if (id && !sees(*id))
            id.reset();
    }
    template <typename Part>
    void keepMarked(QList<Part> &parts) const
    {
        parts.removeIf([this](const Part &part) { return !sees(part.marking); });
    }
    void keepStates(QStringList &codes) const
    {
        codes.removeIf([this](const QString &code) { return !seesState(code); });
    }
    void keepState(QString &code) const
    {
        if (!seesState(code))
            code.clear();
    }
    void keepNames(std::initializer_list<QString *> names) const
    {
        for (QString *name : names)
            if (m_hiddenNames.contains(*name))
                name->clear();
    }
    bool sees(const EntityRef &ref) const;

    /// Each returns false where the record must go whole.
    bool mend(State &) const { return true; }
    bool mend(Source &) const { return true; }
    bool mend(Incident &incident) const;
    bool mend(Actor &actor) const;
    bool mend(Infrastructure &item) const;
    bool mend(Exhibit &exhibit);
    bool mend(Fact &fact) const;
    bool mend(Claim &claim) const;
    bool mend(Communication &communication) const;
    bool mend(Task &task) const;
    bool mend(Draft &draft) const;
    bool mend(Release &release) const;
    bool mend(Chart &chart) const;
    void mend(ElementSheet &sheet) const;
    void hideParties();
    QString neutralOrigin(const Exhibit &exhibit);
    void takeOrigin(const Exhibit &seen);
    bool isSeenName(const QString &name) const;
    bool discloses(const Claim &claim) const;
    bool discloses(Claim::Id id) const
    {
        const Claim *claim = m_full.claims.find(id);
        return claim && discloses(*claim);
    }
    void keepDisclosed(QList<StatedFinding> &findings) const;

    const CaseRecords &m_full;
    QString m_marking;
    QSet<QString> m_hiddenStates;
    QSet<QString> m_hiddenNames; ///< of withheld sources, exhibits, parties, and their origins
    QSet<QString> m_declaredOrigins; ///< by seen exhibits; no neutral name may be one of them
    QHash<QString, QString> m_neutralOrigins;
    int m_lastNeutralOrigin = 0;
};

Discloser::Discloser(const CaseRecords &full, const QString &marking)
    : m_full(full)
    , m_marking(full.info.markings.contains(marking) ? marking : full.info.markings.value(0))
{
    for (const State &state : full.states.rows())
        if (!sees(state.marking))
            m_hiddenStates.insert(state.key);
    for (const Source &source : full.sources.rows())
        if (!sees(source.marking))
            m_hiddenNames << source.key << source.name;
    for (const Exhibit &exhibit : full.exhibits.rows())
        if (!sees(exhibit.marking))
            m_hiddenNames << exhibit.key << exhibit.title;
    hideParties();
    for (const Exhibit &exhibit : full.exhibits.rows())
        if (sees(exhibit.marking))
            takeOrigin(exhibit);
    m_hiddenNames.remove(QString());
}

/// A withheld actor or State is not named by any of its names; what somebody else is seen under as
/// well, says nothing of it.
void Discloser::hideParties()
{
    QSet<QString> seen;
    QSet<QString> hidden;
    const auto take = [&](const QString &marking, const QStringList &names) {
        for (const QString &name : names)
            (sees(marking) ? seen : hidden).insert(name);
    };
    for (const State &state : m_full.states.rows()) {
        take(state.marking, {state.key, state.name});
        for (const LocalName &local : state.names)
            take(state.marking, {local.name});
    }
    for (const Actor &actor : m_full.actors.rows())
        take(actor.marking, QStringList{actor.key, actor.name} + actor.aliases);
    for (const Source &source : m_full.sources.rows())
        if (sees(source.marking))
            seen << source.key << source.name;
    for (const QString &name : hidden)
        if (!seen.contains(name) && (!isCountryCode(name) || m_hiddenStates.contains(name)))
            m_hiddenNames.insert(name);
}

/// What a seen exhibit says of its origin is its own, whatever a withheld one says of the same:
/// to hide it would tell that there is such a one. Only where a seen exhibit goes back to a
/// withheld one is the origin which that one declares kept back, wherever it stands.
void Discloser::takeOrigin(const Exhibit &seen)
{
    m_declaredOrigins.insert(seen.origin);
    const Exhibit &root = derivationRootOf(m_full, seen);
    if (!sees(root.marking) && !isSeenName(root.origin))
        m_hiddenNames.insert(root.origin);
}

CaseRecords Discloser::run()
{
    CaseRecords disclosed;
    disclosed.info = m_full.info;
    const qsizetype rank = markingRank(m_full.info, m_marking);
    disclosed.info.markings = m_full.info.markings.mid(0, rank + 1);
    keepState(disclosed.info.claimant);
    ExtraEraser eraseExtra;
    eraseExtra(u"case", disclosed.info);
    CaseRecords::tables(m_full, [&](QStringView, const auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        for (const Record *record : table.inKeyOrder()) {
            if (!sees(record->marking))
                continue;
            Record copy = *record;
            if (!mend(copy))
                continue;
            eraseExtra(u"record", copy);
            disclosed.table<Record>().put(copy);
        }
    });
    for (const Chart *chart : disclosed.charts.inKeyOrder()) {
        Chart copy = *chart;
        copy.extra = disclosedChartExtra(m_full, disclosed, *m_full.charts.find(chart->id));
        disclosed.charts.put(copy);
    }
    return disclosed;
}

bool Discloser::sees(const EntityRef &ref) const
{
    switch (ref.kind) {
    case EntityKind::Actor:
        return sees(Actor::Id{ref.uuid});
    case EntityKind::Infrastructure:
        return sees(Infrastructure::Id{ref.uuid});
    case EntityKind::Incident:
        return sees(Incident::Id{ref.uuid});
    case EntityKind::State:
        return seesState(ref.stateCode);
    case EntityKind::None:
        return true;
    }
    return false;
}

bool Discloser::mend(Incident &incident) const
{
    keepStates(incident.victims);
    keepStates(incident.emanatesFrom);
    return true;
}

bool Discloser::mend(Actor &actor) const
{
    keepState(actor.state);
    return true;
}

bool Discloser::mend(Infrastructure &item) const
{
    keepState(item.state);
    return true;
}

/// Keeps the exhibit's grade and its dependence on others, without naming what is withheld.
bool Discloser::mend(Exhibit &exhibit)
{
    exhibit.reliability = effectiveReliability(m_full, exhibit);
    const QString origin = neutralOrigin(exhibit);
    const bool losesParent = exhibit.derivedFrom && !sees(*exhibit.derivedFrom);
    const bool losesSource = exhibit.source && !sees(*exhibit.source);
    keepSeen(exhibit.source);
    keepSeen(exhibit.derivedFrom);
    keepSeen(exhibit.challenge);
    discloseFiles(m_full.info, m_marking, exhibit);
    for (CustodyEntry &entry : exhibit.custody)
        keepNames({&entry.from, &entry.to, &entry.by});
    if (losesParent || losesSource || m_hiddenNames.contains(exhibit.origin))
        exhibit.origin = origin;
    return true;
}

/// What the exhibit goes back to, or a name that only says which exhibits go back to the same.
QString Discloser::neutralOrigin(const Exhibit &exhibit)
{
    const QString origin = originOf(m_full, exhibit);
    if (!m_hiddenNames.contains(origin))
        return origin;
    const auto known = m_neutralOrigins.constFind(origin);
    if (known != m_neutralOrigins.cend())
        return *known;
    QString neutral;
    do
        neutral = u"origin-"_s + QString::number(++m_lastNeutralOrigin);
    while (isSeenName(neutral) || m_declaredOrigins.contains(neutral));
    m_neutralOrigins.insert(origin, neutral);
    return neutral;
}

bool Discloser::isSeenName(const QString &name) const
{
    const Source *source = m_full.sources.findKey(name);
    const Exhibit *exhibit = m_full.exhibits.findKey(name);
    return (source && sees(source->marking)) || (exhibit && sees(exhibit->marking));
}

bool Discloser::mend(Fact &fact) const
{
    keepSeen(fact.incidents);
    if (fact.relation && !(sees(fact.relation->subject) && sees(fact.relation->object)))
        fact.relation.reset();
    keepMarked(fact.citations);
    fact.citations.removeIf([this](const Citation &citation) { return !sees(citation.exhibit); });
    for (Citation &citation : fact.citations)
        keepSeen(citation.challenge);
    return true;
}

void Discloser::mend(ElementSheet &sheet) const
{
    keepMarked(sheet.arguments);
    keepMarked(sheet.indicators);
    keepMarked(sheet.alternatives);
    sheet.arguments.removeIf(
        [this](const Argument &argument) { return !seesAll(argument.premises); });
    sheet.indicators.removeIf([this](const Indicator &indicator) { return !sees(indicator.fact); });
    for (Argument &argument : sheet.arguments)
        keepSeen(argument.challenge);
    for (Alternative &alternative : sheet.alternatives) {
        keepSeen(alternative.incompatible);
        keepSeen(alternative.hardToReconcile);
        keepSeen(alternative.supportedBy);
    }
    if (sheet.finding && !sees(sheet.finding->marking))
        sheet.finding.reset();
}

/// A claim names an operation and a State: where one is withheld, there is nothing left to claim.
bool Discloser::discloses(const Claim &claim) const
{
    return sees(claim.marking) && sees(claim.incident) && seesState(claim.state);
}

bool Discloser::mend(Claim &claim) const
{
    if (!discloses(claim))
        return false;
    for (ElementSheet &sheet : claim.elements)
        mend(sheet);
    return true;
}

/// What was written about withheld operations only is withheld with them.
bool Discloser::mend(Communication &communication) const
{
    keepState(communication.from);
    keepState(communication.to);
    keepNames({&communication.from, &communication.to});
    keepSeen(communication.exhibit);
    const bool isAboutAny = !communication.incidents.isEmpty();
    keepSeen(communication.incidents);
    return !isAboutAny || !communication.incidents.isEmpty();
}

bool Discloser::mend(Task &task) const
{
    return !task.claim || discloses(*task.claim);
}

/// A finding that was stated for a claim stays where the claim does.
void Discloser::keepDisclosed(QList<StatedFinding> &findings) const
{
    findings.removeIf([this](const StatedFinding &finding) {
        const Claim *claim = m_full.claims.findKey(finding.claim);
        return !claim || !discloses(*claim);
    });
}

/// What a person said about a sentence, and the sentence as it was before, stay inside.
bool Discloser::mend(Draft &draft) const
{
    draft.claims.removeIf([this](Claim::Id id) { return !discloses(id); });
    keepDisclosed(draft.findings);
    draft.outcomeReason.clear();
    for (DraftSection &section : draft.sections) {
        keepMarked(section.sentences);
        section.sentences.removeIf([](const DraftSentence &sentence) {
            return sentence.disclosure != Disclosure::Disclose;
        });
        for (DraftSentence &sentence : section.sentences) {
            sentence.block.clear();
            sentence.generated.clear();
            sentence.disclosureReason.clear();
            sentence.comments.clear();
            sentence.citations.removeIf(
                [this](const DraftCitation &citation) { return !sees(citation.exhibit); });
        }
    }
    return true;
}

bool Discloser::mend(Release &release) const
{
    keepSeen(release.draft);
    release.restedOn.clear(); // keys and hashes as they were, withheld ones among them
    keepDisclosed(release.findings);
    release.files.removeIf([this](const ReleasedFile &file) { return !sees(file.marking); });
    if (release.files.isEmpty())
        release.sha256.clear();
    release.steps.clear();
    return true;
}

bool Discloser::mend(Chart &chart) const
{
    chart.places.removeIf([this](const ChartPlace &place) { return !sees(place.node); });
    return true;
}

} // namespace

CaseRecords disclosedAt(const CaseRecords &records, const QString &marking)
{
    return Discloser(records, marking).run();
}

} // namespace saranda
