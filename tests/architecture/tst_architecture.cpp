// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/architecture/treecheck.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

/// The rules of the house hold for the tree, and the checks would see it if they did not.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsItsLayers();
    void theTreeKeepsItsHabits();
    void theTreeHasNoNetworkCode();
    void onlyTheReadingProgramParsesFilesOfStrangers();
    void theProgramLinksNoNetworkLibrary();
    void thePrinterLoadsOnlyWhatItNeeds();
    void nothingElseStandsAtTheTop();
    void aBrokenRuleIsSeen_data();
    void aBrokenRuleIsSeen();
};

namespace {

const QString root = QStringLiteral(SARANDA_SOURCE_DIR);

void writeSource(const QString &path, const QString &line)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("// SPDX-License-Identifier: GPL-3.0-or-later\n" + line.toUtf8() + '\n');
}

} // namespace

void TestArchitecture::theTreeKeepsItsLayers()
{
    QVERIFY(test::sourceFileCount(root) > 100);
    QCOMPARE(test::layerProblems(root).join(u'\n'), QString());
}

void TestArchitecture::theTreeKeepsItsHabits()
{
    QCOMPARE(test::habitProblems(root).join(u'\n'), QString());
}

void TestArchitecture::theTreeHasNoNetworkCode()
{
    QCOMPARE(test::networkProblems(root).join(u'\n'), QString());
}

void TestArchitecture::onlyTheReadingProgramParsesFilesOfStrangers()
{
    QCOMPARE(test::parsingProblems(root).join(u'\n'), QString());
}

void TestArchitecture::theProgramLinksNoNetworkLibrary()
{
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"--dynamic"_s, u"--wide"_s, QStringLiteral(SARANDA_PROGRAM)});
    QVERIFY(readelf.waitForFinished());
    const QString needed = QString::fromUtf8(readelf.readAllStandardOutput());
    QVERIFY2(needed.contains(u"libQt6Core"_s), qPrintable(needed));
    // What parses the files of strangers is loaded by saranda-worker only.
    for (const QString &library :
         {u"Network"_s, u"WebEngine"_s, u"libcurl"_s, u"libssl"_s, u"libpoppler"_s, u"libnss"_s})
        QVERIFY2(!needed.contains(library), qPrintable(library));
    QProcess symbols;
    symbols.start(u"nm"_s, {u"-D"_s, u"--undefined-only"_s, QStringLiteral(SARANDA_PROGRAM)});
    QVERIFY(symbols.waitForFinished());
    const QStringList lines = QString::fromUtf8(symbols.readAllStandardOutput()).split(u'\n');
    QVERIFY(lines.size() > 100);
    for (const QString &line : lines) {
        const QString symbol = line.simplified().section(u' ', -1).section(u'@', 0, 0);
        for (const QString &call : {u"socket"_s, u"connect"_s, u"getaddrinfo"_s, u"sendto"_s})
            QVERIFY2(symbol != call, qPrintable(line));
        QVERIFY2(!symbol.contains(u"QImageReader"_s), qPrintable(line)); // saranda-worker's
    }
}

/// A bundle starts it for each exhibit: what it loads counts more than what it does.
void TestArchitecture::thePrinterLoadsOnlyWhatItNeeds()
{
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"--dynamic"_s, u"--wide"_s, QStringLiteral(SARANDA_PRINTER)});
    QVERIFY(readelf.waitForFinished());
    const QString needed = QString::fromUtf8(readelf.readAllStandardOutput());
    QVERIFY2(needed.contains(u"libqpdf"_s), qPrintable(needed));
    for (const QString &library :
         {u"libpoppler"_s, u"libQt6Gui"_s, u"libQt6Network"_s, u"libquazip"_s, u"libsqlite"_s})
        QVERIFY2(!needed.contains(library), qPrintable(library));
}

