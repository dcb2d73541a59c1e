// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace saranda::literals;

/// The texts in other languages keep the places where numbers and names go in, and the program
/// finds them.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTranslationKeepsItsPlaces_data();
    void everyTranslationKeepsItsPlaces();
    void englishPluralsAreWrittenOut();
    void theProgramSpeaksTheLanguageOfTheSystem();
};

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool isPlural = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message")
            messages.append({{}, {}, xml.attributes().value(u"numerus"_s) == u"yes"});
        else if (xml.name() == u"source" && !messages.isEmpty())
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            messages.last().translations.append(xml.readElementText());
        else if (xml.name() == u"translation" && !messages.last().isPlural)
            messages.last().translations.append(xml.readElementText());
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(L?[1-9]|n)"_s);
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places.append(matches.next().captured());
    places.removeDuplicates();
    std::sort(places.begin(), places.end());
    return places;
}

const QString folder = QStringLiteral(SARANDA_TRANSLATIONS);

} // namespace

void TestTranslations::everyTranslationKeepsItsPlaces_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(folder).entryList({u"saranda_*.ts"_s});
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestTranslations::everyTranslationKeepsItsPlaces()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(folder + u'/' + file);
    QVERIFY(messages.size() > 20);
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            if (translation.isEmpty())
                continue; // shown in English until somebody translates it
            QStringList expected = placesIn(message.source);
            QStringList found = placesIn(translation);
            if (message.isPlural) { // "one file" may do without its number
                expected.removeAll(u"%n"_s);
                found.removeAll(u"%n"_s);
            }
            QVERIFY2(found == expected, qPrintable(message.source + u" → "_s + translation));
        }
    }
}

void TestTranslations::englishPluralsAreWrittenOut()
{
    for (const Message &message : messagesOf(folder + u"/saranda_en.ts"_s)) {
        QVERIFY2(message.isPlural, qPrintable(message.source));
        QCOMPARE(message.translations.size(), 2);
        for (const QString &form : message.translations) {
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
            QVERIFY2(!form.contains(u"(s)"_s), qPrintable(form));
        }
    }
}

void TestTranslations::theProgramSpeaksTheLanguageOfTheSystem()
{
    const auto help = [](const QString &locale) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"LANGUAGE"_s);
        environment.insert(u"LC_ALL"_s, locale);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SARANDA_PROGRAM), {u"--help"_s});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                         : QString();
    };
    QVERIFY(help(u"C.UTF-8"_s).contains(u"open the window"_s));
    QVERIFY(help(u"fr_FR.UTF-8"_s).contains(u"ouvrir la fenêtre"_s));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
