// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drafts/draftcase.h"
#include "ui/drafts/draftcolumns.h"
#include "ui/support/tableview.h"

#include <QListWidget>
#include <QTabWidget>

using namespace saranda;
using namespace saranda::test;

/// How lists, text and evidence share the page of drafts.
class TestDraftColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePartsStandWhereThereIsRoom_data();
    void thePartsStandWhereThereIsRoom();
    void theTextHasTheWholePage();
    void withoutADraftThereAreOnlyTheLists();
    void aMovedDividerIsRemembered();
};

namespace {

QRect placeOf(const QWidget *part, const DraftsPage &page)
{
    return {part->mapTo(&page, QPoint()), part->size()};
}

QSize lettersOf(const DraftsPage &page, int letters)
{
    return {page.fontMetrics().averageCharWidth() * letters, page.fontMetrics().lineSpacing() * 46};
}

} // namespace

void TestDraftColumns::thePartsStandWhereThereIsRoom_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<bool>("listsBeside");
    QTest::addColumn<bool>("evidenceBeside");
    QTest::newRow("wide") << 180 << true << true;
    QTest::newRow("middle") << 125 << false << true;
    QTest::newRow("narrow") << 90 << false << false;
}

void TestDraftColumns::thePartsStandWhereThereIsRoom()
{
    QFETCH(int, letters);
    QFETCH(bool, listsBeside);
    QFETCH(bool, evidenceBeside);
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    DraftsPage page(fixture.context());
    page.resize(lettersOf(page, 140));
    QVERIFY(showPage(page));
    page.resize(lettersOf(page, letters));
    const auto isBeside = [&](const QWidget *left, const QWidget *right) {
        return placeOf(left, page).right() < placeOf(right, page).left();
    };
    const auto isAbove = [&](const QWidget *upper, const QWidget *lower) {
        return placeOf(upper, page).bottom() < placeOf(lower, page).top();
    };
    QTRY_COMPARE(isBeside(page.drafts(), page.desk()), listsBeside);
    QTRY_COMPARE(isAbove(page.drafts(), page.desk()), !listsBeside);
    QTRY_COMPARE(isBeside(page.desk(), page.tabs()), evidenceBeside);
    QTRY_COMPARE(isAbove(page.desk(), page.tabs()), !evidenceBeside);
    const int line = page.fontMetrics().lineSpacing();
    QVERIFY2(page.desk()->editor()->height() > line * (evidenceBeside ? 20 : 14),
             qPrintable(QString::number(page.desk()->editor()->height() / line)));
    keepPicture(page, u"drafts-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestDraftColumns::theTextHasTheWholePage()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    DraftsPage page(fixture.context());
    page.resize(lettersOf(page, 125));
    QVERIFY(showPage(page));
    page.desk()->editor()->setFocus();
    const QSize before = page.desk()->size();
    QTest::keyClick(page.desk()->editor(), Qt::Key_F11);
    QVERIFY(!page.drafts()->isVisible() && !page.tabs()->isVisible());
    QTRY_VERIFY(page.desk()->width() > page.width() * 9 / 10);
    QVERIFY(page.desk()->editor()->hasFocus());
    QTest::keyClicks(page.desk()->editor(), u"Seen. "_s);
    QTest::keyClick(page.desk()->editor(), Qt::Key_F11);
    QVERIFY(page.drafts()->isVisible() && page.tabs()->isVisible());
    QTRY_COMPARE(page.desk()->size(), before);
    QVERIFY(page.desk()->editor()->toPlainText().contains(u"Seen. "_s));
}

void TestDraftColumns::withoutADraftThereAreOnlyTheLists()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    DraftsPage page(fixture.context());
    QVERIFY(showPage(page));
    QVERIFY(page.drafts()->isVisible());
    QVERIFY(!page.desk()->isVisible() && !page.tabs()->isVisible());
    addADraft(*fixture.session);
    QTRY_VERIFY(page.desk()->isVisible() && page.tabs()->isVisible());
    QTRY_VERIFY(page.desk()->width() > 200);
}

void TestDraftColumns::aMovedDividerIsRemembered()
{
    PageFixture fixture(PageFixture::Contents::Empty);
    addADraft(*fixture.session);
    int moved = 0;
    for (const bool isFirst : {true, false}) {
        DraftsPage page(fixture.context());
        page.resize(lettersOf(page, 140));
        QVERIFY(showPage(page));
        auto *work = qobject_cast<QSplitter *>(page.desk()->parentWidget());
        QVERIFY(work);
        QTRY_VERIFY(work->sizes().value(1) > 50);
        if (!isFirst) {
            QTRY_VERIFY2(std::abs(work->sizes().value(1) - moved) < 8,
                         qPrintable(QString::number(work->sizes().value(1))));
            break;
        }
        QSplitterHandle *handle = work->handle(1);
        const QPoint middle = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        QTest::mouseMove(handle, middle + QPoint(40, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(40, 0));
        moved = work->sizes().value(1);
    }
}

QTEST_MAIN(TestDraftColumns)
#include "tst_draftcolumns.moc"
