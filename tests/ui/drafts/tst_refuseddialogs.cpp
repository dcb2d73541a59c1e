// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drafts/draftcase.h"
#include "ui/drafts/newdraftdialog.h"
#include "ui/drafts/releasedialog.h"
#include "ui/drafts/releasespanel.h"
#include "ui/support/form.h"

#include <QPushButton>
#include <QTabWidget>

using namespace saranda;
using namespace saranda::test;

namespace {

void press(QPushButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

bool isToldOf(const QDialog &dialog)
{
    for (const MessageLine *line : dialog.findChildren<MessageLine *>()) {
        if (line->isVisible() && line->kind() == MessageLine::Kind::Error)
            return true;
    }
    return false;
}

} // namespace

/// What was entered in a dialog stays there when it cannot be stored, as while an import is
/// written.
class TestRefusedDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStepOfAReleaseIsTriedAgain();
    void aReleaseIsTriedAgain();
    void aDraftIsTriedAgain();

private:
    void refuseAll() { QVERIFY(m_fixture->session->beginLongEdit()); }
    void takeAll()
    {
        CaseSession &session = *m_fixture->session;
        QVERIFY(session.endLongEdit(session.storeLongEdit({u"Import"_s, {}})));
    }
    ReleaseDialog *beginning();

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<DraftsPage> m_page;
};

void TestRefusedDialogs::init()
{
    m_page.reset();
    m_fixture = std::make_unique<PageFixture>(PageFixture::Contents::Empty);
    QVERIFY(m_fixture->isReady);
    addADraft(*m_fixture->session);
    QVERIFY(m_fixture->session->apply(
        changingDraft(m_fixture->records(), theDraft(*m_fixture).id, u"Simple"_s, [](Draft &draft) {
            draft.sections.removeLast();
            draft.sections[0].sentences.removeLast();
        })));
    m_page = std::make_unique<DraftsPage>(m_fixture->context());
    QVERIFY(showPage(*m_page, {1400, 900}));
    m_page->tabs()->setCurrentWidget(m_page->releases());
}

ReleaseDialog *TestRefusedDialogs::beginning()
{
    press(m_page->releases()->beginButton());
    auto *dialog = qobject_cast<ReleaseDialog *>(m_page->releases()->dialog());
    if (dialog)
        dialog->formatField()->setValue(u"html"_s);
    return dialog;
}

void TestRefusedDialogs::aReleaseIsTriedAgain()
{
    const QPointer<ReleaseDialog> dialog = beginning();
    QVERIFY(dialog);
    auto *note = dialog->findChild<TextField *>();
    note->setFocus();
    QTest::keyClicks(note, u"For the minister"_s);
    refuseAll();
    press(dialog->acceptButton());
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(isToldOf(*dialog));
    QCOMPARE(note->toPlainText(), u"For the minister"_s);
    takeAll();
    press(dialog->acceptButton());
    QCOMPARE(m_fixture->records().releases.size(), 1);
    QTRY_VERIFY(!dialog);
}

void TestRefusedDialogs::aStepOfAReleaseIsTriedAgain()
{
    ReleaseDialog *begun = beginning();
    QVERIFY(begun);
    press(begun->acceptButton());
    QCOMPARE(m_fixture->records().releases.size(), 1);
    press(m_page->releases()->stepButton());
    const QPointer<ReleaseStepDialog> dialog =
        qobject_cast<ReleaseStepDialog *>(m_page->releases()->dialog());
    QVERIFY(dialog);
    auto *note = dialog->findChild<TextField *>();
    note->setFocus();
    QTest::keyClicks(note, u"Seen by legal, with remarks"_s);
    refuseAll();
    press(dialog->acceptButton());
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(isToldOf(*dialog));
    QCOMPARE(note->toPlainText(), u"Seen by legal, with remarks"_s);
    takeAll();
    press(dialog->acceptButton());
    const Release *release = m_fixture->records().releases.inKeyOrder().front();
    QCOMPARE(release->steps.last().note, u"Seen by legal, with remarks"_s);
    QTRY_VERIFY(!dialog);
}

void TestRefusedDialogs::aDraftIsTriedAgain()
{
    m_page->newDraft(u"statement"_s);
    const QPointer<NewDraftDialog> dialog = qobject_cast<NewDraftDialog *>(m_page->dialog());
    QVERIFY(dialog);
    dialog->outcomeField()->comboBox()->setFocus();
    QTest::keyClick(dialog->outcomeField()->comboBox(), Qt::Key_End);
    QVERIFY(dialog->reasonField()->isEnabled());
    dialog->reasonField()->setFocus();
    QTest::keyClicks(dialog->reasonField(), u"The inquiry goes on."_s);
    refuseAll();
    press(dialog->acceptButton());
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(isToldOf(*dialog));
    QCOMPARE(dialog->reasonField()->text(), u"The inquiry goes on."_s);
    takeAll();
    press(dialog->acceptButton());
    QCOMPARE(m_fixture->records().drafts.size(), 2);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestRefusedDialogs)
#include "tst_refuseddialogs.moc"
