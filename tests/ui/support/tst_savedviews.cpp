// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/support/messageline.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"
#include "ui/support/viewmenu.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

/// A list of five tasks with a box that limits it.
struct Desk {
    explicit Desk(Settings &settings, const QStringList &owners = {u"Ada"_s, u"Bo"_s})
        : pane(u"tasks"_s, settings)
    {
        model.setHorizontalHeaderLabels({u"No."_s, u"Title"_s, u"Owner"_s, u"Due"_s});
        const char16_t *const titles[] = {u"ask the bank", u"ask the police", u"read the log",
                                          u"write the memo", u"call the expert"};
        for (int row = 0; row < 5; ++row)
            model.appendRow({new QStandardItem(u"T-%1"_s.arg(row + 1)),
                             new QStandardItem(QString::fromUtf16(titles[row])),
                             new QStandardItem(row % 2 == 0 ? u"Ada"_s : u"Bo"_s),
                             new QStandardItem(u"2026-0%1"_s.arg(9 - row))});
        owner = new QComboBox;
        owner->addItem(u"Everybody"_s);
        for (const QString &name : owners)
            owner->addItem(name, name);
        pane.setModel(&model);
        pane.hideAtFirst({3});
        pane.addFilterChoice(u"owner"_s, owner);
        pane.proxy()->setRowFilter([this](int row) {
            const QString name = owner->currentData().toString();
            return name.isEmpty() || model.item(row, 2)->text() == name;
        });
        QObject::connect(owner, &QComboBox::activated, &pane, [this] { pane.proxy()->refilter(); });
        pane.offerViews();
        pane.resize(900, 400);
        pane.show();
        pane.activateWindow();
    }

    int shown() const { return pane.proxy()->rowCount(); }
    QString firstKey() const { return pane.proxy()->index(0, 0).data().toString(); }
    ViewMenu *views() const { return pane.viewMenu(); }
    QLineEdit *name() const { return views()->nameLine()->edit(); }

