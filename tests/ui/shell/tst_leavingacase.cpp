// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casedoctrine.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/annexes/memodialog.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/claimdialog.h"
#include "ui/assessment/elementpanel.h"
#include "ui/assessment/findingform.h"
#include "ui/overview/casedetails.h"
#include "ui/support/form.h"
#include "ui/support/jobbar.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>

using namespace saranda;
using namespace saranda::test;

/// The case or its pages go: what is typed, and what works with them, does not go unasked.
class TestLeavingACase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFieldInHandIsStoredAlthoughAnImportIsBeingWritten();
    void theWindowStaysWhereAFieldIsRefused();
    void undoIsOfWhatIsTypedFirst();
    void anUnrecordedFindingIsAskedAbout();
    void anUnrecordedFindingIsRecordedOnTheWay();
    void anUnrecordedFindingStaysInAnotherLanguage();
    void anotherLanguageWaitsForDialogsAndFields();
    void anotherDoctrineWaitsForDialogs();
    void anotherDoctrineKeepsAnUnrecordedFinding();

private:
    MainWindow &window() const { return *m_open->window; }
    Workspace *workspace() const { return window().workspace(); }
    TextField *note() const;
    FindingForm *findingForm() const;
    void writeFinding(const QString &reason);
    QString storedNote() const;
    void changeLanguage();
    Doctrine otherDoctrine() const;

    std::unique_ptr<OpenWindow> m_open;
    QString m_path;
};

void TestLeavingACase::init()
{
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString());
    m_path = m_open->session().path();
    workspace()->assessment().waitUntilThere();
}

void TestLeavingACase::cleanup()
{
    m_open.reset();
}

TextField *TestLeavingACase::note() const
{
    workspace()->showPage(0);
    for (TextField *field : workspace()->findChildren<TextField *>()) {
        if (qobject_cast<CaseDetails *>(field->parentWidget()->parentWidget())
            && field->accessibleName() == u"Note"_s)
            return field;
    }
    return nullptr;
}

FindingForm *TestLeavingACase::findingForm() const
{
    for (int number = 0; number < int(workspace()->pageKinds().size()); ++number) {
        if (workspace()->pageKinds()[std::size_t(number)].passage != u"attribution"_s)
            continue;
        workspace()->showPage(number);
        auto *page = qobject_cast<AssessmentPage *>(workspace()->currentPage());
        return page ? page->panel()->finding() : nullptr;
    }
    return nullptr;
}

void TestLeavingACase::writeFinding(const QString &reason)
{
    FindingForm *form = findingForm();
    QVERIFY(form);
    auto *page = qobject_cast<AssessmentPage *>(workspace()->currentPage());
    page->selectElement(u"attr.perpetrator"_s);
    page->panel()->showFinding();
    form->reasonField()->setFocus();
    QTest::keyClick(form->reasonField(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(form->reasonField(), reason);
    QCOMPARE(form->reasonField()->toPlainText(), reason);
}

QString TestLeavingACase::storedNote() const
{
    const auto session = CaseSession::open(m_path, {});
    return session ? (*session)->records().info.note : u"it cannot be opened"_s;
}

void TestLeavingACase::changeLanguage()
{
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&window(), &change);
}

Doctrine TestLeavingACase::otherDoctrine() const
{
    QJsonObject text = QJsonDocument::fromJson(m_open->doctrine.profileText).object();
    text[u"version"_s] = u"2030.1"_s;
    const Result<Doctrine> other = loadDoctrine(QJsonDocument(text).toJson());
    return other ? *other : Doctrine();
}

void TestLeavingACase::theFieldInHandIsStoredAlthoughAnImportIsBeingWritten()
{
    CaseSession &session = m_open->session();
    auto *jobs = window().findChild<JobBar *>(u"jobs"_s);
    QVERIFY(jobs && session.beginLongEdit());
    jobs->start<Edit>(
        u"Writing"_s,
        [&session](const Progress &progress) {
            while (progress(0, 0))
                QThread::msleep(1);
            return session.storeLongEdit({u"Import"_s, {}}, progress);
        },
        [&session](Result<Edit> &stored) {
            [[maybe_unused]] const Result<> ended = session.endLongEdit(std::move(stored));
        });
    TextField *field = note();
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"The last words"_s);
    QVERIFY(window().close());
    QCOMPARE(storedNote(), u"The last words"_s);
}

void TestLeavingACase::theWindowStaysWhereAFieldIsRefused()
{
    CaseSession &session = m_open->session();
    QVERIFY(session.beginLongEdit());
    TextField *field = note();
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"The last words"_s);
    m_open->prompt.confirms = false;
    QVERIFY(!window().close());
    QVERIFY(window().isVisible() && workspace());
    QCOMPARE(m_open->prompt.questions.size(), 1);
    QCOMPARE(field->toPlainText(), u"The last words"_s);
    m_open->action(u"Close Case"_s)->trigger();
    QVERIFY(workspace());
    QCOMPARE(m_open->prompt.questions.size(), 2);
    QVERIFY(session.endLongEdit(session.storeLongEdit({u"Import"_s, {}})));
    QVERIFY(window().close());
    QCOMPARE(m_open->prompt.questions.size(), 2);
    QCOMPARE(storedNote(), u"The last words"_s);
}

