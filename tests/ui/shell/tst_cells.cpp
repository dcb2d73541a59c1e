// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/assessment/proofpane.h"
#include "ui/assessment/rowstree.h"
#include "ui/exhibits/exhibitspage.h"
#include "ui/facts/citationsmodel.h"
#include "ui/facts/citationspane.h"
#include "ui/facts/factform.h"
#include "ui/facts/factspage.h"
#include "ui/support/entry.h"
#include "ui/support/rowtable.h"
#include "ui/support/tableview.h"

#include <QLabel>
#include <QTableView>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

namespace {

QLineEdit *openLine(const QAbstractItemView *view)
{
    for (QLineEdit *line : view->viewport()->findChildren<QLineEdit *>()) {
        if (line->isVisible())
            return line;
    }
    return nullptr;
}

/// Opens the cell and types into it, in place of what it has. Null when it cannot be edited.
QLineEdit *typeIntoCell(QAbstractItemView *view, const QModelIndex &cell, const QString &text)
{
    view->setFocus();
    view->setCurrentIndex(cell);
    view->edit(cell);
    QLineEdit *line = openLine(view);
    if (line) {
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }
    return line;
}

bool saysNotStored(const QWidget &field)
{
    for (const QLabel *label : field.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(u"Not stored"_s))
            return true;
    }
    return false;
}

} // namespace

