// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/support/jobbar.h"

#include <QPushButton>
#include <QTest>

#include <new>
#include <optional>

using namespace saranda;
using namespace saranda::literals;

class TestJobBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesOfTheWorkIsHandedOn();
    void workThatHasNoMemoryIsAnError();
    void aJobCanBeStopped();
};

void TestJobBar::whatComesOfTheWorkIsHandedOn()
{
    JobBar bar;
    std::optional<int> answer;
    bar.start<int>(
        u"Counting"_s, [](const Progress &) { return Result<int>(42); },
        [&](Result<int> &result) { answer = result.value_or(0); });
    QVERIFY(bar.isRunning());
    QTRY_COMPARE(answer, std::optional(42));
    QVERIFY(!bar.isRunning());
}

/// What is thrown in another thread would be lost, and what follows would find nothing to follow.
void TestJobBar::workThatHasNoMemoryIsAnError()
{
    JobBar bar;
    std::optional<Error> error;
    bar.start<int>(
        u"Reading"_s, [](const Progress &) -> Result<int> { throw std::bad_alloc(); },
        [&](Result<int> &result) {
            if (!result)
                error = result.error();
        });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::Storage);
    QCOMPARE(error->message, u"There is not enough memory for this."_s);
}

void TestJobBar::aJobCanBeStopped()
{
    JobBar bar;
    bool isOver = false;
    bar.start<int>(
        u"Waiting"_s,
        [](const Progress &progress) -> Result<int> {
            while (progress(0, 0))
                QTest::qSleep(1);
            return failure(ErrorCode::Cancelled, u"Stopped."_s);
        },
        [&](Result<int> &result) { isOver = !result; });
    bar.show();
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(isOver);
}

QTEST_MAIN(TestJobBar)
#include "tst_jobbar.moc"
