// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/reading/helperprocess.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/exhibits/filepreview.h"
#include "ui/records/sidebyside.h"
#include "ui/support/tableview.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// An exhibit is read over the whole page, from one to the next, and the page is shared as it was
/// left.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setReadingProgram(QStringLiteral(SARANDA_WORKER)); }

    void theWholePageIsForTheExhibit()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ExhibitsPage page(fixture.context());
        QVERIFY(showPage(page, {500, 640}));
        auto *view = page.findChild<TableView *>();
        auto *tabs = page.findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        view->setFocus();
        const int before = tabs->height();
        QTest::keyClick(view, Qt::Key_F11);
        QVERIFY(!view->isVisible());
        QTRY_VERIFY(tabs->height() > before * 3 / 2);
        QVERIFY2(page.isAncestorOf(QApplication::focusWidget()), "the keys go nowhere");

        // On to the next and back, without the list.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(shownKey(fixture, page), u"E-2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(shownKey(fixture, page), u"E-1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shownKey(fixture, page), u"E-1"_s); // there is none before it

        auto *button = qobject_cast<QToolButton *>(tabs->cornerWidget());
        QVERIFY(button && button->isChecked() && !button->text().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(view->isVisible());
    }

    void whatIsBeingTypedStaysWithItsExhibit()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ExhibitsPage page(fixture.context());
        QVERIFY(showPage(page));
        page.findChild<TableView *>()->setFocus();
        auto *title = field(page, u"Title"_s);
        QVERIFY(title);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Read closely"_s);
        QTest::keyClick(title, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(fixture.records().exhibits.findKey(u"E-1"_s)->title, u"Read closely"_s);
        QCOMPARE(shownKey(fixture, page), u"E-2"_s);
        QVERIFY(fixture.records().exhibits.findKey(u"E-2"_s)->title != u"Read closely"_s);
        QVERIFY(title->hasFocus());
    }

    void thePageIsSharedAsItWasLeft()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QList<int> beneath;
        QList<int> beside;
        {
            ExhibitsPage page(fixture.context());
            QVERIFY(showPage(page, {500, 700}));
            beneath = moved(page, Qt::Vertical);
            page.resize(1900, 700);
            QTest::qWait(20);
            beside = moved(page, Qt::Horizontal);
        }
        ExhibitsPage page(fixture.context());
        QVERIFY(showPage(page, {1900, 700}));
        auto *splitter = page.findChild<SideBySide *>();
        QVERIFY(isNear(splitter->sizes(), beside));
        page.resize(500, 700);
        QTest::qWait(20);
        QCOMPARE(splitter->orientation(), Qt::Vertical);
        QVERIFY(isNear(splitter->sizes(), beneath));
    }

private:
    static QString shownKey(const PageFixture &fixture, const ExhibitsPage &page)
    {
        const Exhibit *shown = fixture.records().exhibits.find({page.selectedRecord().id});
        return shown ? shown->key : QString();
    }

    static QLineEdit *field(const QWidget &page, const QString &name)
    {
        for (auto *edit : page.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    /// The same but for what rounding a proportion costs.
    static bool isNear(const QList<int> &sizes, const QList<int> &wanted)
    {
        return wanted.size() == 2 && sizes.size() == 2 && std::abs(sizes[0] - wanted[0]) <= 4;
    }

    /// Drags the handle by 90 pixels and answers how the place is shared then.
    static QList<int> moved(QWidget &page, Qt::Orientation orientation)
    {
        auto *splitter = page.findChild<SideBySide *>();
        if (splitter->orientation() != orientation)
            return {};
        QWidget *handle = splitter->handle(1);
        const QPoint from = handle->rect().center();
        const QPoint by = orientation == Qt::Vertical ? QPoint(0, -90) : QPoint(-90, 0);
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + by);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, from + by);
        return splitter->sizes();
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