/// What is typed into a cell: until it is stored, nothing else may take it away.
class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QCOMPARE(m_open->open(), QString());
    }
    void cleanup() { m_open.reset(); }

    void aQuotationStaysWhileAnExhibitComesIn()
    {
        QAbstractItemView *table = citations();
        QVERIFY(table);
        const QModelIndex cell = table->model()->index(0, CitationsModel::QuoteColumn);
        QLineEdit *line = typeIntoCell(table, cell, u"words of the witness"_s);
        QVERIFY(line);
        takeExhibitIn();
        QCOMPARE(line->text(), u"words of the witness"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(cell.data(Qt::EditRole).toString(), u"words of the witness"_s);
    }

    void whatIsTypedNextStillReplacesTheCell()
    {
        QAbstractItemView *table = citations();
        QVERIFY(table);
        const QModelIndex cell = table->model()->index(0, CitationsModel::PinpointColumn);
        QVERIFY(typeIntoCell(table, cell, u"page 1"_s));
        QTest::keyClick(openLine(table), Qt::Key_Return);
        QTRY_VERIFY(!openLine(table));
        table->edit(cell);
        QLineEdit *line = openLine(table);
        QVERIFY(line);
        takeExhibitIn();
        QTest::keyClicks(line, u"page 2"_s);
        QCOMPARE(line->text(), u"page 2"_s);
    }

    void aCustodyReasonStaysWhileAnExhibitComesIn()
    {
        QTableView *table = custody(u"E-1"_s);
        QVERIFY(table);
        QLineEdit *line = typeIntoCell(table, reasonOf(table), u"handed over because"_s);
        QVERIFY(line);
        takeExhibitIn();
        QCOMPARE(line->text(), u"handed over because"_s);
    }

    void aCustodyReasonGoesToTheExhibitItWasTypedFor()
    {
        QVERIFY(custody(u"E-2"_s));
        QTableView *table = custody(u"E-1"_s);
        QVERIFY(table);
        QVERIFY(typeIntoCell(table, reasonOf(table), u"handed over because"_s));
        m_open->window->workspace()->showRecord(exhibitRef(u"E-2"_s));
        QCOMPARE(exhibit(u"E-1"_s).custody.last().reason, u"handed over because"_s);
        QCOMPARE(exhibit(u"E-2"_s).custody.last().reason, QString());
        QTRY_VERIFY(!openLine(table));
        QCOMPARE(exhibit(u"E-2"_s).custody.last().reason, QString());
    }

    void aWarrantStaysWhileALevelMoves()
    {
        QTreeView *tree = proof();
        QVERIFY(tree);
        const QModelIndex cell = firstLineOf(tree);
        QVERIFY(cell.isValid());
        QLineEdit *line = typeIntoCell(tree, cell, u"because of this"_s);
        QVERIFY(line);
        Edit edit{u"Grade"_s, {}};
        for (const Exhibit *one : session().records().exhibits.inKeyOrder()) {
            Exhibit after = *one;
            after.credibility = 6;
            after.reliability = Reliability::E;
            edit.modify(*one, after);
        }
        QVERIFY(session().apply(edit));
        QCOMPARE(line->text(), u"because of this"_s);
    }

    void undoTakesBackWhatIsTyped()
    {
        Exhibit noted = exhibit(u"E-1"_s);
        noted.note = u"kept"_s;
        change(exhibit(u"E-1"_s), noted);
        TableView *list = exhibitList();
        const QModelIndex cell = list->currentIndex().siblingAtColumn(1);
        const QString before = exhibit(u"E-1"_s).title;
        QVERIFY(typeIntoCell(list, cell, u"Another title"_s));
        m_open->action(u"Undo"_s)->trigger();
        QCOMPARE(exhibit(u"E-1"_s).title, before);
        QCOMPARE(exhibit(u"E-1"_s).note, u"kept"_s);
        QTRY_VERIFY(!openLine(list));
        QVERIFY(list->hasFocus());
        m_open->action(u"Redo"_s)->trigger();
        QCOMPARE(exhibit(u"E-1"_s).title, u"Another title"_s);
    }

    void whatIsRefusedStaysInTheCell_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("Enter") << u"Enter"_s;
        QTest::newRow("Tab") << u"Tab"_s;
        QTest::newRow("another row") << u"row"_s;
    }

    void whatIsRefusedStaysInTheCell()
    {
        QFETCH(QString, how);
        TableView *list = exhibitList();
        const QPersistentModelIndex cell = list->currentIndex().siblingAtColumn(1);
        const QPointer<QLineEdit> line = typeIntoCell(list, cell, u"Another title"_s);
        QVERIFY(line);
        QVERIFY(session().beginLongEdit());
        if (how == u"row"_s)
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(cell.row() + 2, 2)).center());
        else
            QTest::keyClick(line, how == u"Tab"_s ? Qt::Key_Tab : Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(line && line->isVisible());
        QCOMPARE(line->text(), u"Another title"_s);
        QVERIFY(saysNotStored(*line));
        QVERIFY(hasOpenEntries(m_open->window.get()));
        QVERIFY(session().endLongEdit(session().storeLongEdit({u"Import"_s, {}})));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(exhibit(u"E-1"_s).title, u"Another title"_s);
        QTRY_VERIFY(!line);
        QVERIFY(!hasOpenEntries(m_open->window.get()));
    }

    void escapeGivesUpWhatIsRefused()
    {
        TableView *list = exhibitList();
        const QModelIndex cell = list->currentIndex().siblingAtColumn(1);
        const QString before = exhibit(u"E-1"_s).title;
        const QPointer<QLineEdit> line = typeIntoCell(list, cell, u"Another title"_s);
        QVERIFY(line);
        QVERIFY(session().beginLongEdit());
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!line);
        QVERIFY(session().endLongEdit(session().storeLongEdit({u"Import"_s, {}})));
        QCOMPARE(exhibit(u"E-1"_s).title, before);
        QVERIFY(!hasOpenEntries(m_open->window.get()));
    }

    void aRefusedReasonDoesNotWanderToAnotherExhibit()
    {
        QVERIFY(custody(u"E-2"_s));
        QTableView *table = custody(u"E-1"_s);
        QVERIFY(table);
        QVERIFY(typeIntoCell(table, reasonOf(table), u"handed over because"_s));
        QVERIFY(session().beginLongEdit());
        m_open->window->workspace()->showRecord(exhibitRef(u"E-2"_s));
        QVERIFY(session().endLongEdit(session().storeLongEdit({u"Import"_s, {}})));
        QTRY_VERIFY(!openLine(table));
        QCOMPARE(exhibit(u"E-2"_s).custody.last().reason, QString());
    }

    void aRefusedWarrantStaysInTheTree()
    {
        QTreeView *tree = proof();
        QVERIFY(tree);
        const QPersistentModelIndex cell = firstLineOf(tree);
        QLineEdit *line = typeIntoCell(tree, cell, u"because of this"_s);
        QVERIFY(line);
        QVERIFY(session().beginLongEdit());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), u"because of this"_s);
        QVERIFY(saysNotStored(*line));
        QVERIFY(session().endLongEdit(session().storeLongEdit({u"Import"_s, {}})));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(cell.data(Qt::EditRole).toString(), u"because of this"_s);
    }

    void leavingTheCaseAsksAboutARefusedCell()
    {
        TableView *list = exhibitList();
        QLineEdit *line =
            typeIntoCell(list, list->currentIndex().siblingAtColumn(1), u"Another title"_s);
        QVERIFY(line);
        QVERIFY(session().beginLongEdit());
        m_open->prompt.questions.clear();
        m_open->prompt.confirms = false;
        QVERIFY(!m_open->window->close());
        QVERIFY(!m_open->prompt.questions.isEmpty());
        QCOMPARE(line->text(), u"Another title"_s);
        QVERIFY(session().endLongEdit(session().storeLongEdit({u"Import"_s, {}})));
    }

