// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draftmaker.h"

namespace saranda {

/// Makes a statement section by section: what the evidence lets the State say, and no more.
class StatementMaker
{
public:
    explicit StatementMaker(DraftMaker &draftMaker)
        : m_maker(draftMaker)
    { }

    void make();

private:
    void decideOutcome();
    void sayWhatHappened();
    void sayOperation(const Incident &incident);
    void sayEffects();
    void sayHarm(const Incident &incident);
    void sayDecision();
    void sayAttributions();
    void sayAttribution(const DraftedClaim &claim);
    void sayShortfall(const DraftedClaim &claim);
    void sayShortfalls(const std::vector<DraftedClaim> &alike);
    bool fallShortAlike(const DraftedClaim &one, const DraftedClaim &other) const;
    struct Lacking {
        QStringList elements; ///< in the order of their bases
        int bases = 0; ///< that go equally far

        bool operator==(const Lacking &) const = default;
    };
    Lacking lackingOf(const DraftedClaim &claim) const;
    void sayLacking(const Lacking &lacking, const QString &stem, const QString &block,
                    WordingValues values, const SentenceGround &ground);
    void sayGrounds();
    void sayBasis(const DraftedClaim &claim);
    void sayElement(const DraftedClaim &claim, const QString &element);
    void sayPerpetrators();
    void sayDiligence();
    void sayDiligence(const DraftedClaim &claim);
    void sayLaw();
    void sayBreach(const DraftedClaim &claim);
    void sayConventions(const DraftedClaim &claim);
    void sayUndecidedRules();
    bool isInBreach(const DraftedClaim &act) const;
    void sayCall();
    void sayReservation();

    /// The claims of attribution, of several about one operation and State the one that goes
    /// furthest: what holds on one basis holds.
    std::vector<DraftedClaim> attributions() const;
    QString wording(const QString &stem, const DraftedClaim &claim) const;
    QString forPurpose(const QString &key, const DraftedClaim &claim) const
    {
        return m_maker.words.forPurpose(key, m_maker.purposeOf(*claim.result));
    }
    QString diligenceStatus(const DraftedClaim &claim) const;
    bool isAttributed(const DraftedClaim &claim) const
    {
        return claim.isEstablished && m_maker.draft.outcome == StatementOutcome::Attributed;
    }
    bool isWithholding() const
    {
        return m_maker.options.outcome && m_maker.draft.outcome != StatementOutcome::Attributed;
    }
    SentenceGround groundOf(const DraftedClaim &claim) const;
    SentenceGround groundOfLevel(const DraftedClaim &claim) const;
    void addLevelTo(SentenceGround &ground, const DraftedClaim &claim) const;
    QString block(const DraftedClaim &claim, const QString &what) const
    {
        return QStringLiteral("claim:%1:%2").arg(claim.claim->key, what);
    }

    DraftMaker &m_maker;
};

} // namespace saranda