/// From the tool bar, which takes no focus.
void TestLeavingACase::undoIsOfWhatIsTypedFirst()
{
    CaseInfo info = m_open->session().records().info;
    info.reference = u"No. 1"_s;
    Edit edit{u"Number"_s, {}};
    edit.modify(m_open->session().records().info, info);
    QVERIFY(m_open->session().apply(edit));
    TextField *field = note();
    QVERIFY(field);
    const QString before = field->toPlainText();
    field->setFocus();
    QTest::keyClicks(field, u"Typed. "_s);
    m_open->action(u"Undo"_s)->trigger();
    QCOMPARE(field->toPlainText(), before);
    QCOMPARE(m_open->session().records().info.reference, u"No. 1"_s);
    m_open->action(u"Redo"_s)->trigger();
    QVERIFY(field->toPlainText().contains(u"Typed. "_s));
}

void TestLeavingACase::anUnrecordedFindingIsAskedAbout()
{
    writeFinding(u"The logs leave no doubt"_s);
    m_open->prompt.leaving = UserPrompt::Leaving::Stay;
    QVERIFY(!window().close());
    QCOMPARE(m_open->prompt.questions.size(), 1);
    QCOMPARE(findingForm()->reasonField()->toPlainText(), u"The logs leave no doubt"_s);
    m_open->action(u"Close Case"_s)->trigger();
    QVERIFY(workspace());
    m_open->prompt.leaving = UserPrompt::Leaving::Record; // it has no level yet
    findingForm()->levelField()->setValue({});
    Q_EMIT findingForm()->levelField()->edited({});
    QVERIFY(!window().close());
    QCOMPARE(findingForm()->reasonField()->toPlainText(), u"The logs leave no doubt"_s);
    m_open->prompt.leaving = UserPrompt::Leaving::Discard;
    QVERIFY(window().close());
    QCOMPARE(m_open->prompt.questions.size(), 4);
}

void TestLeavingACase::anUnrecordedFindingIsRecordedOnTheWay()
{
    writeFinding(u"The logs leave no doubt"_s);
    FindingForm *form = findingForm();
    form->levelField()->setValue(u"1"_s);
    Q_EMIT form->levelField()->edited(u"1"_s);
    m_open->prompt.leaving = UserPrompt::Leaving::Record;
    m_open->action(u"Close Case"_s)->trigger();
    QVERIFY(!workspace());
    const auto session = CaseSession::open(m_path, {});
    QVERIFY(session);
    bool isThere = false;
    for (const Claim &claim : (*session)->records().claims.rows()) {
        for (const ElementSheet &sheet : claim.elements)
            isThere =
                isThere || (sheet.finding && sheet.finding->reason == u"The logs leave no doubt"_s);
    }
    QVERIFY(isThere);
}

void TestLeavingACase::anUnrecordedFindingStaysInAnotherLanguage()
{
    writeFinding(u"The logs leave no doubt"_s);
    const QPointer<Workspace> before = workspace();
    changeLanguage();
    QTRY_VERIFY(!before && workspace());
    QVERIFY(m_open->prompt.questions.isEmpty());
    FindingForm *form = findingForm();
    qobject_cast<AssessmentPage *>(workspace()->currentPage())
        ->selectElement(u"attr.perpetrator"_s);
    QCOMPARE(form->reasonField()->toPlainText(), u"The logs leave no doubt"_s);
    QVERIFY(form->recordButton()->isEnabled());
}

void TestLeavingACase::anotherLanguageWaitsForDialogsAndFields()
{
    const QPointer<Workspace> before = workspace();
    m_open->action(u"Export Memorandum"_s)->trigger();
    const QPointer<MemoDialog> dialog = window().findChild<MemoDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    changeLanguage();
    for (int times = 0; times < 5; ++times) {
        QTest::qWait(60); // as long as it is open, whenever one looks
        QVERIFY(dialog && before);
    }
    dialog->reject();
    QTRY_VERIFY(!before && workspace());
}

void TestLeavingACase::anotherDoctrineWaitsForDialogs()
{
    const QPointer<Workspace> before = workspace();
    m_open->action(u"Export Memorandum"_s)->trigger();
    const QPointer<MemoDialog> dialog = window().findChild<MemoDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QVERIFY(adoptDoctrine(m_open->session(), otherDoctrine(), u"Agreed"_s));
    for (int times = 0; times < 5; ++times) {
        QTest::qWait(60);
        QVERIFY(dialog && before);
    }
    dialog->reject();
    QTRY_VERIFY(!before && workspace());
    QCOMPARE(workspace()->doctrine().version, u"2030.1"_s);
}

void TestLeavingACase::anotherDoctrineKeepsAnUnrecordedFinding()
{
    writeFinding(u"The logs leave no doubt"_s);
    const QPointer<Workspace> before = workspace();
    QVERIFY(adoptDoctrine(m_open->session(), otherDoctrine(), u"Agreed"_s));
    QTRY_VERIFY(!before && workspace());
    workspace()->assessment().waitUntilThere();
    FindingForm *form = findingForm();
    qobject_cast<AssessmentPage *>(workspace()->currentPage())
        ->selectElement(u"attr.perpetrator"_s);
    QCOMPARE(form->reasonField()->toPlainText(), u"The logs leave no doubt"_s);
}

QTEST_MAIN(TestLeavingACase)
#include "tst_leavingacase.moc"
