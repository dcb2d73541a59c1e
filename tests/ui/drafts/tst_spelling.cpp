// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/drafts/spelling.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreJudgedByTheirLanguage();
    void aLanguageWithoutADictionaryIsNotChecked();
};

void TestSpelling::wordsAreJudgedByTheirLanguage()
{
    const std::unique_ptr<Spelling> english = Spelling::load(u"en"_s);
    if (!english)
        QSKIP("No English dictionary of hunspell is installed, or the program was built without.");
    QVERIFY(english->isRight(u"letter"_s));
    QVERIFY(english->isRight(u"don’t"_s));
    QVERIFY(!english->isRight(u"lettre"_s));
    for (const QString &word : {u"cyber"_s, u"Ransomware"_s, u"retorsion"_s, u"démarche"_s})
        QVERIFY2(english->isRight(word), qPrintable(word));
    QVERIFY(english->suggestions(u"lettter"_s).contains(u"letter"_s));
    const std::unique_ptr<Spelling> french = Spelling::load(u"fr"_s);
    if (!french)
        QSKIP("No French dictionary of hunspell is installed.");
    QVERIFY(french->isRight(u"été"_s));
    QVERIFY(!french->isRight(u"letter"_s));
    QVERIFY(french->isRight(u"rançongiciel"_s));
}

void TestSpelling::aLanguageWithoutADictionaryIsNotChecked()
{
    QVERIFY(!Spelling::load(u"xx"_s));
    QVERIFY(!Spelling::load({}));
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
