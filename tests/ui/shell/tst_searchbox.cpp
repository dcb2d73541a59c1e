// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/passage.h"
#include "core/session/casesession.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/shell/hitdelegate.h"
#include "ui/shell/searchbox.h"
#include "ui/support/passage.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// The quick search: passages with the words found, and the way to their page.
class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksBecomeRanges_data();
    void marksBecomeRanges();
    void aHitShowsItsPassageAndPage();
    void aHitLeadsToItsPassage();
    void aHitInWhatIsAttachedLeadsThere();
    void whatCannotBeLookedForIsSaid();
    void aRefusalIsReadWhole();
    void dataIsNeverTakenForMarkup();
};

namespace {

QString marked(const QString &text)
{
    return QString(text).replace(u'[', matchBegins).replace(u']', matchEnds);
}

/// A PDF exhibit with this text, and the box to search it with.
struct Bench {
    explicit Bench(const QStringList &pages)
    {
        exhibit.id = Exhibit::Id::make();
        exhibit.key = u"E-1"_s;
        exhibit.title = u"Report"_s;
        exhibit.file = StoredFile{Rendition::Original,
                                  u"r.pdf"_s,
                                  QString(64, u'a'),
                                  10.0,
                                  u"application/pdf"_s,
                                  {},
                                  {},
                                  {}};
        isReady = bool(fixture.session->apply(Edit{u"Add"_s, {}}.add(exhibit)))
            && bool(fixture.session->setExhibitText(exhibit.id, pages));
        box.setSession(fixture.session.get());
    }
    /// Types, and waits for the hits.
    QAbstractItemView *popupFor(const QString &typed)
    {
        box.resize(600, box.sizeHint().height());
        box.show();
        box.activateWindow();
        if (!QTest::qWaitForWindowActive(&box))
            return nullptr;
        box.setFocus();
        QTest::keyClicks(&box, typed);
        auto *popup = box.findChild<QCompleter *>()->popup();
        const bool isThere = QTest::qWaitFor(
            [popup] { return popup->isVisible() && popup->model()->rowCount() > 0; });
        return isThere ? popup : nullptr;
    }

    PageFixture fixture{PageFixture::Contents::Empty};
    Exhibit exhibit;
    SearchBox box;
    bool isReady = false;
};

} // namespace

void TestSearchBox::marksBecomeRanges_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("ranges"); // start and length
    QTest::newRow("none") << u"the mines"_s << u"the mines"_s << QList<int>();
    QTest::newRow("one") << u"the [mines] were"_s << u"the mines were"_s << QList<int>{4, 5};
    QTest::newRow("two") << u"[a] b [c]"_s << u"a b c"_s << QList<int>{0, 1, 4, 1};
    QTest::newRow("not closed") << u"the [mines"_s << u"the mines"_s << QList<int>{4, 5};
    QTest::newRow("only closed") << u"the] mines"_s << u"the mines"_s << QList<int>();
    QTest::newRow("turning around") << u"a\u202e[b]"_s << u"a\ufffdb"_s << QList<int>{2, 1};
    QTest::newRow("pairs") << u"[\U0001F600] x"_s << u"\U0001F600 x"_s << QList<int>{0, 2};
}

void TestSearchBox::marksBecomeRanges()
{
    QFETCH(QString, passage);
    QFETCH(QString, text);
    QFETCH(QList<int>, ranges);
    const MarkedText found = markedText(marked(passage), 200);
    QCOMPARE(found.text, text);
    QList<int> numbers;
    for (const QTextLayout::FormatRange &range : found.found)
        numbers << range.start << range.length;
    QCOMPARE(numbers, ranges);
    QVERIFY(markedText(marked(passage), 2).text.size() <= 3);
}

void TestSearchBox::aHitShowsItsPassageAndPage()
{
    Bench bench(
        {u"nothing here"_s, u"It was a clear day and the mines were seen from the shore."_s});
    QVERIFY(bench.isReady);
    QAbstractItemView *popup = bench.popupFor(u"mines"_s);
    QVERIFY(popup);
    const QModelIndex hit = popup->model()->index(0, 0);
    QCOMPARE(hit.data(HitDelegate::PlaceRole).toString(), u"p. 2"_s);
    const MarkedText passage = markedText(hit.data(HitDelegate::PassageRole).toString(), 200);
    QCOMPARE(passage.found.size(), 1);
    QCOMPARE(passage.text.mid(passage.found[0].start, passage.found[0].length), u"mines"_s);
    QVERIFY(hit.data().toString().contains(u"the mines were seen"_s));
    if (const QString shots = qEnvironmentVariable("SARANDA_SHOTS"); !shots.isEmpty())
        popup->grab().save(shots + u"/searchbox.png"_s);
    QVERIFY(!popup->grab().isNull());
}

