// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace saranda;

namespace {

constexpr int gap = 6;

/// Takes what it is given, from `least` on.
class Block : public QWidget
{
public:
    Block(QSize least, QSize wish, QWidget *parent)
        : QWidget(parent)
        , m_least(least)
        , m_wish(wish)
    { }
    QSize minimumSizeHint() const override { return m_least; }
    QSize sizeHint() const override { return m_wish; }

private:
    QSize m_least;
    QSize m_wish;
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whereThereIsRoomItIsOneRow();
    void whatFindsNoRoomGoesOnInTheNextLine();
    void whatIsNarrowerThanItsWishesStaysInOneRow();
    void hiddenWidgetsTakeNoRoom();
    void aMirroredRowBeginsOnTheRight();
    void nothingOverlapsOrIsLost();

private:
    void lay(int width);

    std::unique_ptr<QWidget> m_page;
    FlowLayout *m_layout = nullptr;
    QList<QWidget *> m_blocks;
};

void TestFlowLayout::init()
{
    m_page = std::make_unique<QWidget>();
    m_layout = new FlowLayout(gap, m_page.get());
    m_blocks.clear();
    const int least[] = {100, 80, 60};
    for (int i = 0; i < 3; ++i) {
        m_blocks.append(new Block({least[i], 20}, {2 * least[i], i == 1 ? 30 : 20}, m_page.get()));
        m_layout->addWidget(m_blocks.last(), i == 0 ? 1 : 0);
    }
}

void TestFlowLayout::lay(int width)
{
    m_page->resize(width, m_layout->heightForWidth(width));
    m_page->show();
    m_layout->activate();
}

void TestFlowLayout::whereThereIsRoomItIsOneRow()
{
    lay(600);
    QCOMPARE(m_page->height(), 30);
    // 480 are wished for and 12 are gaps: the rest goes to the one that stretches.
    QCOMPARE(m_blocks[0]->geometry(), QRect(0, 5, 308, 20));
    QCOMPARE(m_blocks[1]->geometry(), QRect(314, 0, 160, 30));
    QCOMPARE(m_blocks[2]->geometry(), QRect(480, 5, 120, 20));
}

void TestFlowLayout::whatFindsNoRoomGoesOnInTheNextLine()
{
    lay(200);
    QCOMPARE(m_blocks[0]->y(), m_blocks[1]->y() + 5);
    QCOMPARE(m_blocks[2]->geometry().topLeft(), QPoint(0, 30 + gap));
    QCOMPARE(m_page->height(), 30 + gap + 20);
    QCOMPARE(m_layout->minimumSize(), QSize(100, 30));
}

void TestFlowLayout::whatIsNarrowerThanItsWishesStaysInOneRow()
{
    lay(300);
    QCOMPARE(m_page->height(), 30);
    for (const QWidget *block : std::as_const(m_blocks)) {
        QVERIFY(block->width() >= block->minimumSizeHint().width());
        QVERIFY(block->width() < block->sizeHint().width());
    }
}

void TestFlowLayout::hiddenWidgetsTakeNoRoom()
{
    m_blocks[1]->hide();
    lay(200);
    QCOMPARE(m_page->height(), 20);
    QVERIFY(m_blocks[2]->geometry().right() >= 197); // pixels do not divide
}

void TestFlowLayout::aMirroredRowBeginsOnTheRight()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    lay(600);
    QCOMPARE(m_blocks[0]->geometry(), QRect(292, 5, 308, 20));
    QCOMPARE(m_blocks[2]->geometry(), QRect(0, 5, 120, 20));
}

void TestFlowLayout::nothingOverlapsOrIsLost()
{
    for (int width = 100; width <= 700; width += 7) {
        lay(width);
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            QVERIFY(m_page->rect().contains(m_blocks[i]->geometry()));
            QVERIFY(m_blocks[i]->width() >= m_blocks[i]->minimumSizeHint().width());
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!m_blocks[i]->geometry().intersects(m_blocks[j]->geometry()));
        }
    }
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
