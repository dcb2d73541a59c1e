// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/claimlosses.h"
#include "core/report/memo.h"
#include "core/report/memodocument.h"
#include "core/report/sentences.h"

#include <QSet>

#include <algorithm>

namespace saranda {

/// Builds the memo's document block by block: what all sections share, the numbering of headings
/// and paragraphs, the words for levels, and the references that turn into links.
class MemoWriter
{
public:
    MemoWriter(const CaseRecords &caseRecords, const Assessment &computed, const Doctrine &law,
               const MemoOptions &memoOptions, const Sentences &memoSentences,
               const QHash<Claim::Id, ClaimLosses> &claimLosses = {});

    const CaseRecords &records;
    const Assessment &assessment;
    const Doctrine &doctrine;
    const MemoOptions &options;
    const Sentences &sentences;
    const QHash<Claim::Id, ClaimLosses> losses;

    MemoDocument document;

    // Structure
    void heading(int level, const Inline &text, const QString &anchor = {});
    /// Adds the next ¶ and returns its number.
    int numbered(const Inline &text);
    /// A numbered paragraph that stays on the page of what follows.
    int leadIn(const Inline &text);
    void body(const Inline &text);
    void item(const Inline &text);
    void note(const Inline &text);
    void add(Table table);
    void add(LevelBar bar);
    /// With "Figure n." before its caption, unless the paper counts its figures itself.
    void add(Figure figure);
    void setLabelsFigures(bool labels) { m_labelsFigures = labels; }

    // Sentences
    Inline say(const QString &key, std::initializer_list<Inline> arguments = {}) const
    {
        return sentences.say(key, arguments);
    }
    QString text(const QString &key) const { return sentences.text(key); }
    /// "key.code" where the memo has words for the code, else the code itself.
    QString word(const QString &key, const QString &code) const;
    QString in(const Localized &text) const { return text.in(sentences.language()); }
    /// "A, B and C".
    Inline listed(const std::vector<Inline> &pieces) const;

    // Words for what the case and the doctrine name
    QString outcome(int level) const;
    QString standard(int level) const;
    LevelBar levelBar(int level, std::optional<int> required) const;
    QString state(const QString &code) const;
    QString localDay(const QDateTime &time) const; ///< where the paper is made
    /// The explanation's own title, its kind's where it has none, its key where it has neither.
    QString alternativeName(const Alternative &alternative) const;
    QString date(const CaseDate &date) const;
    /// The same of a document: "2021", not "some time in 2021".
    QString documentDate(const CaseDate &date) const;
    QString instant(Seconds at) const;
    QString ruleTitle(const QString &rule) const;
    /// The status of the rule for this claim, where States disagree on it: about operations in
    /// cyberspace. Empty for conduct of another kind.
    QString ruleStatus(const Claim &claim, const ClaimResult &result) const;
    /// A title as it stands in the middle of a sentence: "the rule asserted: sovereignty".
    QString withinSentence(QString title) const;
    QString elementTitle(const QString &element) const;
    QString basisTitle(const QString &basis) const;
    QString incidentTitle(const Claim &claim) const;
    /// "short by two steps".
    QString shortBy(const ClaimResult &result) const;
    /// The basis that decides, or the one that comes furthest.
    QString furthestBasis(const ClaimResult &result) const;
    /// How many there are that count, and not for comparison only.
    static int countingBases(const ClaimResult &result);
    /// All that come as far as it does.
    QStringList furthestBases(const ClaimResult &result) const;
    /// The claims computed anew as if no respondent had exclusive control of the territory; null
    /// where that cannot be computed.
    const Assessment *withoutExclusiveControl();
    /// States the operation injured; the case's claimant where no operation of the case names any.
    QStringList injuredStates(const Claim &claim) const;
    /// "injured State: A", "injured States: A and B"; empty where none is known.
    Inline injured(const QString &key, const QStringList &codes) const;

    // References
    Inline claimRef(const Claim &claim) const;
    /// "Claim C-1", "Claims C-1 and C-2"; under "claims.within" as they stand in a sentence.
    Inline claimsNamed(const std::vector<const Claim *> &claims,
                       const QString &key = QStringLiteral("claims")) const;
    Inline factRef(Fact::Id id) const;
    Inline factRefs(const std::vector<Fact::Id> &ids) const;
    Inline exhibitRef(Exhibit::Id id) const;
    Inline exhibitRefs(const std::vector<Exhibit::Id> &ids) const;
    /// "E-1, p. 21; E-2" for the citations of one stance, empty when there are none.
    Inline citations(const Fact &fact, Stance stance) const;
    /// Key, statement and exhibits of a fact; in short where the part on this test has told it
    /// already.
    Inline factTold(Fact::Id id);
    void startTest() { m_told.clear(); }
    /// "¶ 12", a link.
    Inline paragraphRef(int number) const;
    /// The ¶ that has stated the law of an element or a basis, 0 before.
    /// The number of the drawing that has all of these links already, 0 for none.
    int figureWith(const QStringList &links) const;
    int nextFigure() const { return m_figure + 1; }
    void setDrawn(const QStringList &links, int figure) { m_drawn.emplace_back(links, figure); }
    Inline figureRef(int number) const;
    int lawStated(const QString &id) const { return m_lawStated.value(id); }
    void setLawStated(const QString &id, int number) { m_lawStated.insert(id, number); }
    /// The authorities with their pinpoints; remembers them for the list of authorities. Those on
    /// cyber operations only are passed over where the memo has none and others remain.
    Inline authorities(const std::vector<AuthorityRef> &all);
    /// "¶ 115" as a reader of the memo's language writes it; empty for the whole authority.
    QString pinpointText(const AuthorityRef &ref) const;

