// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/drafting.h"
#include "core/drafting/release.h"
#include "core/report/disclosurereport.h"
#include "tests/ui/shell/windowfixture.h"
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
#include "ui/shell/pages.h"
#include "ui/shell/preferences.h"

#include <QAccessible>
#include <QDialog>
#include <QRegion>
#include <QTextBrowser>
#include <QToolBar>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Every page and every dialog as somebody meets them who has no mouse or sees no picture.
class TestAccessWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsAnnounced();
    void everyPageCanBeWalked();
    void everyDialogCanBeWalked_data();
    void everyDialogCanBeWalked();
};

namespace {

QString called(const QWidget *widget)
{
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s
        + (face ? face->text(QAccessible::Name) : QString()) + u'”';
}

/// The fields inside a box or a spin box are named by it; a closed message has nothing to name.
bool isPartOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QTabBar *>(parent)
        || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QAbstractScrollArea *>(parent);
}

bool isShown(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !isPartOfAnother(widget);
}

QList<QWidget *> tabStops(const QWidget &root)
{
    QList<QWidget *> stops;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (isShown(widget) && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && widget->window() == root.window() && !widget->focusProxy())
            stops.append(widget);
    }
    return stops;
}

bool saysWhatItIs(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Window
        && role != QAccessible::Pane;
}

/// What a screen reader could not announce, also among the buttons only the mouse reaches.
QStringList silentControls(const QWidget &root)
{
    QStringList silent;
    QList<QWidget *> controls = tabStops(root);
    for (QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (isShown(button) && button->window() == root.window() && !controls.contains(button))
            controls.append(button);
    }
    for (QWidget *control : controls) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            silent.append(called(control) + u" has no name"_s);
        else if (!saysWhatItIs(face->role()))
            silent.append(called(control) + u" has the role %1"_s.arg(int(face->role())));
    }
    return silent;
}

/// A scroll area without a frame is wholly covered by its contents.
bool isSeen(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return !widget->visibleRegion().isEmpty()
        || (area && !area->viewport()->visibleRegion().isEmpty());
}

/// Where Tab goes, from the first control of `root` until it comes round.
QList<QWidget *> walk(const QWidget &root, QStringList *faults)
{
    QList<QWidget *> way;
    const QList<QWidget *> stops = tabStops(root);
    if (stops.isEmpty())
        return way;
    stops.first()->setFocus(Qt::TabFocusReason);
    // A text whose links take Tab keeps it for a while.
    bool hasLeft = !qobject_cast<QTextBrowser *>(stops.first());
    for (int step = 0; step < 1500; ++step) {
        QWidget *here = QApplication::focusWidget();
        if (!here) {
            faults->append(u"Tab leads nowhere"_s);
            return way;
        }
        hasLeft = hasLeft || (!way.isEmpty() && here != way.first());
        if (step > 0 && hasLeft && here == way.first())
            return way;
        if (!isSeen(here))
            faults->append(called(here) + u" has the focus where nobody sees it"_s);
        // What lends its focus to the table leads to the table twice: once more is no trap.
        if (!way.contains(here))
            way.append(here);
        QTest::keyClick(here, Qt::Key_Tab);
    }
    faults->append(u"Tab never comes round"_s);
    return way;
}

/// Whether the eye goes back: to the left in the same row, or straight up. Up to the next column is
/// the way forward, and so is what starts a little to the left of a ragged row.
bool goesBack(const QWidget *from, const QWidget *to)
{
    constexpr int ragged = 12;
    const QRect a(from->mapToGlobal(QPoint()), from->size());
    const QRect b(to->mapToGlobal(QPoint()), to->size());
    const bool isInRow = a.top() < b.center().y() && b.center().y() < a.bottom();
    const bool isLeft = b.right() <= a.left();
    const bool isAbove = b.bottom() < a.top();
    return (isInRow && isLeft) || (isAbove && b.left() + ragged < a.right());
}

/// What Tab does with a page or dialog: whether it comes to everything, and where the eye has to
/// jump.
struct Walk {
    QStringList unreached;
    QStringList jumps;
};

