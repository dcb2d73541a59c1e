// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace saranda;
using namespace saranda::literals;

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenTakesThePlaceOfWhatWasThere();
    void aFullDiskLeavesWhatWasThereAndSaysWhy_data();
    void aFullDiskLeavesWhatWasThereAndSaysWhy();
    void whatTheWriterRefusesIsHandedOn();
    void whatIsMadeOfAPrivateFileIsPrivate();

private:
    Result<> write(const QByteArray &bytes) const;
    QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWholeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"paper.txt"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("before"), 6);
}

Result<> TestWholeFile::write(const QByteArray &bytes) const
{
    return writeWholeFile(m_path, [&](QIODevice &to) -> Result<> {
        if (to.write(bytes) == bytes.size())
            return {};
        return failure(ErrorCode::Storage, to.errorString());
    });
}

QByteArray TestWholeFile::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWholeFile::whatIsWrittenTakesThePlaceOfWhatWasThere()
{
    QVERIFY(write("after"));
    QCOMPARE(content(), "after");
}

void TestWholeFile::aFullDiskLeavesWhatWasThereAndSaysWhy_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("kept back until the end") << 5000;
    QTest::newRow("written at once") << 500'000;
}

void TestWholeFile::aFullDiskLeavesWhatWasThereAndSaysWhy()
{
    QFETCH(int, bytes);
    Result<> written;
    {
        const test::SmallDisk disk(1000);
        written = write(QByteArray(bytes, 'a'));
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Storage);
    QVERIFY2(written.error().message.contains(QString::fromLocal8Bit(std::strerror(EFBIG))),
             qPrintable(written.error().message));
    QCOMPARE(content(), "before");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), {u"paper.txt"_s});
}

void TestWholeFile::whatTheWriterRefusesIsHandedOn()
{
    const Result<> written = writeWholeFile(m_path, [](QIODevice &to) -> Result<> {
        to.write("half");
        return failure(ErrorCode::Cancelled, u"stopped"_s);
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(content(), "before");
}

void TestWholeFile::whatIsMadeOfAPrivateFileIsPrivate()
{
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    QVERIFY(QFile::setPermissions(m_path, own));
    const QString made = m_folder->filePath(u"made.zip"_s);
    const auto nothing = [](QIODevice &) { return Result<>(); };
    QVERIFY(writeWholeFile(made, nothing));
    const QFileDevice::Permissions usual = QFile::permissions(made);
    QVERIFY(QFile::remove(made));
    QVERIFY(writeWholeFile(made, nothing, m_path));
    QCOMPARE(QFile::permissions(made), own);
    QVERIFY(QFile::remove(made));
    QVERIFY(QFile::setPermissions(m_path, usual | QFileDevice::ReadOther));
    QVERIFY(writeWholeFile(made, nothing, m_path));
    QCOMPARE(QFile::permissions(made), usual);
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
