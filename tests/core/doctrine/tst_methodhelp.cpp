// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace saranda;
using namespace saranda::literals;

namespace {

/// What a page says, as far as a program can hold it to something.
struct HelpPage {
    QStringList anchors;
    QStringList links;
    std::vector<QList<QStringList>> tables; // rows of cells
    QString error;
};

HelpPage read(const QString &path)
{
    HelpPage page;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        page.error = path + u": "_s + file.errorString();
        return page;
    }
    QXmlStreamReader xml(&file);
    bool isInCell = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        const bool isCell = name == u"td" || name == u"th";
        if (xml.isStartElement()) {
            if (name == u"a" && xml.attributes().hasAttribute(u"name"_s))
                page.anchors.append(xml.attributes().value(u"name"_s).toString());
            if (name == u"a" && xml.attributes().hasAttribute(u"href"_s))
                page.links.append(xml.attributes().value(u"href"_s).toString());
            if (name == u"table")
                page.tables.emplace_back();
            if (name == u"tr")
                page.tables.back().append(QStringList());
            if (isCell)
                page.tables.back().last().append(QString());
            isInCell = isInCell || isCell;
        } else if (xml.isEndElement() && isCell) {
            isInCell = false;
        } else if (xml.isCharacters() && isInCell) {
            page.tables.back().last().last() += xml.text();
        }
    }
    if (xml.hasError())
        page.error = u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString());
    return page;
}

QStringList words(const LevelTable &table)
{
    QStringList found;
    for (int level : table)
        found.append(QString::number(level));
    return found;
}

} // namespace

/// The help page explains numbers that are data; it must not tell others than the doctrine has.
class TestMethodHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLinkHasItsPlace_data() { languages(); }
    void everyLinkHasItsPlace();
    void bothLanguagesHaveTheSamePlaces();
    void theStandardsAreThoseOfTheDoctrine_data() { languages(); }
    void theStandardsAreThoseOfTheDoctrine();
    void theTablesAreThoseOfTheDoctrine_data() { languages(); }
    void theTablesAreThoseOfTheDoctrine();
    void theWorkedExampleIsTheCase_data() { languages(); }
    void theWorkedExampleIsTheCase();

private:
    static void languages();

    Doctrine m_doctrine;
    std::map<QString, HelpPage> m_pages;
};

void TestMethodHelp::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestMethodHelp::initTestCase()
{
    const Result<Doctrine> loaded = builtInDoctrine();
    QVERIFY(loaded);
    m_doctrine = *loaded;
    for (const QString &language : m_doctrine.languages) {
        const QString path = QFINDTESTDATA(u"../resources/help/method_%1.html"_s.arg(language));
        QVERIFY2(!path.isEmpty(), qPrintable(language));
        m_pages[language] = read(path);
        QVERIFY2(m_pages[language].error.isEmpty(), qPrintable(m_pages[language].error));
    }
}

void TestMethodHelp::everyLinkHasItsPlace()
{
    QFETCH(QString, language);
    const HelpPage &page = m_pages[language];
    QVERIFY(page.links.size() > 10);
    for (const QString &link : page.links)
        QVERIFY2(link.startsWith(u'#') && page.anchors.contains(link.mid(1)), qPrintable(link));
    QCOMPARE(QSet<QString>(page.anchors.begin(), page.anchors.end()).size(), page.anchors.size());
}

void TestMethodHelp::bothLanguagesHaveTheSamePlaces()
{
    QCOMPARE(m_pages[u"en"_s].anchors, m_pages[u"fr"_s].anchors);
    QCOMPARE(m_pages[u"en"_s].links, m_pages[u"fr"_s].links);
    QCOMPARE(m_pages[u"en"_s].tables.size(), m_pages[u"fr"_s].tables.size());
}

void TestMethodHelp::theStandardsAreThoseOfTheDoctrine()
{
    QFETCH(QString, language);
    const QList<QStringList> &rows = m_pages[language].tables.at(0);
    QCOMPARE(rows.size(), 1 + levelCount);
    for (int level = lowestLevel; level <= highestLevel; ++level) {
        const StandardOfProof *standard = m_doctrine.standard(level);
        const QStringList &cells = rows.at(1 + level);
        QCOMPARE(cells.at(0), QString::number(level));
        QCOMPARE(cells.at(1), standard->name.in(language));
        QCOMPARE(cells.at(2), standard->outcome.in(language));
        QVERIFY2(level == lowestLevel || cells.at(3) == standard->usedFor.in(language),
                 qPrintable(cells.at(3)));
    }
}

void TestMethodHelp::theTablesAreThoseOfTheDoctrine()
{
    QFETCH(QString, language);
    const QList<QStringList> &grades = m_pages[language].tables.at(1);
    QCOMPARE(grades.at(1).mid(1), words(m_doctrine.profile.reliability));
    QCOMPARE(grades.at(3).mid(1), words(m_doctrine.profile.credibility));
    const QList<QStringList> &ladder = m_pages[language].tables.at(2);
    QCOMPARE(ladder.size(), 1 + levelCount);
    for (int supporting = lowestLevel; supporting <= highestLevel; ++supporting)
        for (int contrary = lowestLevel; contrary <= highestLevel; ++contrary)
            QCOMPARE(ladder.at(1 + supporting).at(1 + contrary).toInt(),
                     m_doctrine.profile.grade(supporting, contrary));
}

void TestMethodHelp::theWorkedExampleIsTheCase()
{
    QFETCH(QString, language);
    REQUIRE_SHARED(path, u"cases/corfu-channel-1949.expected.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject levels =
        QJsonDocument::fromJson(file.readAll()).object()[u"exhibits"_s].toObject();
    const QList<QStringList> &rows = m_pages[language].tables.at(3);
    QCOMPARE(rows.size(), 1 + levels.size());
    for (const QStringList &cells : rows.mid(1)) {
        const QString exhibit = cells.at(0).section(u' ', 0, 0);
        QVERIFY2(levels.contains(exhibit), qPrintable(exhibit));
        QCOMPARE(cells.at(3).toInt(), levels[exhibit].toInt());
    }
}

QTEST_GUILESS_MAIN(TestMethodHelp)
#include "tst_methodhelp.moc"
