// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/doctrinereader.h"

#include "core/base/literals.h"
#include "core/doctrine/profilereader.h"

#include <map>

namespace saranda {

using namespace literals;

namespace {

template <typename Entry>
std::vector<Entry> readAll(EntryReader &root, const QString &name, const QString &idMember,
                           Entry (*read)(EntryReader &))
{
    std::vector<Entry> found;
    for (EntryReader &entry : root.entries(name, idMember)) {
        found.push_back(read(entry));
        entry.finish();
    }
    return found;
}

ElementTiming readTiming(EntryReader &entry)
{
    static const std::map<QString, ElementTiming> words = {
        {QString(), ElementTiming::None},
        {u"operation"_s, ElementTiming::Operation},
        {u"continuation"_s, ElementTiming::Continuation},
        {u"failure"_s, ElementTiming::Failure},
        {u"knowledge"_s, ElementTiming::Knowledge}};
    const QString word = entry.optionalText(u"timing"_s);
    const auto found = words.find(word);
    if (found != words.end())
        return found->second;
    entry.report(u"\"timing\" has no meaning \"%1\""_s.arg(word));
    return ElementTiming::None;
}

Element readElement(EntryReader &entry)
{
    Element element;
    element.id = entry.text(u"id"_s);
    element.test = entry.text(u"test"_s);
    element.title = entry.words(u"title"_s);
    element.question = entry.words(u"question"_s);
    element.rule = entry.words(u"rule"_s);
    element.isSpecific = entry.flag(u"specific"_s);
    element.needsBothSides = entry.flag(u"bothSides"_s);
    element.isNecessary = entry.flag(u"necessary"_s, true);
    element.timing = readTiming(entry);
    element.authorities = entry.authorities();
    for (EntryReader &means : entry.entries(u"meansOfProof"_s, u"id"_s)) {
        element.meansOfProof.push_back(
            {means.text(u"id"_s), means.words(u"text"_s), means.optionalText(u"side"_s)});
        means.finish();
    }
    element.alternatives = entry.texts(u"alternatives"_s);
    return element;
}

LegalTest readTest(EntryReader &entry)
{
    LegalTest test;
    test.id = entry.text(u"id"_s);
    test.title = entry.words(u"title"_s);
    test.question = entry.words(u"question"_s);
    test.explanation = entry.words(u"explanation"_s);
    test.statusDependsOnPosition = entry.flag(u"statusDependsOnPosition"_s);
    test.isCyberOnly = entry.flag(u"cyberOnly"_s);
    test.authorities = entry.authorities();
    return test;
}

Warrant readWarrant(EntryReader &entry)
{
    Warrant warrant;
    warrant.id = entry.text(u"id"_s);
    warrant.title = entry.words(u"title"_s);
    warrant.cap = entry.number(u"cap"_s, lowestLevel, highestLevel);
    warrant.authorities = entry.authorities();
    return warrant;
}

StandardOfProof readStandard(EntryReader &entry)
{
    StandardOfProof standard;
    standard.level = entry.number(u"level"_s, lowestLevel, highestLevel);
    standard.id = entry.text(u"id"_s);
    standard.name = entry.words(u"name"_s);
    standard.outcome = entry.words(u"outcome"_s);
    standard.usedFor = entry.words(u"usedFor"_s);
    standard.isStandard = entry.flag(u"isStandard"_s, true);
    standard.authorities = entry.authorities();
    return standard;
}

PrimaryRule readRule(EntryReader &entry)
{
    PrimaryRule rule;
    rule.id = entry.text(u"id"_s);
    rule.title = entry.words(u"title"_s);
    rule.explanation = entry.words(u"explanation"_s);
    rule.level = entry.number(u"level"_s, lowestLevel, highestLevel);
    rule.authorities = entry.authorities();
    return rule;
}

ClaimPurpose readPurpose(EntryReader &entry)
{
    return {entry.text(u"id"_s), entry.words(u"title"_s),
            entry.number(u"level"_s, lowestLevel, highestLevel)};
}

DoctrineTerm readTerm(EntryReader &entry)
{
    return {entry.text(u"id"_s), entry.words(u"title"_s), entry.words(u"explanation"_s),
            entry.authorities()};
}

ResponseOption readResponse(EntryReader &entry)
{
    ResponseOption option;
    option.id = entry.text(u"id"_s);
    option.title = entry.words(u"title"_s);
    option.explanation = entry.words(u"explanation"_s);
    option.level = entry.number(u"level"_s, lowestLevel, highestLevel);
    option.needsWrongfulAct = entry.flag(u"needsWrongfulAct"_s, true);
    option.needsBindingRule = entry.flag(u"needsBindingRule"_s, true);
    option.onlyForRules = entry.texts(u"onlyForRules"_s);
    for (EntryReader &condition : entry.entries(u"conditions"_s, u"id"_s)) {
        option.conditions.push_back(
            {condition.text(u"id"_s), condition.words(u"text"_s), condition.authorities()});
        condition.finish();
    }
    option.authorities = entry.authorities();
    return option;
}

Pinpoint readPinpoint(EntryReader &entry)
{
    Pinpoint pinpoint;
    pinpoint.pinpoint = entry.text(u"at"_s);
    pinpoint.label = entry.words(u"label"_s);
    pinpoint.proposition = entry.words(u"proposition"_s);
    pinpoint.verified = entry.text(u"verified"_s);
    pinpoint.quote = entry.optionalText(u"quote"_s);
    pinpoint.quoteLanguage = entry.optionalText(u"quoteLanguage"_s);
    pinpoint.quoteVerified = entry.optionalText(u"quoteVerified"_s);
    if (pinpoint.quote.isEmpty())
        return pinpoint;
    if (pinpoint.quoteLanguage.isEmpty())
        entry.report(u"a quote needs its \"quoteLanguage\""_s);
    if (pinpoint.quoteVerified.isEmpty() || pinpoint.quoteVerified == u"no"_s)
        entry.report(u"a quote must be verified"_s);
    return pinpoint;
}

Authority readAuthority(EntryReader &entry)
{
    Authority authority;
    authority.id = entry.text(u"id"_s);
    const QString kind = entry.text(u"kind"_s);
    if (const auto known = authorityKindFromWord(kind))
        authority.kind = *known;
    else
        entry.report(u"\"kind\" has no meaning \"%1\""_s.arg(kind));
    authority.title = entry.words(u"title"_s);
    authority.shortTitle = entry.words(u"shortTitle"_s);
    authority.citation = entry.words(u"citation"_s);
    authority.year = entry.number(u"year"_s, 1600, 2200);
    authority.verified = entry.text(u"verified"_s);
    authority.isCyberOnly = entry.flag(u"cyberOnly"_s);
    authority.pinpoints = readAll(entry, u"pinpoints"_s, u"at"_s, readPinpoint);
    return authority;
}

StatePosition readPosition(EntryReader &entry)
{
    StatePosition position;
    position.state = entry.text(u"state"_s);
    const QString word = entry.text(u"position"_s);
    if (const auto known = normStatusFromWord(word))
        position.position = *known;
    else
        entry.report(u"\"position\" has no meaning \"%1\""_s.arg(word));
    position.source = entry.text(u"source"_s);
    position.asOf = entry.text(u"asOf"_s);
    return position;
}

/// A basis may take over the elements of others; this finds all of them, nearest first.
class BasisResolver
{
public:
    struct Entry {
        QStringList ownElements;
        QStringList includes;
        QString place;
    };

