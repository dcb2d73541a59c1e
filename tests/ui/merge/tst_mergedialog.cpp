// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/merge/conflictmodel.h"
#include "ui/merge/mergedialog.h"
#include "ui/support/messageline.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// File → Merge Another Copy: what comes over is seen first, each conflict is settled by a person,
/// and the whole is one step to take back.
class TestMergeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theModelKeepsItsRules();
    void withoutConflictsOneButtonMerges();
    void eachConflictIsSettledByAPerson();
    void allCanBeSettledAtOnce();
    void aChoiceMayLeadToAnotherConflict();
    void theOpenCaseIsNotMergedWithItself();
    void aFileThatIsNoCaseIsRefused();
    void aReadOnlyCaseCannotTakeAMerge();

private:
    QString copyPath() const { return m_open->folder.filePath(u"copy.saranda"_s); }
    void alter(CaseSession &session, const QString &key, const QString &title) const;
    std::unique_ptr<CaseSession> openCopy() const;
    MergeDialog *openDialog();
    QPushButton *button(const QString &text) const;
    void keepPicture(const char *name) const;

    std::unique_ptr<OpenWindow> m_open;
    QPointer<MergeDialog> m_dialog;
};

void TestMergeDialog::init()
{
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString());
    QVERIFY(m_open->session().saveCopy(copyPath(), true));
}

void TestMergeDialog::cleanup()
{
    delete m_dialog;
    m_open.reset();
}

std::unique_ptr<CaseSession> TestMergeDialog::openCopy() const
{
    SessionOptions options;
    options.userName = u"B. Reviewer"_s;
    return std::move(*CaseSession::open(copyPath(), options));
}

void TestMergeDialog::alter(CaseSession &session, const QString &key, const QString &title) const
{
    const Exhibit before = *session.records().exhibits.findKey(key);
    Exhibit after = before;
    after.title = title;
    Edit edit{u"Rename exhibit"_s, {}};
    edit.modify(before, after);
    QVERIFY(session.apply(edit));
}

MergeDialog *TestMergeDialog::openDialog()
{
    m_open->prompt.paths = {copyPath()};
    m_open->action(u"Merge Another Copy"_s)->trigger();
    m_dialog = m_open->window->findChild<MergeDialog *>();
    if (m_dialog && !QTest::qWaitForWindowExposed(m_dialog))
        return nullptr;
    return m_dialog;
}

QPushButton *TestMergeDialog::button(const QString &text) const
{
    for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&').startsWith(text))
            return one;
    }
    return nullptr;
}

/// For looking at: only when somebody names a folder.
void TestMergeDialog::keepPicture(const char *name) const
{
    const QString folder = qEnvironmentVariable("SARANDA_PICTURES");
    if (!folder.isEmpty())
        m_dialog->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
}

void TestMergeDialog::theModelKeepsItsRules()
{
    ConflictModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    MergeConflict first;
    first.name = u"1/title"_s;
    first.kind = u"exhibit"_s;
    first.key = u"E-1"_s;
    MergeConflict second = first;
    second.name = u"2/title"_s;
    model.setConflicts({first, second});
    QCOMPARE(model.openCount(), 2);
    model.choose(0, MergeSide::Theirs);
    QCOMPARE(model.nextOpen(0), 1);
    model.setConflicts({second, first}); // the choice stays with its conflict
    QCOMPARE(model.openCount(), 1);
    QCOMPARE(model.nextOpen(0), 0);
    model.chooseAll(MergeSide::Mine);
    QCOMPARE(model.choices().single.size(), 2);
    model.choose(7, MergeSide::Mine); // nothing to choose
}

