// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/pagefixture.h"
#include "ui/overview/casedetails.h"
#include "ui/records/recorddesk.h"
#include "ui/sources/sourceform.h"
#include "ui/sources/sourcespage.h"
#include "ui/support/edtfedit.h"
#include "ui/support/form.h"
#include "ui/support/tableview.h"

#include <QLabel>

using namespace saranda;
using namespace saranda::test;

/// An entry that cannot be stored now: while an import is written, or on a full disk.
class TestRefusedEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyStayAndAreStoredWhenTheFieldIsLeftAgain();
    void theyStayWithTheirRecord();
    void theyAreGivenUpByEscape();
    void whatIsTypedGoesIntoTheRecordItWasTypedFor();
    void theyStayWhileTheRecordChanges();
    void theyStayInTheDetailsOfTheCase();
    void datesStay();
    void thePageMayGoWithThem();

private:
    const Source &source(const QString &key) const
    {
        return *m_fixture->records().sources.findKey(key);
    }
    TextField *reason() const { return m_page->form()->reason(); }
    void refuseAll() { QVERIFY(m_fixture->session->beginLongEdit()); }
    void takeAll()
    {
        CaseSession &session = *m_fixture->session;
        QVERIFY(session.endLongEdit(session.storeLongEdit({u"Import"_s, {}})));
    }
    void select(const QString &key) { QVERIFY(m_page->desk()->showRecord(source(key).id.uuid)); }
    void type(const QString &text);
    static bool saysNotStored(const QWidget &field);

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<SourcesPage> m_page;
};

void TestRefusedEntries::init()
{
    m_page.reset();
    m_fixture = std::make_unique<PageFixture>(PageFixture::Contents::Empty);
    QVERIFY(m_fixture->isReady);
    Edit edit{u"Add"_s, {}};
    for (const QString &key : {u"S-1"_s, u"S-2"_s}) {
        Source source;
        source.id = Source::Id::make();
        source.key = key;
        source.name = u"Source "_s + key;
        edit.add(source);
    }
    QVERIFY(m_fixture->session->apply(edit));
    m_page = std::make_unique<SourcesPage>(m_fixture->context());
    QVERIFY(showPage(*m_page));
    select(u"S-1"_s);
}