Walk walkThrough(const QWidget &root)
{
    Walk result;
    QList<QWidget *> way = walk(root, &result.unreached);
    for (QWidget *stop : tabStops(root)) {
        if (!way.contains(stop))
            result.unreached.append(called(stop) + u" is not reached"_s);
    }
    way.removeIf([&root](QWidget *widget) { return !root.isAncestorOf(widget); });
    for (int place = 0; place < way.size(); ++place) {
        const QWidget *next = way.at((place + 1) % way.size());
        if (goesBack(way.at(place), next))
            result.jumps.append(called(way.at(place)) + u" goes back to "_s + called(next));
    }
    if (result.jumps.size() == 1)
        result.jumps.clear(); // the ring closes somewhere, wherever the walk began
    return result;
}

/// The dialog with this class name over the sample case; null when the case lacks what it needs.
QDialog *makeCaseDialog(const QString &name, PageFixture &fixture, Theme &theme)
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

QDialog *makeDraftDialog(const QString &name, PageFixture &fixture)
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
        return new ReleaseComparisonDialog({}, u"R-1"_s, u"R-2"_s, fixture.doctrine);
    if (name != u"RenewalDialog"_s)
        return nullptr;
    const Result<DraftRenewal> renewal =
        renewed(draft, fixture.records(), fixture.assessment->current(), fixture.doctrine);
    return renewal ? new RenewalDialog(*renewal, fixture.doctrine) : nullptr;
}

} // namespace

void TestAccessWalk::everyPageIsAnnounced()
{
    OpenWindow open;
    QCOMPARE(open.open(), QString());
    Workspace &workspace = *open.window->workspace();
    QVERIFY(workspace.pages().size() >= 17);
    for (std::size_t number = 0; number < workspace.pages().size(); ++number) {
        workspace.showPage(int(number));
        const Page &page = *workspace.currentPage();
        QVERIFY2(!tabStops(page).isEmpty(), qPrintable(page.title()));
        const QStringList silent = silentControls(page);
        QVERIFY2(silent.isEmpty(), qPrintable(page.title() + u": "_s + silent.join(u'\n')));
    }
}

void TestAccessWalk::everyPageCanBeWalked()
{
    OpenWindow open;
    QCOMPARE(open.open(), QString());
    Workspace &workspace = *open.window->workspace();
    QStringList unreached;
    QStringList jumps;
    // Everything is reached on them, too, but the eye has to jump: between what stands side by
    // side, and to what a file says of itself once it has been read.
    const QStringList sideBySide{u"Exhibits"_s, u"Facts"_s, u"Attribution"_s, u"Due diligence"_s,
                                 u"Alternatives"_s};
    QStringList known;
    for (std::size_t number = 0; number < workspace.pages().size(); ++number) {
        workspace.showPage(int(number));
        QApplication::processEvents();
        const Page &page = *workspace.currentPage();
        const Walk walked = walkThrough(page);
        for (const QString &fault : walked.unreached)
            unreached.append(page.title() + u": "_s + fault);
        QStringList &found = sideBySide.contains(page.title()) ? known : jumps;
        for (const QString &jump : walked.jumps)
            found.append(page.title() + u": "_s + jump);
    }
    QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
    QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u'\n')));
    QEXPECT_FAIL("", "the eye jumps on the pages that stand side by side", Continue);
    QVERIFY2(known.isEmpty(), qPrintable(known.join(u'\n')));
}

void TestAccessWalk::everyDialogCanBeWalked_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"PreferencesDialog", "VerificationDialog", "AboutWindow", "NewDraftDialog",
          "ExportDialog", "ReleaseDialog", "ReleaseStepDialog", "ReleaseComparisonDialog",
          "RenewalDialog", "MemoDialog", "AnnexesDialog", "CustodyDialog", "DisclosureDialog",
          "HelpWindow", "SeveralDialog", "DoctrineDialog", "MergeDialog", "ClaimDialog",
          "VersionsDialog"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestAccessWalk::everyDialogCanBeWalked()
{
    QFETCH(QString, name);
    PageFixture fixture(PageFixture::Contents::Sample);
    QVERIFY(fixture.isReady);
    Theme theme(*qApp);
    theme.apply(ThemeChoice::Light);
    std::unique_ptr<QDialog> dialog(makeCaseDialog(name, fixture, theme));
    if (!dialog)
        dialog.reset(makeDraftDialog(name, fixture));
    QVERIFY(dialog);
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QVERIFY(!dialog->windowTitle().isEmpty());
    QVERIFY(!tabStops(*dialog).isEmpty());
    const QStringList silent = silentControls(*dialog);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    const Walk walked = walkThrough(*dialog);
    const QStringList faults = walked.unreached + walked.jumps;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestAccessWalk)
#include "tst_accesswalk.moc"