void TestMergeDialog::withoutConflictsOneButtonMerges()
{
    const QByteArray bytes("a letter");
    {
        const auto copy = openCopy();
        alter(*copy, u"E-1"_s, u"As the reviewer calls it"_s);
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        Exhibit exhibit;
        exhibit.id = Exhibit::Id::make();
        exhibit.key = nextKey<Exhibit>(copy->records());
        exhibit.title = u"A letter"_s;
        exhibit.file = *copy->storeContent(buffer, u"letter.txt"_s);
        Edit edit{u"Add exhibit"_s, {}};
        edit.add(exhibit);
        QVERIFY(copy->apply(edit));
    }
    alter(m_open->session(), u"E-2"_s, u"As the drafter calls it"_s);
    QVERIFY(openDialog());
    keepPicture("merge-plain");
    QVERIFY(button(u"Merge"_s)->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    const CaseRecords &records = m_open->session().records();
    QCOMPARE(records.exhibits.findKey(u"E-1"_s)->title, u"As the reviewer calls it"_s);
    QCOMPARE(records.exhibits.findKey(u"E-2"_s)->title, u"As the drafter calls it"_s);
    bool isThere = false;
    for (const Exhibit &exhibit : records.exhibits.rows())
        isThere = isThere
            || (exhibit.title == u"A letter" && m_open->session().hasContent(exhibit.file->sha256));
    QVERIFY(isThere);
    QVERIFY(m_open->session().undo());
    QVERIFY(records.exhibits.findKey(u"E-1"_s)->title != u"As the reviewer calls it"_s);
}

void TestMergeDialog::eachConflictIsSettledByAPerson()
{
    {
        const auto copy = openCopy();
        alter(*copy, u"E-1"_s, u"Theirs one"_s);
        alter(*copy, u"E-2"_s, u"Theirs two"_s);
    }
    alter(m_open->session(), u"E-1"_s, u"Mine one"_s);
    alter(m_open->session(), u"E-2"_s, u"Mine two"_s);
    QVERIFY(openDialog());
    QVERIFY(!button(u"Merge"_s)->isEnabled());
    auto *table = m_dialog->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().row(), 0);
    keepPicture("merge-conflicts");
    const QList<QRadioButton *> sides = m_dialog->findChildren<QRadioButton *>();
    QCOMPARE(sides.size(), 2);
    QTest::mouseClick(sides[1], Qt::LeftButton, {}, QPoint(8, sides[1]->height() / 2));
    QCOMPARE(table->currentIndex().row(), 1); // on to the next
    QVERIFY(!button(u"Merge"_s)->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_T, Qt::AltModifier); // Keep this case's
    QTRY_VERIFY(button(u"Merge"_s)->isEnabled());
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    const CaseRecords &records = m_open->session().records();
    QCOMPARE(records.exhibits.findKey(u"E-1"_s)->title, u"Theirs one"_s);
    QCOMPARE(records.exhibits.findKey(u"E-2"_s)->title, u"Mine two"_s);
}

void TestMergeDialog::allCanBeSettledAtOnce()
{
    alter(*openCopy(), u"E-1"_s, u"Theirs"_s);
    alter(m_open->session(), u"E-1"_s, u"Mine"_s);
    QVERIFY(openDialog());
    QTest::mouseClick(button(u"Take All of the Other"_s), Qt::LeftButton);
    QVERIFY(button(u"Merge"_s)->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(m_open->session().records().exhibits.findKey(u"E-1"_s)->title, u"Mine"_s);
}

/// The exhibit is kept because of a choice; that its source was removed becomes a question then.
void TestMergeDialog::aChoiceMayLeadToAnotherConflict()
{
    CaseSession &session = m_open->session();
    const Exhibit *sourced = nullptr;
    for (const Exhibit *exhibit : session.records().exhibits.inKeyOrder()) {
        if (exhibit->source)
            sourced = exhibit;
    }
    QVERIFY(sourced);
    const Exhibit exhibit = *sourced;
    alter(*openCopy(), exhibit.key, u"Theirs"_s);
    QVERIFY(session.apply(removalOf(session.records(), u"Remove"_s, exhibit)));
    const Source source = *session.records().sources.find(*exhibit.source);
    QVERIFY(session.apply(removalOf(session.records(), u"Remove"_s, source)));
    QVERIFY(openDialog());
    auto *table = m_dialog->findChild<QTableView *>();
    const int before = table->model()->rowCount();
    QTest::mouseClick(button(u"Take All of the Other"_s), Qt::LeftButton);
    for (int round = 0; round < 3 && m_dialog && m_dialog->isVisible(); ++round) {
        QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
        if (!QTest::qWaitFor([this] { return !m_dialog || !m_dialog->isVisible(); }, 300)) {
            QVERIFY(table->model()->rowCount() > before);
            QTest::mouseClick(button(u"Take All of the Other"_s), Qt::LeftButton);
        }
    }
    QVERIFY(session.records().exhibits.find(exhibit.id));
    QVERIFY(session.records().sources.find(source.id));
}

void TestMergeDialog::theOpenCaseIsNotMergedWithItself()
{
    m_open->prompt.paths = {m_open->session().path()};
    m_open->action(u"Merge Another Copy"_s)->trigger();
    QVERIFY(!m_open->window->findChild<MergeDialog *>());
    bool isTold = false;
    for (const MessageLine *line : m_open->window->findChildren<MessageLine *>())
        isTold = isTold || line->text().contains(u"open case itself"_s);
    QVERIFY(isTold);
}

void TestMergeDialog::aFileThatIsNoCaseIsRefused()
{
    QFile file(copyPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no case");
    file.close();
    QVERIFY(!openDialog());
}

void TestMergeDialog::aReadOnlyCaseCannotTakeAMerge()
{
    const auto writer = openCopy();
    m_open->window->files().openPath(copyPath()); // somebody else writes it
    QPushButton *reading = nullptr;
    (void)QTest::qWaitFor([&] {
        for (QPushButton *button : m_open->window->findChildren<QPushButton *>()) {
            if (button->text() == u"Open for Reading"_s && button->isVisible())
                reading = button;
        }
        return reading != nullptr;
    });
    QVERIFY(reading);
    QTest::mouseClick(reading, Qt::LeftButton);
    QTRY_VERIFY(m_open->session().isReadOnly());
    QVERIFY(!m_open->action(u"Merge Another Copy"_s)->isEnabled());
}

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