void TestArchitecture::nothingElseStandsAtTheTop()
{
    const QStringList expected{u"CMakeLists.txt"_s,
                               u"app"_s,
                               u"core"_s,
                               u"ui"_s,
                               u"resources"_s,
                               u"translations"_s,
                               u"tests"_s,
                               u"packaging"_s,
                               u"README.md"_s,
                               u"ARCHITECTURE.md"_s,
                               u"CHANGELOG.md"_s,
                               u"LICENSE"_s,
                               u"CMakePresets.json"_s,
                               u".clang-format"_s,
                               u".clang-tidy"_s,
                               u".ci"_s};
    const QStringList alsoThere{u".git"_s, u".gitignore"_s, u"build"_s};
    for (const QString &name : expected)
        QVERIFY2(QFileInfo::exists(root + u'/' + name), qPrintable(name));
    for (const QString &name :
         QDir(root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!alsoThere.contains(name))
            QVERIFY2(expected.contains(name), qPrintable(name));
    }
}

void TestArchitecture::aBrokenRuleIsSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    QTest::newRow("domain looks up")
        << u"core/domain/x.h"_s << u"#include \"core/session/edit.h\""_s
        << u"core/domain may not include"_s;
    QTest::newRow("page speaks SQL")
        << u"ui/facts/x.cpp"_s << u"#include \"core/storage/connection.h\""_s
        << u"ui may not include"_s;
    QTest::newRow("core sees a widget")
        << u"core/report/x.cpp"_s << u"#include <QtWidgets/QWidget>"_s << u"never sees a widget"_s;
    QTest::newRow("the engine reads the clock")
        << u"core/assessment/x.cpp"_s << u"const auto now = QDateTime::currentDateTimeUtc();"_s
        << u"is pure"_s;
    QTest::newRow("new layer") << u"core/util/x.h"_s << u"#include <QString>"_s
                               << u"is not a layer"_s;
    QTest::newRow("nested event loop")
        << u"ui/x/x.cpp"_s << u"QCoreApplication::processEvents();"_s << u"not in this house"_s;
    QTest::newRow("SQL text in a page")
        << u"ui/x/x.cpp"_s << u"run(u\"SELECT id FROM fact\");"_s << u"SQL outside"_s;
    QTest::newRow("socket") << u"core/base/x.cpp"_s << u"#include <sys/socket.h>"_s
                            << u"no network code"_s;
    QTest::newRow("a PDF parsed beside the reading program")
        << u"core/annexes/x.cpp"_s << u"pdf.processMemoryFile(\"exhibit\", bytes, size);"_s
        << u"only the reading program parses"_s;
    QTest::newRow("a stream unpacked beside the reading program")
        << u"core/annexes/foreignpages.cpp"_s << u"stream.pipeStreamData(&text, 0, level);"_s
        << u"only the reading program unpacks"_s;
    QTest::newRow("a picture decoded beside the reading program")
        << u"core/annexes/exhibitpages.cpp"_s << u"QImageReader reader(path);"_s
        << u"only the reading program decodes"_s;
    QTest::newRow("a picture decoded by its path")
        << u"ui/exhibits/x.cpp"_s << u"const QPixmap shown(file.fileName());"_s
        << u"only the reading program decodes"_s;
    QTest::newRow("poppler in the program")
        << u"ui/exhibits/x.cpp"_s << u"#include <poppler-qt6.h>"_s
        << u"only the reading program knows poppler"_s;
    QTest::newRow("Qt Network") << u"ui/x/x.cpp"_s << u"#include <QNetworkAccessManager>"_s
                                << u"no network code"_s;
}

void TestArchitecture::aBrokenRuleIsSeen()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(QString, problem);
    const QTemporaryDir folder;
    writeSource(folder.path() + u'/' + file, line);
    const QString found =
        (test::layerProblems(folder.path()) + test::habitProblems(folder.path())
         + test::networkProblems(folder.path()) + test::parsingProblems(folder.path()))
            .join(u'\n');
    QVERIFY2(found.contains(problem), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
