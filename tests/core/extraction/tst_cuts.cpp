// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/mailheaders.h"
#include "core/extraction/runningtext.h"
#include "core/reading/filecuts.h"
#include "tests/core/extraction/extracted.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What is more than is read says so.
class TestCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadWholeSaysNothing();
    void aLongTextIsCut();
    void aMessageOfManyPartsIsCut();
    void whatLiesTooDeepIsCut();
    void whoWroteWhatIsReadBehindManyHeaders();
    void emptyHeadersAreCountedAsWell();
    void aHeaderWithoutEndIsCut();
    void endlessStatementsAreCut();
    void eachCutHasItsWords();
};

namespace {

QByteArray nested(int depth)
{
    QByteArray mail = "Content-Type: text/plain\n\ninnermost\n";
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = 'b' + QByteArray::number(i);
        mail = "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + '\n'
            + mail + "\n--" + boundary + "--\n";
    }
    return "From: a@example.org\n" + mail;
}

QByteArray withParts(int count)
{
    QByteArray mail = "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n";
    for (int i = 1; i <= count; ++i)
        mail += "--b\n\npart " + QByteArray::number(i) + ".\n";
    return mail + "--b--\n";
}

} // namespace

void TestCuts::whatIsReadWholeSaysNothing()
{
    const NewExtractor parts = makeMailExtractor(withParts(readinglimits::mostParts - 1));
    QCOMPARE(summaryOf(parts).cuts, FileCuts());
    QVERIFY(textOf(parts).contains(u"part 999."_s));
    const NewExtractor deep = makeMailExtractor(nested(readinglimits::deepestParts));
    QCOMPARE(summaryOf(deep).cuts, FileCuts());
    QVERIFY(textOf(deep).contains(u"innermost"_s));
    QCOMPARE(summaryOf(makePlainTextExtractor("a")).cuts, FileCuts());
}

void TestCuts::aLongTextIsCut()
{
    const QString line = QString(1023, u'x') + u'\n';
    const QString text = line.repeated(readinglimits::longestText / line.size());
    QCOMPARE(RunningText(text, TextUnit::Line).summary().cuts, FileCuts());
    QCOMPARE(RunningText(text + u'x', TextUnit::Line).summary().cuts, FileCuts(FileCut::Text));
}

void TestCuts::aMessageOfManyPartsIsCut()
{
    for (const int count : {readinglimits::mostParts, 5 * readinglimits::mostParts}) {
        const NewExtractor mail = makeMailExtractor(withParts(count));
        QCOMPARE(summaryOf(mail).cuts, FileCuts(FileCut::Parts));
        QVERIFY(textOf(mail).contains(u"part 999."_s));
        QVERIFY(!textOf(mail).contains(u"part 1000."_s));
    }
}

void TestCuts::whatLiesTooDeepIsCut()
{
    const NewExtractor mail = makeMailExtractor(nested(readinglimits::deepestParts + 1));
    QCOMPARE(summaryOf(mail).cuts, FileCuts(FileCut::Depth));
    QVERIFY(!textOf(mail).contains(u"innermost"_s));
}

void TestCuts::whoWroteWhatIsReadBehindManyHeaders()
{
    const QByteArray many = QByteArray("X-Note: n\n").repeated(2000);
    const NewExtractor mail =
        makeMailExtractor(many
                          + "From: a@example.org\nX-More: n\n folded\nSubject: The mines\n"
                            "Content-Type: text/plain; charset=koi8-r\n\n\xf0\xd2\xc9");
    QCOMPARE(summaryOf(mail).cuts, FileCuts(FileCut::Headers));
    QVERIFY(textOf(mail).contains(u"Subject: The mines\n"_s));
    QVERIFY(textOf(mail).contains(u"\u041f\u0440\u0438"_s));
}

void TestCuts::emptyHeadersAreCountedAsWell()
{
    const MailHeaders headers =
        readMailHeaders(QByteArray("X-Note: n\n").repeated(2000)
                        + QByteArray("To:\n").repeated(2000) + "From: a@example.org\n\n");
    QCOMPARE(headers.all.size(), readinglimits::mostHeaders + 2);
    QCOMPARE(headers.text("from"), u"a@example.org"_s);
    QVERIFY(headers.isCut);
}

void TestCuts::aHeaderWithoutEndIsCut()
{
    const NewExtractor mail =
        makeMailExtractor("Subject: " + QByteArray(100'000, 'x') + "\n\nthe body");
    QVERIFY(summaryOf(mail).cuts & FileCut::Headers);
    QVERIFY(summaryOf(mail).statements.constFirst().value.endsWith(u'\u2026'));
    QVERIFY(textOf(mail).contains(u"the body"_s));
}

void TestCuts::endlessStatementsAreCut()
{
    FileSummary said;
    for (int i = 0; i < readinglimits::mostStatements; ++i)
        addStatement(said, u"received"_s, u"from a"_s);
    QCOMPARE(said.cuts, FileCuts());
    addStatement(said, u"received"_s, QString());
    QCOMPARE(said.cuts, FileCuts());
    addStatement(said, u"received"_s, u"from b"_s);
    QCOMPARE(said.cuts, FileCuts(FileCut::Statements));
    QCOMPARE(said.statements.size(), readinglimits::mostStatements);
}

void TestCuts::eachCutHasItsWords()
{
    QCOMPARE(wordingOf({}), QString());
    QSet<QString> wordings;
    for (const FileCut cut : {FileCut::Text, FileCut::Pages, FileCut::Parts, FileCut::Depth,
                              FileCut::Headers, FileCut::Statements, FileCut::Unsound})
        wordings.insert(wordingOf(cut));
    QCOMPARE(wordings.size(), 7);
    QVERIFY(!wordings.contains(QString()));
    QVERIFY(wordingOf(FileCut::Text | FileCut::Depth).contains(wordingOf(FileCut::Depth)));
}

QTEST_GUILESS_MAIN(TestCuts)
#include "tst_cuts.moc"
