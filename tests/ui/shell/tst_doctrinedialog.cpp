// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/doctrineloader.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/doctrinedialog.h"
#include "ui/support/form.h"
#include "ui/support/messageline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableWidget>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Another doctrine is seen before it is adopted, and adopted only with a reason.
class TestDoctrineDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void itSaysWhatAnotherDoctrineWouldChange();
    void adoptingShowsOtherLevelsAndCanBeUndone();
    void aFileThatIsNoDoctrineIsRefused();
    void theDoctrineIsWrittenOut();

private:
    QString otherDoctrine(int reliabilityA);
    DoctrineDialog *dialog() const { return m_open->window->findChild<DoctrineDialog *>(); }
    QPushButton *button(const QString &text) const;
    void openDialog();

    std::unique_ptr<OpenWindow> m_open;
};

void TestDoctrineDialog::init()
{
    m_open = std::make_unique<OpenWindow>();
    QCOMPARE(m_open->open(), QString());
    openDialog();
}

void TestDoctrineDialog::openDialog()
{
    m_open->action(u"Doctrine of the Case"_s)->trigger();
    QVERIFY(dialog());
    QVERIFY(QTest::qWaitForWindowExposed(dialog()));
}

QPushButton *TestDoctrineDialog::button(const QString &text) const
{
    for (QPushButton *one : dialog()->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&').startsWith(text))
            return one;
    }
    return nullptr;
}

/// A file with the shipped doctrine in which nothing is as reliable as it is.
QString TestDoctrineDialog::otherDoctrine(int reliabilityA)
{
    QJsonObject text = QJsonDocument::fromJson(m_open->doctrine.profileText).object();
    QJsonObject profile = text.value(u"profile"_s).toObject();
    profile[u"reliability"_s] =
        QJsonObject{{u"A"_s, reliabilityA}, {u"B"_s, 1}, {u"C"_s, 1},
                    {u"D"_s, 1},           {u"E"_s, 0}, {u"F"_s, 1}};
    text[u"profile"_s] = profile;
    text[u"version"_s] = u"2030.1"_s;
    const QString path = m_open->folder.filePath(u"other.json"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(text).toJson());
    return path;
}

void TestDoctrineDialog::itSaysWhatAnotherDoctrineWouldChange()
{
    QVERIFY(!button(u"Adopt"_s)->isEnabled());
    QVERIFY(!button(u"Compare with the Program"_s)->isEnabled()); // it is the case's own
    m_open->prompt.paths = QStringList{otherDoctrine(1)};
    QTest::mouseClick(button(u"Compare with a File"_s), Qt::LeftButton);
    auto *shifts = dialog()->findChild<QTableWidget *>();
    QVERIFY(shifts->rowCount() > 0);
    QVERIFY(shifts->item(0, 0)->text().startsWith(u"C-"_s));
    QVERIFY(shifts->item(0, 1)->text() != shifts->item(0, 2)->text());
    QVERIFY(!button(u"Adopt"_s)->isEnabled()); // not without a reason
    QCOMPARE(m_open->session().records().info.doctrineVersion, m_open->doctrine.version);
}

void TestDoctrineDialog::adoptingShowsOtherLevelsAndCanBeUndone()
{
    m_open->prompt.paths = QStringList{otherDoctrine(1)};
    QTest::mouseClick(button(u"Compare with a File"_s), Qt::LeftButton);
    auto *reason = dialog()->findChild<LineField *>();
    reason->setFocus();
    QTest::keyClicks(reason, u"A stricter reading, agreed on 3 May"_s);
    QVERIFY(button(u"Adopt"_s)->isEnabled());
    QTest::mouseClick(button(u"Adopt"_s), Qt::LeftButton);
    QTRY_COMPARE(m_open->window->workspace()->doctrine().version, u"2030.1"_s);
    QVERIFY(m_open->session().log()->front().text.contains(u"agreed on 3 May"_s));
    QTRY_VERIFY(!dialog());
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    QTest::keyClick(m_open->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_open->window->workspace()->doctrine().version, m_open->doctrine.version);
    QTest::keyClick(m_open->window.get(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(m_open->window->workspace()->doctrine().version, u"2030.1"_s);
}

void TestDoctrineDialog::aFileThatIsNoDoctrineIsRefused()
{
    m_open->prompt.paths = QStringList{otherDoctrine(7)}; // no level is 7
    QTest::mouseClick(button(u"Compare with a File"_s), Qt::LeftButton);
    auto *message = dialog()->findChild<MessageLine *>();
    QVERIFY(message->isVisible());
    QVERIFY(!button(u"Adopt"_s)->isEnabled());
    m_open->prompt.paths = QStringList{u"/no/such/file.json"_s};
    QTest::mouseClick(button(u"Compare with a File"_s), Qt::LeftButton);
    QVERIFY(message->text().contains(u"/no/such/file.json"_s));
}

void TestDoctrineDialog::theDoctrineIsWrittenOut()
{
    const QString path = m_open->folder.filePath(u"written.json"_s);
    m_open->prompt.paths = QStringList{path};
    QTest::mouseClick(button(u"Write to a File"_s), Qt::LeftButton);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_open->doctrine.profileText);
}

QTEST_MAIN(TestDoctrineDialog)
#include "tst_doctrinedialog.moc"
