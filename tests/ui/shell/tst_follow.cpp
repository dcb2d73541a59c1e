// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/drafts/drafteditor.h"
#include "ui/exhibits/exhibitform.h"
#include "ui/facts/factspage.h"
#include "ui/records/recordlinks.h"
#include "ui/shell/inspector.h"
#include "ui/support/tableview.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace saranda;
using namespace saranda::test;

/// From a record to another and back, in the window.
class TestFollow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void backLeadsToTheRecordThatWasLeft();
    void aLinkOfAFormLeadsToAnotherRecordOfItsPage();
    void deleteRemovesTheClaimThatIsHighlighted();
    void aFileDroppedOnADraftWritesNoPath();

private:
    Workspace &workspace() const { return *m_open->window->workspace(); }
    void showPage(const QString &name);

    std::unique_ptr<OpenWindow> m_open;
};

void TestFollow::init()
{
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString());
}

void TestFollow::showPage(const QString &name)
{
    const auto &kinds = workspace().pageKinds();
    const auto kind = std::ranges::find(kinds, name, &PageKind::icon);
    QVERIFY(kind != kinds.end());
    workspace().showPage(int(kind - kinds.begin()));
}

void TestFollow::backLeadsToTheRecordThatWasLeft()
{
    showPage(u"facts"_s);
    auto *page = qobject_cast<FactsPage *>(workspace().currentPage());
    QVERIFY(page);
    TableView *view = page->pane()->view();
    const QModelIndex third = view->model()->index(2, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(third).center());
    const RecordRef left = page->selectedRecord();
    QCOMPARE(left.id, third.data(RecordIdRole).toUuid());
    showPage(u"exhibits"_s);
    QTest::keyClick(m_open->window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(workspace().currentPage(), page);
    QCOMPARE(page->selectedRecord().id, left.id);
    showPage(u"exhibits"_s);
    const RecordRef exhibit{
        u"exhibit"_s, m_open->session().records().exhibits.findKey(u"E-5"_s)->id.uuid, {}};
    QVERIFY(workspace().showRecord(exhibit));
    QVERIFY(workspace().showRecord(
        {u"fact"_s, view->model()->index(0, 0).data(RecordIdRole).toUuid(), {}}));
    workspace().goBack();
    QCOMPARE(workspace().currentPage()->selectedRecord().id, exhibit.id);
    workspace().goForward();
    QCOMPARE(page->selectedRecord().id, view->model()->index(0, 0).data(RecordIdRole).toUuid());
}

/// The list of links is renewed while the link is followed.
void TestFollow::aLinkOfAFormLeadsToAnotherRecordOfItsPage()
{
    CaseSession &session = m_open->session();
    const Exhibit before = *session.records().exhibits.findKey(u"E-2"_s);
    Exhibit after = before;
    const Exhibit::Id origin = session.records().exhibits.findKey(u"E-1"_s)->id;
    after.derivedFrom = origin;
    Edit edit{u"Derive"_s, {}};
    edit.modify(before, after);
    QVERIFY(session.apply(edit));
    QVERIFY(workspace().showRecord({u"exhibit"_s, origin.uuid, {}}));
    auto *links = workspace().currentPage()->findChild<ExhibitForm *>()->findChild<RecordLinks *>();
    int row = -1;
    for (int i = 0; i < int(links->links().size()); ++i)
        if (links->links()[std::size_t(i)].ref.id == before.id.uuid)
            row = i;
    QVERIFY(row >= 0);
    links->setFocus();
    links->setCurrentRow(row);
    QTest::keyClick(links, Qt::Key_Return);
    QCOMPARE(workspace().currentPage()->selectedRecord().id, before.id.uuid);
    const auto *inspector = workspace().findChild<Inspector *>();
    QCOMPARE(inspector->shown().kind, u"exhibit"_s);
    QCOMPARE(inspector->shown().id, before.id.uuid);
}

void TestFollow::deleteRemovesTheClaimThatIsHighlighted()
{
    showPage(u"attribution"_s);
    TableView *view = workspace().currentPage()->findChild<TablePane *>()->view();
    const auto click = [view](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, keys,
                          view->visualRect(view->model()->index(row, 0)).center());
    };
    click(0, {});
    click(1, Qt::ControlModifier);
    click(1, Qt::ControlModifier);
    QSet<QUuid> highlighted;
    for (const QModelIndex &index : view->selectionModel()->selectedRows())
        highlighted.insert(index.data(RecordIdRole).toUuid());
    QSet<QUuid> before;
    for (const Claim &claim : m_open->session().records().claims.rows())
        before.insert(claim.id.uuid);
    QTest::keyClick(view, Qt::Key_Delete);
    for (const Claim &claim : m_open->session().records().claims.rows())
        before.remove(claim.id.uuid);
    QVERIFY((before - highlighted).isEmpty()); // nothing else has gone
}

void TestFollow::aFileDroppedOnADraftWritesNoPath()
{
    Draft draft;
    draft.id = Draft::Id::make();
    draft.key = u"D-9"_s;
    draft.kind = u"statement"_s;
    draft.title = u"A statement"_s;
    draft.sections = {DraftSection()};
    draft.sections.front().sentences = {DraftSentence()};
    draft.sections.front().sentences.front().text = u"It was done."_s;
    Edit edit{u"Add"_s, {}};
    edit.add(draft);
    QVERIFY(m_open->session().apply(edit));
    QVERIFY(workspace().showRecord({u"draft"_s, draft.id.uuid, {}}));
    auto *editor = workspace().currentPage()->findChild<DraftEditor *>();
    QVERIFY(editor->toPlainText().contains(u"It was done."_s));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/home/a.drafter/secret/report.pdf"_s)});
    const QPoint place = editor->viewport()->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(editor->viewport(), &enter);
    QDropEvent drop(place, Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(editor->viewport(), &drop);
    QVERIFY2(!editor->toPlainText().contains(u"report.pdf"_s), qPrintable(editor->toPlainText()));
    QMimeData text;
    text.setText(u"words "_s);
    QDropEvent words(place, Qt::CopyAction, &text, Qt::LeftButton, {});
    QDragEnterEvent entering(place, Qt::CopyAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(editor->viewport(), &entering);
    QVERIFY(entering.isAccepted()); // words are welcome
}

QTEST_MAIN(TestFollow)
#include "tst_follow.moc"
