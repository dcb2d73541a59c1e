// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/drafting.h"
#include "core/drafting/release.h"
#include "core/report/disclosurereport.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/annexes/annexesdialog.h"
#include "ui/annexes/custodydialog.h"
#include "ui/annexes/disclosuredialog.h"
#include "ui/annexes/memodialog.h"
#include "ui/annexes/verificationdialog.h"
#include "ui/assessment/claimdialog.h"
#include "ui/drafts/draftedits.h"
#include "ui/drafts/exportdialog.h"
#include "ui/drafts/newdraftdialog.h"
#include "ui/drafts/releasecomparisondialog.h"
#include "ui/drafts/releasedialog.h"
#include "ui/drafts/renewaldialog.h"
#include "ui/drafts/versionsdialog.h"
#include "ui/exhibits/exhibitfields.h"
#include "ui/merge/mergedialog.h"
#include "ui/records/severaldialog.h"
#include "ui/shell/doctrinedialog.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/preferences.h"

#include <QDialog>

#include <memory>

namespace saranda::test {

/// The class names of all dialogs of the program.
inline QStringList dialogNames()
{
    return {u"PreferencesDialog"_s, u"VerificationDialog"_s,
            u"AboutWindow"_s,       u"NewDraftDialog"_s,
            u"ExportDialog"_s,      u"ReleaseDialog"_s,
            u"ReleaseStepDialog"_s, u"ReleaseComparisonDialog"_s,
            u"RenewalDialog"_s,     u"MemoDialog"_s,
            u"AnnexesDialog"_s,     u"CustodyDialog"_s,
            u"DisclosureDialog"_s,  u"HelpWindow"_s,
            u"SeveralDialog"_s,     u"DoctrineDialog"_s,
            u"MergeDialog"_s,       u"ClaimDialog"_s,
            u"VersionsDialog"_s};
}

/// The dialog with this class name over the sample case; null when the case lacks what it needs.
inline QDialog *makeCaseDialog(const QString &name, PageFixture &fixture, Theme &theme)
{
    CaseSession &session = *fixture.session;
    const Doctrine &doctrine = fixture.doctrine;
    const QString path = fixture.folder.filePath(u"paper"_s);
    if (name == u"DoctrineDialog"_s)
        return new DoctrineDialog(session, doctrine, doctrine, fixture.prompt);
    if (name == u"MemoDialog"_s)
        return new MemoDialog(session, doctrine, fixture.prompt, path);
    if (name == u"DisclosureDialog"_s) {
        const Assessment &full = fixture.assessment->current();
        return new DisclosureDialog(disclosureReport(fixture.records(), full, full,
                                                     fixture.records().info.markings.first()),
                                    doctrine);
    }
    if (name == u"PreferencesDialog"_s)
        return new PreferencesDialog(fixture.settings, theme);
    if (name == u"AnnexesDialog"_s)
        return new AnnexesDialog(session, doctrine, fixture.prompt, path);
    if (name == u"CustodyDialog"_s)
        return new CustodyDialog(session, doctrine, fixture.prompt, path, {});
    if (name == u"VerificationDialog"_s)
        return new VerificationDialog(session, doctrine, fixture.prompt, path);
    if (name == u"MergeDialog"_s) {
        const QString copy = fixture.folder.filePath(u"copy.saranda"_s);
        if (!session.saveCopy(copy, true))
            return nullptr;
        const Result<MergeDialog *> dialog = MergeDialog::make(session, copy, nullptr);
        return dialog ? *dialog : nullptr;
    }
    if (name == u"ClaimDialog"_s) {
        const Claim &claim = fixture.records().claims.rows().front();
        return new ClaimDialog(fixture.context(), claim, {claim.test});
    }
    if (name == u"SeveralDialog"_s) {
        const CaseRecords &records = fixture.records();
        return new SeveralDialog(session, exhibitFields(records),
                                 {records.exhibits.rows().front().id.uuid});
    }
    if (name == u"HelpWindow"_s) {
        auto *help = new HelpWindow;
        help->showTopic(u"manual"_s);
        return help;
    }
    return name == u"AboutWindow"_s ? new AboutWindow : nullptr;
}

/// Two releases that differ in what the first records say.
inline ReleaseComparison comparisonOver(const CaseRecords &records)
{
    ReleaseComparison comparison;
    const auto facts = records.facts.inKeyOrder();
    const auto exhibits = records.exhibits.inKeyOrder();
    for (std::size_t i = 0; i < 3 && i < facts.size(); ++i) {
        comparison.onlyInFirst.append(facts[i]->statement);
        comparison.shownOnlyInSecond.append(facts[i]->statement);
        comparison.inputsOnlyInFirst.append(facts[i]->key);
    }
    for (std::size_t i = 0; i < 3 && i < exhibits.size(); ++i) {
        comparison.onlyInSecond.append(exhibits[i]->title);
        comparison.redrawn.append(exhibits[i]->title);
        comparison.changedInputs.append(exhibits[i]->key);
    }
    return comparison;
}

inline QDialog *makeDraftDialog(const QString &name, PageFixture &fixture)
{
    DraftOptions options;
    options.kind = u"memo"_s;
    const Result<Draft> made =
        draftOf(fixture.records(), fixture.assessment->current(), fixture.doctrine, options);
    if (!made || !fixture.session->apply(addingDraft(fixture.records(), *made)))
        return nullptr;
    const Draft &draft = fixture.records().drafts.rows().front();
    if (name == u"NewDraftDialog"_s)
        return new NewDraftDialog(fixture.context(), u"memo"_s);
    if (name == u"ExportDialog"_s)
        return new ExportDialog(fixture.context(), draft);
    if (name == u"VersionsDialog"_s)
        return new VersionsDialog(fixture.context(), draft);
    if (name == u"ReleaseDialog"_s)
        return new ReleaseDialog(fixture.context(), draft);
    if (name == u"ReleaseStepDialog"_s)
        return new ReleaseStepDialog(fixture.context(), Release(), ReleaseState::LegalReview);
    if (name == u"ReleaseComparisonDialog"_s)
        return new ReleaseComparisonDialog(comparisonOver(fixture.records()), u"R-1"_s, u"R-2"_s,
                                           fixture.doctrine);
    if (name != u"RenewalDialog"_s)
        return nullptr;
    const Result<DraftRenewal> renewal =
        renewed(draft, fixture.records(), fixture.assessment->current(), fixture.doctrine);
    return renewal ? new RenewalDialog(fixture.context(), draft, *renewal) : nullptr;
}

/// The dialog with this class name over the case; null when the case lacks what it needs.
inline std::unique_ptr<QDialog> makeDialog(const QString &name, PageFixture &fixture, Theme &theme)
{
    std::unique_ptr<QDialog> dialog(makeCaseDialog(name, fixture, theme));
    if (!dialog)
        dialog.reset(makeDraftDialog(name, fixture));
    return dialog;
}

} // namespace saranda::test