void TestSearchBox::aHitLeadsToItsPassage()
{
    Bench bench({u"first"_s, u"The mines were seen\nfrom the shore."_s});
    QSignalSpy requested(&bench.box, &SearchBox::recordRequested);
    QAbstractItemView *popup = bench.popupFor(u"mines"_s);
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    const auto ref = requested.front().front().value<RecordRef>();
    QCOMPARE(ref.id, bench.exhibit.id.uuid);
    const Passage passage = passageOfPart(ref.part);
    QCOMPARE(passage.pinpoint, u"p. 2"_s);
    QCOMPARE(passage.quote, u"The mines were seen from the shore."_s);
    QCOMPARE(passage.version, QString());
}

void TestSearchBox::aHitInWhatIsAttachedLeadsThere()
{
    Bench bench({u"See the annex."_s});
    QVERIFY(bench.fixture.session->setExhibitText(
        bench.exhibit.id, {u"See the annex."_s}, {},
        {{u"a.txt"_s, {u"nothing"_s}},
         {u"annex.pdf"_s, {u"first"_s, u"Lay the mines at dawn."_s}}}));
    QSignalSpy requested(&bench.box, &SearchBox::recordRequested);
    QAbstractItemView *popup = bench.popupFor(u"mines"_s);
    QVERIFY(popup);
    const QModelIndex hit = popup->model()->index(0, 0);
    QVERIFY2(hit.data().toString().contains(u"In “annex.pdf”, p. 2: Lay the mines"_s),
             qPrintable(hit.data().toString()));
    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualRect(hit).center());
    QCOMPARE(requested.size(), 1);
    const Passage passage = passageOfPart(requested.front().front().value<RecordRef>().part);
    QCOMPARE(passage.attachment, u"annex.pdf"_s);
    QCOMPARE(passage.pinpoint, u"p. 2"_s);
    QCOMPARE(passage.quote, u"Lay the mines at dawn."_s);
    QCOMPARE(passage.version, QString());
}

void TestSearchBox::whatCannotBeLookedForIsSaid()
{
    Bench bench({u"mines"_s});
    QAbstractItemView *popup = bench.popupFor(u"mines kind:bogus"_s);
    QVERIFY(popup);
    const auto first = [popup] { return popup->model()->index(0, 0); };
    QTRY_VERIFY(first().data().toString().contains(u"“bogus”"_s));
    QVERIFY(!(first().flags() & Qt::ItemIsEnabled));
    QCOMPARE(popup->model()->rowCount(), 1);
}

/// In a narrow window, in the ink of what can be chosen: it is said to be read.
void TestSearchBox::aRefusalIsReadWhole()
{
    Bench bench({u"mines"_s});
    QAbstractItemView *popup = bench.popupFor(u"mines OR date:2017 OR kind:fact"_s);
    QVERIFY(popup);
    QTRY_VERIFY(popup->model()->index(0, 0).data().toString().contains(u"OR"_s));
    const QString sentence = popup->model()->index(0, 0).data().toString();
    bench.box.resize(200, bench.box.height());
    bench.box.findChild<QCompleter *>()->complete();
    const QRect row = popup->visualRect(popup->model()->index(0, 0));
    const QRect whole = popup->fontMetrics().boundingRect(
        {0, 0, popup->viewport()->width() - 20, QWIDGETSIZE_MAX}, int(Qt::TextWordWrap), sentence);
    QVERIFY(whole.height() > 2 * popup->fontMetrics().lineSpacing());
    QVERIFY(popup->viewport()->height() >= whole.height());
    QVERIFY(row.height() >= whole.height());
    const QImage drawn = popup->viewport()->grab(row).toImage();
    const auto distance = [&popup](const QColor &color) {
        const QColor paper = popup->palette().color(QPalette::Base);
        return std::abs(color.lightness() - paper.lightness());
    };
    int most = 0;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            most = std::max(most, distance(drawn.pixelColor(x, y)));
    const QColor ink = popup->palette().color(QPalette::Active, QPalette::Text);
    const QColor pale = popup->palette().color(QPalette::Disabled, QPalette::Text);
    QVERIFY(most > (distance(ink) + distance(pale)) / 2);
}

void TestSearchBox::dataIsNeverTakenForMarkup()
{
    Bench bench({u"<img src='x'><b>mines</b> &amp; \u202e<script>"_s});
    QAbstractItemView *popup = bench.popupFor(u"mines"_s);
    QVERIFY(popup);
    const QModelIndex hit = popup->model()->index(0, 0);
    const MarkedText passage = markedText(hit.data(HitDelegate::PassageRole).toString(), 200);
    QVERIFY(passage.text.contains(u"<b>mines</b> &amp;"_s));
    QVERIFY(!passage.text.contains(QChar(0x202e)));
    const QString tip = hit.data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"_s));
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