    explicit BasisResolver(ReadingState &state)
        : m_state(state)
    { }

    void add(const QString &id, const Entry &entry) { m_entries.emplace(id, entry); }

    QStringList elementsOf(const QString &id)
    {
        if (const auto done = m_done.find(id); done != m_done.end())
            return done->second;
        const Entry &entry = m_entries.at(id);
        m_path.append(id);
        QStringList elements;
        for (const QString &included : entry.includes) {
            if (!m_entries.contains(included))
                m_state.report(entry.place, u"no basis \"%1\""_s.arg(included));
            else if (m_path.contains(included))
                m_state.report(entry.place,
                               u"cycle: %1"_s.arg((m_path + QStringList(included)).join(u" → "_s)));
            else
                elements += elementsOf(included);
        }
        elements += entry.ownElements;
        elements.removeDuplicates();
        m_path.removeLast();
        m_done.emplace(id, elements);
        return elements;
    }

private:
    ReadingState &m_state;
    std::map<QString, Entry> m_entries;
    std::map<QString, QStringList> m_done;
    QStringList m_path;
};

std::vector<Basis> readBases(EntryReader &root, ReadingState &state)
{
    std::vector<Basis> bases;
    BasisResolver resolver(state);
    for (EntryReader &entry : root.entries(u"bases"_s, u"id"_s)) {
        Basis basis;
        basis.id = entry.text(u"id"_s);
        basis.test = entry.text(u"test"_s);
        basis.title = entry.words(u"title"_s);
        basis.rule = entry.words(u"rule"_s);
        basis.isComparisonOnly = entry.flag(u"comparisonOnly"_s);
        basis.withoutSpecificity = entry.texts(u"withoutSpecificity"_s);
        basis.authorities = entry.authorities();
        resolver.add(basis.id,
                     {entry.texts(u"elements"_s), entry.texts(u"includes"_s), entry.place()});
        entry.finish();
        bases.push_back(basis);
    }
    for (Basis &basis : bases)
        basis.elements = resolver.elementsOf(basis.id);
    return bases;
}

void listPartsOfTests(Doctrine &doctrine)
{
    for (LegalTest &test : doctrine.tests) {
        for (const Element &element : doctrine.elements)
            if (element.test == test.id)
                test.elements.append(element.id);
        for (const Basis &basis : doctrine.bases)
            if (basis.test == test.id)
                test.bases.append(basis.id);
    }
}

} // namespace

Doctrine readDoctrine(const QJsonObject &object, ReadingState &state)
{
    Doctrine doctrine;
    EntryReader root(object, QString(), state);
    root.text(u"format"_s);
    root.number(u"formatVersion"_s, 1, 1);
    doctrine.version = root.text(u"version"_s);
    doctrine.asOf = root.text(u"asOf"_s);
    doctrine.languages = root.texts(u"languages"_s);
    state.languages = doctrine.languages;
    if (doctrine.languages.isEmpty())
        root.report(u"no \"languages\""_s);
    doctrine.title = root.words(u"title"_s);
    doctrine.tests = readAll(root, u"tests"_s, u"id"_s, readTest);
    doctrine.elements = readAll(root, u"elements"_s, u"id"_s, readElement);
    doctrine.bases = readBases(root, state);
    doctrine.warrants = readAll(root, u"warrants"_s, u"id"_s, readWarrant);
    doctrine.standards = readAll(root, u"standards"_s, u"id"_s, readStandard);
    doctrine.rules = readAll(root, u"rules"_s, u"id"_s, readRule);
    doctrine.purposes = readAll(root, u"purposes"_s, u"id"_s, readPurpose);
    doctrine.alternatives = readAll(root, u"alternatives"_s, u"id"_s, readTerm);
    doctrine.capacityFactors = readAll(root, u"capacityFactors"_s, u"id"_s, readTerm);
    doctrine.sides = readAll(root, u"sides"_s, u"id"_s, readTerm);
    doctrine.evidenceRules = readAll(root, u"evidenceRules"_s, u"id"_s, readTerm);
    doctrine.responses = readAll(root, u"responses"_s, u"id"_s, readResponse);
    doctrine.authorities = readAll(root, u"authorities"_s, u"id"_s, readAuthority);
    doctrine.positions = readAll(root, u"positions"_s, u"state"_s, readPosition);
    doctrine.profile = readProfile(root.object(u"profile"_s));
    root.finish();
    listPartsOfTests(doctrine);
    return doctrine;
}

} // namespace saranda
