// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/dialogs.h"
#include "tests/ui/shell/inlanguage.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/pages.h"

#include <QAccessible>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QRegion>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Every page and every dialog as somebody meets them who has no mouse or sees no picture.
class TestAccessWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void everyPageIsAnnounced();
    void everyPageCanBeWalked();
    void everyButtonWithoutTextSaysWhatItDoes();
    void theWindowFitsALaptopAtTwiceTheText_data();
    void theWindowFitsALaptopAtTwiceTheText();
    void theFormsOfRecordsFitTwiceTheText_data();
    void theFormsOfRecordsFitTwiceTheText();
    void everyDialogCanBeWalked_data();
    void everyDialogCanBeWalked();
    void aClaimIsBegunAtItsFirstField();
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

/// What needs most of the width, from the outside to the inside.
QString widestOf(const QWidget &widget)
{
    const QWidget *widest = nullptr;
    const auto needed = [](const QWidget *one) {
        return std::max(one->minimumSizeHint().width(), one->minimumWidth());
    };
    for (const QWidget *child :
         widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && (!widest || needed(child) > needed(widest)))
            widest = child;
    }
    return widest ? u"%1 %2, %3"_s.arg(QString::fromLatin1(widest->metaObject()->className()))
                        .arg(needed(widest))
                        .arg(widestOf(*widest))
                  : QString();
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

/// Buttons that show a picture alone, shown or not yet, and say nothing under the mouse or to a
/// screen reader.
QStringList unexplainedIcons(const QWidget &root)
{
    QStringList unexplained;
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isOfQt = button->objectName().startsWith(u"qt_"_s)
            || QByteArray(button->metaObject()->className()).startsWith("QTabBar")
            || qobject_cast<const QLineEdit *>(button->parentWidget());
        const bool isPictureOnly =
            button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        if (isOfQt || !isPictureOnly || button->icon().isNull())
            continue;
        QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
        const QString around = button->parentWidget()
            ? QString::fromLatin1(button->parentWidget()->metaObject()->className())
            : QString();
        if (button->toolTip().trimmed().isEmpty())
            unexplained.append(called(button) + u" in "_s + around + u" has no tool tip"_s);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            unexplained.append(called(button) + u" in "_s + around + u" has no name"_s);
    }
    return unexplained;
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

/// One begins with what is to be entered, not at the way out.
bool beginsWithAField(const QDialog &dialog)
{
    QWidget *begun = QApplication::focusWidget();
    if (!begun || !dialog.isAncestorOf(begun))
        return false;
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    const bool isWayOut = box && begun->parentWidget() == box
        && box->buttonRole(static_cast<QAbstractButton *>(begun)) == QDialogButtonBox::RejectRole;
    return !isWayOut || tabStops(dialog).size() == 1;
}

/// What of a control with the focus cannot be seen or used, or nothing.
QString faultOf(const QWidget &control)
{
    const QSize seen = control.visibleRegion().boundingRect().size();
    const QSize size = control.size();
    const int line = control.fontMetrics().lineSpacing();
    const bool isList = qobject_cast<const QAbstractScrollArea *>(&control);
    const QSize least = isList ? QSize(12 * control.fontMetrics().averageCharWidth(), 2 * line)
        : qobject_cast<const QLineEdit *>(&control)
        ? QSize(10 * control.fontMetrics().averageCharWidth(), line)
        : control.minimumSizeHint();
    if (size.width() < least.width() || size.height() < least.height())
        return u"%1 × %2 are too small for it"_s.arg(size.width()).arg(size.height());
    // A high one may be scrolled, never sideways.
    if (!isList && (seen.width() < size.width() || seen.height() < std::min(size.height(), line)))
        return u"%1 × %2 of it are seen"_s.arg(seen.width()).arg(seen.height());
    return {};
}

/// Words that have less room than they take.
QStringList cutLabels(const QWidget &page)
{
    QStringList cut;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap()
            ? label->heightForWidth(label->width()) <= label->height()
            : label->sizeHint().width() <= label->width();
        if (!fits)
            cut.append(label->text().left(60));
    }
    return cut;
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
    for (std::size_t number = 0; number < workspace.pages().size(); ++number) {
        workspace.showPage(int(number));
        QApplication::processEvents();
        const Page &page = *workspace.currentPage();
        const Walk walked = walkThrough(page);
        for (const QString &fault : walked.unreached)
            unreached.append(page.title() + u": "_s + fault);
        for (const QString &jump : walked.jumps)
            jumps.append(page.title() + u": "_s + jump);
    }
    QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
    QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u'\n')));
}

void TestAccessWalk::everyButtonWithoutTextSaysWhatItDoes()
{
    OpenWindow open;
    QCOMPARE(open.open(), QString());
    QVERIFY(open.window->workspace()->pages().size() >= 17);
    QStringList unexplained = unexplainedIcons(*open.window);
    for (const QString &name : dialogNames()) {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        const std::unique_ptr<QDialog> dialog = makeDialog(name, fixture, open.theme);
        QVERIFY2(dialog, qPrintable(name));
        for (const QString &fault : unexplainedIcons(*dialog))
            unexplained.append(name + u": "_s + fault);
    }
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u'\n')));
}