void TestRefusedEntries::type(const QString &text)
{
    reason()->setFocus();
    QTest::keyClick(reason(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(reason(), text);
}

bool TestRefusedEntries::saysNotStored(const QWidget &field)
{
    for (const QLabel *label : field.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(u"Not stored"_s))
            return true;
    }
    return false;
}

void TestRefusedEntries::theyStayAndAreStoredWhenTheFieldIsLeftAgain()
{
    refuseAll();
    type(u"A page of notes"_s);
    QTest::keyClick(reason(), Qt::Key_Tab);
    QVERIFY(!reason()->hasFocus());
    QVERIFY(m_page->desk()->message()->isVisible());
    QCOMPARE(reason()->toPlainText(), u"A page of notes"_s);
    QVERIFY(saysNotStored(*reason()));
    takeAll();
    type(u", and more"_s);
    QTest::keyClick(reason(), Qt::Key_Tab);
    QCOMPARE(source(u"S-1"_s).reliabilityReason, u"A page of notes, and more"_s);
    QVERIFY(!saysNotStored(*reason()));
    QVERIFY(m_fixture->session->undo());
    QCOMPARE(reason()->toPlainText(), QString());
}

void TestRefusedEntries::theyStayWithTheirRecord()
{
    refuseAll();
    type(u"Of the first"_s);
    m_page->desk()->pane()->view()->setFocus();
    select(u"S-2"_s);
    QCOMPARE(reason()->toPlainText(), QString());
    QVERIFY(!saysNotStored(*reason()));
    takeAll();
    type(u"Of the second"_s);
    m_page->desk()->pane()->view()->setFocus();
    select(u"S-1"_s);
    QCOMPARE(reason()->toPlainText(), u"Of the first"_s);
    QVERIFY(saysNotStored(*reason()));
    reason()->setFocus();
    QTest::keyClick(reason(), Qt::Key_Tab);
    QCOMPARE(source(u"S-1"_s).reliabilityReason, u"Of the first"_s);
    QCOMPARE(source(u"S-2"_s).reliabilityReason, u"Of the second"_s);
}

void TestRefusedEntries::theyAreGivenUpByEscape()
{
    refuseAll();
    type(u"In vain"_s);
    QTest::keyClick(reason(), Qt::Key_Tab);
    reason()->setFocus();
    QTest::keyClick(reason(), Qt::Key_Escape);
    QCOMPARE(reason()->toPlainText(), QString());
    QVERIFY(!saysNotStored(*reason()));
    takeAll();
    QTest::keyClick(reason(), Qt::Key_Tab);
    QCOMPARE(source(u"S-1"_s).reliabilityReason, QString());
}

/// Also where another record is shown while the field has the focus.
void TestRefusedEntries::whatIsTypedGoesIntoTheRecordItWasTypedFor()
{
    type(u"Of the first"_s);
    m_page->form()->showSource(source(u"S-2"_s).id);
    QCOMPARE(reason()->toPlainText(), QString());
    QCOMPARE(source(u"S-1"_s).reliabilityReason, u"Of the first"_s);
    m_page->desk()->pane()->view()->setFocus();
    QCOMPARE(source(u"S-2"_s).reliabilityReason, QString());
}

void TestRefusedEntries::theyStayWhileTheRecordChanges()
{
    refuseAll();
    type(u"Mine"_s);
    QTest::keyClick(reason(), Qt::Key_Tab);
    takeAll();
    Source other = source(u"S-1"_s);
    other.name = u"Renamed"_s;
    Edit edit{u"Rename"_s, {}};
    edit.modify(source(u"S-1"_s), other);
    QVERIFY(m_fixture->session->apply(edit));
    QCOMPARE(m_page->form()->name()->text(), u"Renamed"_s);
    QCOMPARE(reason()->toPlainText(), u"Mine"_s);
    QVERIFY(saysNotStored(*reason()));
}

void TestRefusedEntries::theyStayInTheDetailsOfTheCase()
{
    CaseDetails details(m_fixture->context());
    QVERIFY(showPage(details));
    TextField *note = nullptr;
    for (TextField *field : details.findChildren<TextField *>()) {
        if (field->accessibleName() == u"Note"_s)
            note = field;
    }
    QVERIFY(note);
    refuseAll();
    note->setFocus();
    QTest::keyClicks(note, u"A page of notes"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(note->toPlainText(), u"A page of notes"_s);
    QVERIFY(saysNotStored(*note));
    takeAll();
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_fixture->records().info.note, u"A page of notes"_s);
    QVERIFY(!saysNotStored(*note));
}

void TestRefusedEntries::datesStay()
{
    CaseDetails details(m_fixture->context());
    QVERIFY(showPage(details));
    auto *date = details.findChild<EdtfEdit *>();
    QVERIFY(date);
    refuseAll();
    date->lineEdit()->setFocus();
    QTest::keyClicks(date->lineEdit(), u"2014-11-24"_s);
    QTest::keyClick(date->lineEdit(), Qt::Key_Return);
    QCOMPARE(date->lineEdit()->text(), u"2014-11-24"_s);
    QVERIFY(saysNotStored(*date));
    takeAll();
    QTest::keyClick(date->lineEdit(), Qt::Key_Return);
    QVERIFY(m_fixture->records().info.decision);
    QCOMPARE(m_fixture->records().info.decision->on.text(), u"2014-11-24"_s);
    QVERIFY(!saysNotStored(*date));
}

/// It takes the focus out of the field while it is half gone.
void TestRefusedEntries::thePageMayGoWithThem()
{
    refuseAll();
    type(u"In vain"_s);
    QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(reason()->hasFocus() && saysNotStored(*reason()));
    m_page.reset();
    takeAll();
    QCOMPARE(source(u"S-1"_s).reliabilityReason, QString());
}

QTEST_MAIN(TestRefusedEntries)
#include "tst_refusedentries.moc"