private:
    CaseSession &session() const { return m_open->session(); }
    const Exhibit &exhibit(const QString &key) const
    {
        return *session().records().exhibits.findKey(key);
    }
    RecordRef exhibitRef(const QString &key) const
    {
        return {u"exhibit"_s, exhibit(key).id.uuid, {}};
    }
    void change(const Exhibit &before, const Exhibit &after)
    {
        Edit edit{u"Change"_s, {}};
        edit.modify(before, after);
        QVERIFY(session().apply(edit));
    }
    /// As an intake does it.
    void takeExhibitIn()
    {
        Exhibit made;
        made.id = Exhibit::Id::make();
        made.key = nextKey<Exhibit>(session().records());
        made.title = u"Came in"_s;
        Edit edit{u"Intake"_s, {}};
        edit.add(made);
        QVERIFY(session().apply(edit));
    }
    QWidget *page(const QString &icon) const
    {
        Workspace &workspace = *m_open->window->workspace();
        for (int number = 0; const PageKind &kind : workspace.pageKinds()) {
            if (kind.icon == icon)
                workspace.showPage(number);
            ++number;
        }
        return workspace.currentPage();
    }
    QAbstractItemView *citations() const
    {
        for (const Fact *fact : session().records().facts.inKeyOrder()) {
            if (fact->citations.isEmpty())
                continue;
            m_open->window->workspace()->showRecord({u"fact"_s, fact->id.uuid, {}});
            auto *shown = m_open->window->workspace()->currentPage();
            return shown->findChild<CitationsPane *>()->findChild<TableView *>();
        }
        return nullptr;
    }
    /// With one entry more, that has no reason.
    QTableView *custody(const QString &key)
    {
        m_open->window->workspace()->showRecord(exhibitRef(key));
        for (RowTable *one :
             m_open->window->workspace()->currentPage()->findChildren<RowTable *>()) {
            if (!one->view()->accessibleName().contains(u"custody"_s))
                continue;
            static_cast<RowsModel *>(one->view()->model())->addRow();
            return one->view();
        }
        return nullptr;
    }
    static QModelIndex reasonOf(const QTableView *custody)
    {
        return custody->model()->index(custody->model()->rowCount() - 1, 5);
    }
    TableView *exhibitList() const
    {
        m_open->window->workspace()->showRecord(exhibitRef(u"E-1"_s));
        return m_open->window->workspace()->currentPage()->findChild<TableView *>();
    }
    QTreeView *proof() const
    {
        return page(u"attribution"_s)->findChild<ProofPane *>()->findChild<RowsTree *>();
    }
    static QModelIndex firstLineOf(const QTreeView *tree, const QModelIndex &parent = {})
    {
        const QAbstractItemModel &model = *tree->model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 2; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column, parent);
                if (cell.flags().testFlag(Qt::ItemIsEditable)
                    && cell.data(Qt::EditRole).typeId() == QMetaType::QString)
                    return cell;
            }
            const QModelIndex below = firstLineOf(tree, model.index(row, 0, parent));
            if (below.isValid())
                return below;
        }
        return {};
    }

    std::unique_ptr<OpenWindow> m_open;
};

QTEST_MAIN(TestCells)
#include "tst_cells.moc"