void TestAccessWalk::theWindowFitsALaptopAtTwiceTheText_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s; // whose words are longer
}

void TestAccessWalk::theWindowFitsALaptopAtTwiceTheText()
{
    QFETCH(QString, language);
    constexpr int laptop = 1400;
    const InLanguage texts(language);
    QVERIFY(texts.isThere());
    OpenWindow open;
    QCOMPARE(open.open(), QString());
    Draft draft; // its text needs more room than an empty list
    draft.id = Draft::Id::make();
    draft.key = u"D-1"_s;
    draft.kind = u"memo"_s;
    draft.title = u"A draft"_s;
    draft.language = language;
    QVERIFY(open.session().apply(Edit{u"Add"_s, {}}.add(draft)));
    open.theme.apply(ThemeChoice::Light, 200);
    Workspace &workspace = *open.window->workspace();
    QStringList tooWide;
    for (int number = 0; number < int(pageKinds().size()); ++number) {
        workspace.showPage(number);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const int width = open.window->minimumSizeHint().width();
        if (width > laptop)
            tooWide.append(u"%1 needs %2 (%3)"_s.arg(workspace.currentPage()->title())
                               .arg(width)
                               .arg(widestOf(*workspace.currentPage())));
    }
    open.theme.apply(ThemeChoice::Light);
    QVERIFY2(tooWide.isEmpty(), qPrintable(tooWide.join(u'\n')));
}

void TestAccessWalk::theFormsOfRecordsFitTwiceTheText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (const QString &kind :
             {u"incident"_s, u"exhibit"_s, u"fact"_s, u"actor"_s, u"infrastructure"_s, u"source"_s,
              u"communication"_s, u"task"_s})
            QTest::newRow(qPrintable(kind + u' ' + language)) << language << kind;
    }
}

/// In a laptop's window every field is come to, wide enough to be written in, and every word whole.
void TestAccessWalk::theFormsOfRecordsFitTwiceTheText()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    const InLanguage texts(language);
    QVERIFY(texts.isThere());
    OpenWindow open;
    QCOMPARE(open.open(), QString());
    open.theme.apply(ThemeChoice::Light, 200);
    RecordRef first;
    CaseRecords::tables(open.session().records(), [&](QStringView table, const auto &records) {
        if (first.isNull() && table.startsWith(kind) && !records.isEmpty())
            first = {kind, records.inKeyOrder().front()->id.uuid, {}};
    });
    QVERIFY(open.window->workspace()->showRecord(first));
    open.window->resize(1400, 900);
    QTest::qWait(300); // sizes settle from the inside to the outside
    QCOMPARE(open.window->width(), 1400);
    const Page &page = *open.window->workspace()->currentPage();
    if (const QString shots = qEnvironmentVariable("SARANDA_SHOTS"); !shots.isEmpty())
        open.window->grab().save(u"%1/%2-%3.png"_s.arg(shots, kind, language));
    QStringList faults = cutLabels(page);
    for (QWidget *control : tabStops(page)) {
        control->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (const QString fault = faultOf(*control); !fault.isEmpty())
            faults.append(called(control) + u": "_s + fault);
    }
    open.theme.apply(ThemeChoice::Light);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessWalk::everyDialogCanBeWalked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PageFixture::Contents>("contents");
    const QStringList ofRecords{u"ClaimDialog"_s, u"SeveralDialog"_s, u"DisclosureDialog"_s};
    for (const QString &name : dialogNames()) {
        QTest::newRow(qPrintable(name)) << name << PageFixture::Contents::Sample;
        if (!ofRecords.contains(name))
            QTest::newRow(qPrintable(name + u" of an empty case"_s))
                << name << PageFixture::Contents::Empty;
    }
}

void TestAccessWalk::everyDialogCanBeWalked()
{
    QFETCH(QString, name);
    QFETCH(PageFixture::Contents, contents);
    PageFixture fixture(contents);
    QVERIFY(fixture.isReady);
    Theme theme(*qApp);
    theme.apply(ThemeChoice::Light);
    const std::unique_ptr<QDialog> dialog = makeDialog(name, fixture, theme);
    QVERIFY(dialog);
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QVERIFY(!dialog->windowTitle().isEmpty());
    QVERIFY2(beginsWithAField(*dialog), qPrintable(called(QApplication::focusWidget())));
    QVERIFY(!tabStops(*dialog).isEmpty());
    const QStringList silent = silentControls(*dialog);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    const Walk walked = walkThrough(*dialog);
    const QStringList faults = walked.unreached + walked.jumps;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessWalk::aClaimIsBegunAtItsFirstField()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    ClaimDialog dialog(fixture.context(), {}, {u"attribution"_s});
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY2(beginsWithAField(dialog), qPrintable(called(QApplication::focusWidget())));
}

QTEST_MAIN(TestAccessWalk)
#include "tst_accesswalk.moc"