    /// Share of a table's width that holds the keys of these records, and the column's title,
    /// without dividing one.
    template <typename Table>
    int keyShare(const Table &table, const QString &title = {}) const
    {
        qsizetype longest = title.size() + 1; // titles are bold
        for (const auto &record : table.rows())
            longest = std::max(longest, record.key.size());
        return int(std::clamp<qsizetype>((longest * 6 + 14) / 5, 8, 18));
    }

    QString anchorOf(const Claim &claim) const { return m_anchors.value(claim.id.uuid); }
    QString anchorOf(const Fact &fact) const { return m_anchors.value(fact.id.uuid); }
    QString anchorOf(const Exhibit &exhibit) const { return m_anchors.value(exhibit.id.uuid); }
    static QString anchorOfAuthority(qsizetype row)
    {
        return QStringLiteral("authority-%1").arg(row);
    }

    /// Whether the memo is the office's own, and neither made for readers of a marking nor for a
    /// court: what the office has still to do, and findings nobody has reviewed, are told there
    /// only.
    bool isForTheOffice() const { return !options.marking && !options.leavesTheOffice; }

    /// The claims this memo is about, in key order, each with its result.
    struct AssessedClaim {
        const Claim *claim;
        const ClaimResult *result;
    };
    const std::vector<AssessedClaim> &claims() const { return m_claims; }
    std::vector<AssessedClaim> claimsOf(const QString &test) const;
    /// The operations and facts it is about: all, or those of the one claim asked for.
    const std::vector<const Incident *> &incidents() const { return m_incidents; }
    /// Whether any of them is a cyber operation: what the law says of such only is told then.
    bool concernsCyber() const;
    const std::vector<const Fact *> &facts() const { return m_facts; }
    const std::vector<const Exhibit *> &exhibits() const { return m_exhibits; }
    const std::vector<AuthorityRef> &cited() const { return m_cited; }

private:
    Inline factInFull(const Fact &fact) const;
    std::vector<AuthorityRef> pertinent(const std::vector<AuthorityRef> &refs) const;
    int addParagraph(const Inline &text, bool keepWithNext);
    void chooseClaims();
    void chooseIncidents();
    void chooseFacts();
    void chooseExhibits();
    void nameAnchors();
    QSet<Fact::Id> factsOfClaims() const;

    std::vector<AssessedClaim> m_claims;
    std::vector<const Incident *> m_incidents;
    std::vector<const Fact *> m_facts;
    std::vector<const Exhibit *> m_exhibits;
    std::vector<AuthorityRef> m_cited;
    QHash<QUuid, QString> m_anchors;
    QSet<Fact::Id> m_told;
    QHash<QString, int> m_lawStated;
    int m_section = 0;
    int m_subsection = 0;
    int m_paragraph = 0;
    int m_figure = 0;
    std::vector<std::pair<QStringList, int>> m_drawn; ///< sorted links of charts, their figures
    bool m_labelsFigures = true;
    std::optional<Assessment> m_withoutControl;
};

/// What each section adds to the memo, in the order of the paper.
void writeTitle(MemoWriter &memo);
void writeQuestion(MemoWriter &memo);
void writeShortAnswer(MemoWriter &memo);
void writeOperations(MemoWriter &memo);
void writeOperation(MemoWriter &memo, const Incident &incident);
void writeActors(MemoWriter &memo);
void writeFacts(MemoWriter &memo);
void writeCommunications(MemoWriter &memo);
void writeStandards(MemoWriter &memo);
void writeTest(MemoWriter &memo, const LegalTest &test);
void writeRuleStatus(MemoWriter &memo, const LegalTest &test);
void writeLawOfBases(MemoWriter &memo, const LegalTest &test);
void writeBases(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
void writeElements(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
/// One element's evidence, level and what is missing.
void writeElementSheet(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed,
                       const QString &element);
/// All elements of the basis that comes furthest in one table.
void writeElementDigest(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
void writeComparison(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
void writeAlternatives(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
void writeClock(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
void writeReliance(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
void writeNeeds(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
void writeFigures(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
/// The link chart that a person chose for the papers, if any.
void writeChosenChart(MemoWriter &memo);
/// Whether there is enough to draw, and not too much.
bool hasClaimTimeline(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
bool hasClaimChart(const MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
void writeClaimTimeline(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
void writeClaimChart(MemoWriter &memo, const MemoWriter::AssessedClaim &assessed);
void writeLayers(MemoWriter &memo);
void writeResponses(MemoWriter &memo);
void writeConditions(MemoWriter &memo);
void writeExhibits(MemoWriter &memo);
void writeAuthorities(MemoWriter &memo);
void writeMethod(MemoWriter &memo);
void writeNumbers(MemoWriter &memo);

/// The whole memo as a document; the records are those that may be disclosed.
MemoDocument memoDocument(const CaseRecords &records, const Assessment &assessment,
                          const Doctrine &doctrine, const MemoOptions &options,
                          const Sentences &sentences,
                          const QHash<Claim::Id, ClaimLosses> &losses = {});

/// Key to a claim's sheet for an element, or nullptr.
const ElementSheet *sheetOf(const Claim &claim, const QString &element);
/// What would bring an element further, as a sentence.
Inline effortSentence(const MemoWriter &memo, const ElementSheet *sheet,
                      const Missing::Effort &effort);
const ElementResult *resultOf(const ClaimResult &result, const QString &element);

} // namespace saranda
