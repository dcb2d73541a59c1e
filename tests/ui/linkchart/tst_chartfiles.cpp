// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/linkchart/charthands.h"
#include "ui/linkchart/chartconditionbar.h"
#include "ui/linkchart/chartpage.h"
#include "ui/support/picturesize.h"

#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace saranda;
using namespace saranda::test;

namespace {

void pressMessage(const ChartPage &page)
{
    for (QPushButton *button : page.message()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Lay out again"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

} // namespace

/// What leaves the page of charts: files, and what is copied.
class TestChartFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWrittenAndCopied()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        for (const auto &[name, begins] :
             {std::pair(u"c.pdf"_s, "%PDF"), std::pair(u"c.svg"_s, "<?xml"),
              std::pair(u"c.png"_s, "\x89PNG")}) {
            const QString path = fixture.folder.filePath(name);
            fixture.prompt.paths = {path};
            page.saveAction()->trigger();
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(page.message()->text()));
            QVERIFY(file.readAll().startsWith(begins));
        }
        fixture.prompt.paths = {u"/nowhere/at/all/c.pdf"_s};
        page.saveAction()->trigger();
        QVERIFY(!page.message()->text().contains(u"Wrote"_s));
        page.canvas()->setFocus();
        QTest::keyClick(page.canvas(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->image().width() > 400);
    }

    /// What is above the marking stands in no subtitle either.
    void aPaperSaysOnlyWhatItsMarkingLetsOut()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        const Actor anna = *fixture.records().actors.findKey(u"A-1"_s);
        Actor secret = anna;
        secret.name = u"Zebulon"_s;
        secret.marking = u"secret"_s;
        CaseInfo info = fixture.records().info;
        info.markings = QStringList{u"public"_s, u"secret"_s};
        Edit edit{u"Mark"_s, {}};
        edit.modify(fixture.records().info, info);
        edit.modify(anna, secret);
        QVERIFY(fixture.session->apply(edit));
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        const QString path = fixture.folder.filePath(u"c.svg"_s);
        fixture.prompt.paths = {path};
        const auto saved = [&] {
            QFile::remove(path);
            page.saveAction()->trigger();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        page.canvas()->setCurrentNode(nodeOfKey(*page.canvas(), u"A-1"_s));
        choose(page.conditionBar()->neighboursBox(), 1);
        QTRY_VERIFY(page.saveAction()->isEnabled());
        QVERIFY(saved().contains(u"Zebulon"_s));
        choose(page.conditionBar()->markingBox(), 1); // public
        QTRY_VERIFY(page.saveAction()->isEnabled());
        const QString paper = saved();
        QVERIFY(!paper.isEmpty());
        QVERIFY(!paper.contains(u"Zebulon"_s));
        QVERIFY(paper.contains(u"PUBLIC"_s, Qt::CaseInsensitive));
    }

    /// While another is laid out, and when that was stopped, nothing goes on paper.
    void nothingIsWrittenUnderAMarkingItIsNotDrawnAt()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        Edit edit{u"Add"_s, {}};
        std::vector<Actor::Id> actors;
        for (int number = 1; number <= 1200; ++number) {
            Actor actor;
            actor.id = Actor::Id::make();
            actor.key = u"A-%1"_s.arg(number);
            actor.name = u"Person %1"_s.arg(number);
            actor.kind = u"person"_s;
            actor.marking = number % 2 ? u"secret"_s : QString();
            actors.push_back(actor.id);
            edit.add(actor);
        }
        for (std::size_t from = 1; from < actors.size(); from += 2) { // so that it takes a while
            Fact fact;
            fact.id = Fact::Id::make();
            fact.key = u"F-%1"_s.arg(from);
            fact.statement = u"One knows the other."_s;
            Relation between;
            between.subject = EntityRef::to(actors[from]);
            between.predicate = u"knows"_s;
            between.object = EntityRef::to(actors[(from * 7 + 2) % actors.size()]);
            fact.relation = between;
            edit.add(fact);
        }
        QVERIFY(fixture.session->apply(edit));
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        QTRY_VERIFY_WITH_TIMEOUT(page.saveAction()->isEnabled(), 60'000);
        choose(page.conditionBar()->markingBox(), 1);
        QTRY_VERIFY(page.layoutJob()->isRunning());
        QVERIFY(!page.saveAction()->isEnabled());
        QVERIFY(!page.copyAction()->isEnabled());
        page.layoutJob()->cancel();
        QTRY_VERIFY(!page.layoutJob()->isRunning());
        const bool isStopped = page.message()->isVisible(); // else it was quicker
        QCOMPARE(page.saveAction()->isEnabled(), !isStopped);
        QCOMPARE(page.copyAction()->isEnabled(), !isStopped);
        if (isStopped)
            pressMessage(page);
        QTRY_VERIFY_WITH_TIMEOUT(page.saveAction()->isEnabled(), 60'000);
        QCOMPARE(page.canvas()->graph().nodes.size(), std::size_t(600));
    }

    void lettersThatNoFontHasAreNamed()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        importRing(fixture);
        const Actor anna = *fixture.records().actors.findKey(u"A-1"_s);
        Actor strange = anna;
        strange.name = u"Anna \U000F0042"_s;
        Edit edit{u"Rename"_s, {}};
        edit.modify(anna, strange);
        QVERIFY(fixture.session->apply(edit));
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        fixture.prompt.paths = {fixture.folder.filePath(u"c.svg"_s)};
        page.saveAction()->trigger();
        QVERIFY2(page.message()->text().contains(u"U+F0042"_s), qPrintable(page.message()->text()));
    }

    void aPictureIsAsLargeAsSomebodyChose()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        ChartPage page(fixture.context());
        QVERIFY(showPage(page));
        const QString path = fixture.folder.filePath(u"c.png"_s);
        const auto savedSize = [&] {
            QFile::remove(path);
            fixture.prompt.paths = {path};
            page.saveAction()->trigger();
            return QImage(path).size();
        };
        const QSize before = savedSize();
        const auto choices = [&] { return page.sizeAction()->menu()->actions(); };
        QVERIFY(choices().first()->isChecked());
        choices()[2]->trigger();
        QCOMPARE(savedSize(), QSize(1600, 900));
        choices().last()->trigger();
        auto *dialog = page.window()->findChild<PictureSizeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        for (const auto &[field, text] : {std::pair(dialog->widthField(), u"2000"_s),
                                          std::pair(dialog->heightField(), u"1200"_s)}) {
            field->selectAll();
            QTest::keyClicks(field, text);
        }
        QTest::keyClick(dialog->heightField(), Qt::Key_Return);
        QCOMPARE(savedSize(), QSize(2000, 1200));
        ChartPage later(fixture.context());
        QVERIFY(showPage(later));
        const QList<QAction *> kept = later.sizeAction()->menu()->actions();
        QVERIFY(std::any_of(kept.begin(), kept.end(), [](const QAction *action) {
            return action->isChecked() && action->data().toSize() == QSize(2000, 1200);
        }));
        choices().first()->trigger();
        QCOMPARE(savedSize(), before);
    }
};

QTEST_MAIN(TestChartFiles)
#include "tst_chartfiles.moc"