    /// Opens the menu with its keys and takes what begins with these words.
    void take(const QString &text)
    {
        pane.view()->setFocus();
        QTest::keyClick(pane.view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->activeAction(), menu->actions().first());
        for (int step = 0; step < menu->actions().size(); ++step) {
            if (menu->activeAction()->text().remove(u'&').startsWith(text)) {
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QTest::keyClick(menu, Qt::Key_Escape);
        QFAIL(qPrintable(u"The menu has no "_s + text));
    }

    void limitTo(const QString &person)
    {
        owner->setCurrentIndex(owner->findText(person));
        Q_EMIT owner->activated(owner->currentIndex());
    }

    void saveAs(const QString &text)
    {
        take(u"Save as a view"_s);
        QTRY_VERIFY(name()->hasFocus());
        QTest::keyClicks(name(), text);
        QTest::keyClick(name(), Qt::Key_Return);
    }

    QStandardItemModel model;
    TablePane pane;
    QComboBox *owner = nullptr;
};

QStringList menuTexts(Desk &desk)
{
    QTest::mouseClick(desk.views(), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QStringList texts;
    for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (!action->isSeparator())
            texts.append(action->text().remove(u'&'));
    }
    if (menu)
        menu->close();
    return texts;
}

} // namespace

class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"s.ini"_s));
    }

    void aViewIsSavedWithKeysAndComesBackInAnotherWindow()
    {
        {
            Desk desk(*m_settings);
            QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
            QTest::keyClicks(desk.pane.filterEdit(), u"ask"_s);
            desk.limitTo(u"Ada"_s);
            desk.pane.view()->setColumnHidden(3, false);
            desk.pane.view()->setColumnHidden(2, true);
            desk.pane.view()->horizontalHeader()->moveSection(3, 1);
            desk.pane.view()->sortByColumn(3, Qt::DescendingOrder);
            QCOMPARE(desk.shown(), 1);
            desk.saveAs(u"Bank of Ada"_s);
            QCOMPARE(desk.views()->current(), u"Bank of Ada"_s);
            QVERIFY(!desk.name()->isVisible());
            QVERIFY(desk.views()->hasFocus());
        }
        Desk desk(*m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        QCOMPARE(desk.shown(), 5); // a window begins with all
        QVERIFY(desk.views()->accessibleName().contains(u"All"_s));
        desk.take(u"Bank of Ada"_s);
        QCOMPARE(desk.shown(), 1);
        QCOMPARE(desk.pane.filterEdit()->text(), u"ask"_s);
        QCOMPARE(desk.owner->currentText(), u"Ada"_s);
        QVERIFY(desk.pane.view()->isColumnHidden(2));
        QVERIFY(!desk.pane.view()->isColumnHidden(3));
        QCOMPARE(desk.pane.view()->horizontalHeader()->visualIndex(3), 1);
        QCOMPARE(desk.pane.proxy()->sortColumn(), 3);
        QCOMPARE(desk.pane.proxy()->sortOrder(), Qt::DescendingOrder);
        QVERIFY(desk.views()->accessibleName().contains(u"Bank of Ada"_s));
    }

    void allBringsEveryRowAndTheOwnColumnsBack()
    {
        Desk desk(*m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        desk.limitTo(u"Bo"_s);
        desk.saveAs(u"Of Bo"_s);
        desk.take(u"All"_s);
        desk.pane.view()->setColumnWidth(1, 333);
        desk.take(u"Of Bo"_s);
        desk.pane.view()->setColumnHidden(1, true);
        QCOMPARE(desk.shown(), 2);
        desk.take(u"All"_s);
        QCOMPARE(desk.shown(), 5);
        QCOMPARE(desk.owner->currentIndex(), 0);
        QVERIFY(!desk.pane.view()->isColumnHidden(1));
        QCOMPARE(desk.pane.view()->columnWidth(1), 333);
        QCOMPARE(menuTexts(desk), (QStringList{u"All"_s, u"Of Bo"_s, u"Save as a view…"_s}));
    }

    void pickingAllAgainOnlyLiftsTheFilter()
    {
        Desk desk(*m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        desk.pane.view()->setColumnHidden(1, true);
        desk.limitTo(u"Bo"_s);
        QTest::keyClicks(desk.pane.filterEdit(), u"ask"_s);
        desk.take(u"All"_s);
        QCOMPARE(desk.shown(), 5);
        QVERIFY(desk.pane.view()->isColumnHidden(1));
    }

    void whatIsDifferentIsSaidAndCanBeSaved()
    {
        Desk desk(*m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        desk.saveAs(u"Mine"_s);
        QVERIFY(!desk.views()->isChanged());
        QTest::keyClicks(desk.pane.filterEdit(), u"log"_s);
        QVERIFY(desk.views()->isChanged());
        QVERIFY(desk.views()->accessibleName().contains(u"changed"_s));
        desk.take(u"Save the changes to"_s);
        QVERIFY(!desk.views()->isChanged());
        QCOMPARE(SavedViews(*m_settings, u"tasks"_s).find(u"mine"_s)->look.words, u"log"_s);
    }

    void aTakenNameIsAskedAbout()
    {
        Desk desk(*m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        desk.saveAs(u"Mine"_s);
        QTest::keyClicks(desk.pane.filterEdit(), u"ask"_s);
        desk.saveAs(u" mine "_s);
        QVERIFY(desk.views()->message()->isVisible());
        QVERIFY(desk.name()->isVisible());
        QCOMPARE(SavedViews(*m_settings, u"tasks"_s).find(u"Mine"_s)->look.words, QString());
        QTest::mouseClick(desk.views()->message()->findChild<QPushButton *>(), Qt::LeftButton);
        const QList<SavedView> views = SavedViews(*m_settings, u"tasks"_s).all();
        QCOMPARE(views.size(), 1);
        QCOMPARE(views.first().look.words, u"ask"_s);
    }

    void allIsNoNameForAView()
    {
        Desk desk(*m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        desk.saveAs(u"all"_s);
        QVERIFY(desk.views()->message()->isVisible());
        QVERIFY(SavedViews(*m_settings, u"tasks"_s).all().isEmpty());
        QTest::keyClick(desk.name(), Qt::Key_Escape);
        QVERIFY(!desk.name()->isVisible());
        QVERIFY(desk.views()->hasFocus());
        desk.saveAs(u"   "_s);
        QVERIFY(SavedViews(*m_settings, u"tasks"_s).all().isEmpty());
    }

    void aViewIsRenamedAndNeverTakesAnothersName()
    {
        Desk desk(*m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        desk.saveAs(u"One"_s);
        desk.saveAs(u"Two"_s);
        const auto rename = [&desk](const QString &to) {
            desk.take(u"Rename"_s);
            QTRY_VERIFY(desk.name()->hasFocus());
            QTest::keyClicks(desk.name(), to);
            QTest::keyClick(desk.name(), Qt::Key_Return);
        };
        rename(u"one"_s);
        QCOMPARE(desk.views()->current(), u"Two"_s);
        QVERIFY(desk.views()->message()->isVisible());
        rename(u"Three"_s);
        QCOMPARE(desk.views()->current(), u"Three"_s);
        QCOMPARE(menuTexts(desk).mid(0, 3), (QStringList{u"All"_s, u"One"_s, u"Three"_s}));
    }

    void aDeletedViewCanBeBroughtBack()
    {
        Desk desk(*m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        desk.limitTo(u"Bo"_s);
        desk.saveAs(u"Of Bo"_s);
        desk.take(u"Delete"_s);
        QCOMPARE(desk.shown(), 5);
        QVERIFY(SavedViews(*m_settings, u"tasks"_s).all().isEmpty());
        QTest::mouseClick(desk.views()->message()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(desk.views()->current(), u"Of Bo"_s);
        QCOMPARE(desk.shown(), 2);
    }

    void whatACaseDoesNotHaveIsNamed()
    {
        {
            Desk desk(*m_settings);
            QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
            desk.limitTo(u"Bo"_s);
            desk.saveAs(u"Of Bo"_s);
        }
        Desk other(*m_settings, {u"Ada"_s});
        QVERIFY(QTest::qWaitForWindowActive(&other.pane));
        other.take(u"Of Bo"_s);
        QCOMPARE(other.shown(), 5);
        QVERIFY(other.views()->message()->text().contains(u"“Bo”"_s));
    }

    void spoiltSettingsAreNoView_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::newRow("no JSON") << u"{{{"_s;
        QTest::newRow("another type") << u"{\"name\":\"x\"}"_s;
        QTest::newRow("nameless") << u"[{\"filter\":\"ask\"}]"_s;
        QTest::newRow("numbers") << u"[1,2,3]"_s;
    }
    void spoiltSettingsAreNoView()
    {
        QFETCH(QString, stored);
        m_settings->setText(u"tasks/views"_s, stored);
        QVERIFY(SavedViews(*m_settings, u"tasks"_s).all().isEmpty());
    }

    void columnsThatAreNoneAreLeftOut()
    {
        m_settings->setText(u"tasks/views"_s,
                            u"[{\"name\":\"Odd\",\"filter\":5,\"choices\":7,\"sort\":99,"
                            "\"columns\":[[-1,10],[2,-50],[2,60],[99,1],\"x\",[1,1e9]]}]"_s);
        Desk desk(*m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        desk.take(u"Odd"_s);
        const QTableView *view = desk.pane.view();
        QVERIFY(!view->isColumnHidden(0)); // one column always says which row it is
        QVERIFY(!view->isColumnHidden(1));
        QVERIFY(!view->isColumnHidden(2));
        QVERIFY(view->isColumnHidden(3));
        QCOMPARE(desk.pane.proxy()->sortColumn(), 0);
        QCOMPARE(desk.shown(), 5);
    }

    void hostileNamesAreShownAsText()
    {
        Desk desk(*m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&desk.pane));
        const QString hostile = u"<b>&\u202Egnp</b>"_s;
        SavedViews(*m_settings, u"tasks"_s)
            .save({hostile + QString(10000, u'x'), desk.pane.look()});
        const QStringList texts = menuTexts(desk);
        QCOMPARE(texts.size(), 3);
        QVERIFY(!texts.at(1).contains(QChar(0x202E)));
        QVERIFY(texts.at(1).size() < 600);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
