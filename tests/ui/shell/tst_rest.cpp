// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/page.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// A page comes to rest at whatever width: scroll bars and what is fitted to the room they leave
/// must not call each other up for ever.
class TestRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageComesToRest()
    {
        OpenWindow open;
        QCOMPARE(open.open(), QString());
        Workspace &workspace = *open.window->workspace();
        const int least = open.window->minimumSizeHint().width();
        QStringList restless;
        for (int number = 0; number < int(workspace.pages().size()); ++number) {
            workspace.showPage(number);
            for (int width = least; width < least + 800; width += 61) {
                open.window->resize(width, 700);
                int moves = 1;
                for (int turn = 0; turn < 20 && moves > 0; ++turn) {
                    QTest::qWait(15);
                    moves = movesOf(*workspace.currentPage());
                }
                if (moves > 0)
                    restless.append(u"%1 at %2"_s.arg(workspace.currentPage()->title()).arg(width));
            }
        }
        QVERIFY2(restless.isEmpty(), qPrintable(restless.join(u'\n')));
    }

private:
    /// How often a scroll bar of the page changes its range while nothing is done.
    static int movesOf(const QWidget &page)
    {
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        for (const auto *area : page.findChildren<QAbstractScrollArea *>()) {
            for (const QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
                spies.push_back(std::make_unique<QSignalSpy>(bar, &QScrollBar::rangeChanged));
        }
        QTest::qWait(5);
        int moves = 0;
        for (const auto &spy : spies)
            moves += int(spy->size());
        return moves;
    }
};

QTEST_MAIN(TestRest)
#include "tst_rest.moc"
