// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessmentchange.h"
#include "core/assessment/compiledcase.h"

#include <optional>
#include <vector>

namespace saranda {

/// Numbers of records whose results are out of date, each once.
class OutdatedResults
{
public:
    void add(const std::vector<int> &numbers);
    /// Those added since the last call.
    std::vector<int> take();

private:
    std::vector<int> m_numbers;
    std::vector<char> m_isListed; // by number
};

/// An assessment that follows a case through its edits: each edit recomputes only the levels it
/// touches, and the result is the one a full run would give. `records` must outlive it and already
/// hold the new values when an edit arrives.
class RunningAssessment
{
public:
    static Result<RunningAssessment> start(const CaseRecords &records, const Doctrine &doctrine);

    /// Without sensitivity. Results with their steps take longer to write than levels to compute:
    /// those that edits have touched are written when somebody asks.
    const Assessment &current();
    const CompiledCase &compiled() const { return m_compiled; }

    /// Follows an edit of the session (anything with its forEach<Record>(visit)). On failure
    /// current() stays what it was when last asked for.
    template <typename Edit>
    Result<> follow(const Edit &edit);
    /// The same, but what cannot be followed is left to the caller, who must start anew: false
    /// means that this assessment is of no use any more.
    template <typename Edit>
    bool followOnly(const Edit &edit);
    /// What the last edit may have changed.
    const AssessmentChange &lastChange() const { return m_lastChange; }
    /// From now on these records, which are equal to those it has read so far.
    void readFrom(const CaseRecords &records) { m_compiled.readFrom(records); }

private:
    explicit RunningAssessment(CompiledCase compiled);

    template <typename Edit>
    bool recompile(const Edit &edit);
    Result<> restart();
    void recompileClaimsOn(Incident::Id incident);
    void note(const Touched &touched);
    void numberRows();

    CompiledCase m_compiled;
    Assessment m_assessment;
    AssessmentChange m_lastChange;
    bool m_isCircular = false; // the last restart() failed: what is compiled is half an edit
    OutdatedResults m_outdatedExhibits;
    OutdatedResults m_outdatedFacts;
    OutdatedResults m_outdatedClaims;
    std::vector<int> m_exhibitRows; // by number; none = not shown
    std::vector<int> m_factRows;
    std::vector<int> m_claimRows;
};

template <typename Edit>
Result<> RunningAssessment::follow(const Edit &edit)
{
    return followOnly(edit) ? Result<>() : restart();
}

template <typename Edit>
bool RunningAssessment::followOnly(const Edit &edit)
{
    if (m_isCircular || !recompile(edit))
        return false;
    note(m_compiled.propagate());
    return true;
}

template <typename Edit>
bool RunningAssessment::recompile(const Edit &edit)
{
    // Records come before what names them, and go after it.
    bool isFollowed = true;
    const auto keep = [&isFollowed](bool followed) { isFollowed = isFollowed && followed; };
    edit.template forEach<Exhibit>([&](const auto &change) {
        if (!change.before)
            keep(m_compiled.addExhibit(*change.after));
    });
    edit.template forEach<Fact>([&](const auto &change) {
        if (!change.before)
            keep(m_compiled.addFact(*change.after));
    });
    edit.template forEach<Source>([&](const auto &change) {
        if (change.before && change.after)
            keep(m_compiled.updateSource(*change.before, *change.after));
    });
    edit.template forEach<Exhibit>([&](const auto &change) {
        if (change.before && change.after)
            keep(m_compiled.updateExhibit(*change.before, *change.after));
    });
    edit.template forEach<Fact>([&](const auto &change) {
        if (change.before && change.after)
            keep(m_compiled.updateFact(*change.before, *change.after));
    });
    edit.template forEach<Claim>([&](const auto &change) {
        if (change.before && change.after)
            keep(m_compiled.updateClaim(*change.before, *change.after));
        else if (change.before)
            keep(m_compiled.removeClaim(*change.before));
        else
            keep(m_compiled.addClaim(*change.after));
    });
    edit.template forEach<Incident>([&](const auto &change) { recompileClaimsOn(change.id()); });
    edit.template forEach<State>([&](const auto &) { m_compiled.recompileClaims(); });
    edit.template forEach<CaseInfo>([&](const auto &) { m_compiled.recompileClaims(); });
    edit.template forEach<Fact>([&](const auto &change) {
        if (!change.after)
            keep(m_compiled.removeFact(*change.before));
    });
    edit.template forEach<Exhibit>([&](const auto &change) {
        if (!change.after)
            keep(m_compiled.removeExhibit(*change.before));
    });
    return isFollowed;
}

} // namespace saranda
