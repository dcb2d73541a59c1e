// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/intake/attachments.h"
#include "core/intake/exhibittext.h"
#include "core/intake/intake.h"
#include "core/intake/textintake.h"
#include "core/search/passage.h"
#include "core/storage/digest.h"
#include "tests/core/session/casefixture.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace saranda;
using namespace saranda::test;

/// What is attached to a message, read by the real reading program and found by the search.
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindIsRead();
    void whatCannotBeReadIsNamed();
    void messagesInMessagesAreReadToADepth();
    void onlySoManyAreRead();
    void oneThatKillsTheReaderSpoilsNoOther();
    void namesAreMadeSafe();
    void noTwoHaveOneName();
    void theSearchNamesTheAttachment();
    void messagesReadBeforeAreReadAgain();
    void whatKindsAreReadOtherwise_data();
    void whatKindsAreReadOtherwise();
    void textsReadAgainReplaceThoseBefore();
    void textsWaitWhileAnotherEditIsWritten();
};

namespace {

struct Part {
    QByteArray name;
    QByteArray type;
    QByteArray content;
};

QByteArray mailOf(const QList<Part> &parts, const QByteArray &body = "See what is attached.")
{
    QByteArray boundary = "part" + QByteArray::number(qHash(body) ^ uint(parts.size()), 16);
    QByteArray mail = "From: a@example.org\r\nTo: b@example.org\r\nSubject: Papers\r\n"
                      "Message-ID: <1@example.org>\r\n"
                      "Content-Type: multipart/mixed; boundary=\""
        + boundary + "\"\r\n\r\n--" + boundary + "\r\nContent-Type: text/plain\r\n\r\n" + body;
    for (const Part &part : parts)
        mail += "\r\n--" + boundary + "\r\nContent-Type: " + part.type
            + "\r\nContent-Disposition: attachment; filename=\"" + part.name
            + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + part.content.toBase64();
    return mail + "\r\n--" + boundary + "--\r\n";
}

QByteArray package(const QString &name, const QByteArray &bytes)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    QuaZipFile part(&zip);
    part.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
    part.write(bytes);
    part.close();
    zip.close();
    return buffer.data();
}

QByteArray pdfOf(const QStringList &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(500, 1000, pages[i]);
    }
    painter.end();
    return buffer.data();
}

Result<ReadAttachments> attachedTo(const QByteArray &mail, ReadingOptions options = {})
{
    const ContentSource content = [mail](QIODevice &to) -> Result<> {
        to.write(mail);
        return {};
    };
    options.mayRecognise = false;
    FileReading reading({content, mail.size(), {u"message/rfc822"_s, u"m.eml"_s}, {}}, options);
    const Result<FileSummary> summary = reading.summary();
    if (!summary)
        return failure(summary.error());
    return readAttachments(reading, *summary, {}, options, nullptr);
}

QList<AttachedText> textsOf(const ReadAttachments &read)
{
    QList<AttachedText> texts = read.files;
    texts.removeIf([](const AttachedText &one) { return one.pages.isEmpty(); });
    return texts;
}

QStringList namesOf(const ReadAttachments &read)
{
    QStringList names;
    for (const AttachedText &text : textsOf(read))
        names.append(text.name);
    return names;
}

QString plain(QString passage)
{
    return passage.remove(matchBegins).remove(matchEnds);
}

} // namespace

void TestAttachments::initTestCase()
{
    setReadingProgram(QStringLiteral(SARANDA_WORKER));
}

void TestAttachments::everyKindIsRead()
{
    const QByteArray docx = package(
        u"word/document.xml"_s,
        "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>from a letter</w:t></w:r></w:p></w:body>"
        "</w:document>");
    const QByteArray odt = package(
        u"content.xml"_s, "<o:d xmlns:o='o' xmlns:text='t'><text:p>from a note</text:p></o:d>");
    const Result<ReadAttachments> read = attachedTo(mailOf(
        {{"a.txt", "text/plain", "Köln, in words"},
         {"b.html", "text/html", "<html><p>from a <b>page</b></p></html>"},
         {"c.docx", "application/octet-stream", docx},
         {"d.odt", "application/octet-stream", odt},
         {"e.pdf", "application/pdf", pdfOf({u"first sheet"_s, u"second sheet"_s})},
         {"f.eml", "message/rfc822", mailOf({{"g.txt", "text/plain", "deep words"}}, "inner")}}));
    VERIFY_DONE(read);
    QCOMPARE(read->unread, QStringList());
    QCOMPARE(namesOf(*read),
             (QStringList{u"a.txt"_s, u"b.html"_s, u"c.docx"_s, u"d.odt"_s, u"e.pdf"_s, u"f.eml"_s,
                          u"f.eml › g.txt"_s}));
    QCOMPARE(read->files[0].pages, QStringList{u"Köln, in words"_s});
    QCOMPARE(read->files[1].pages.join(u""_s).trimmed(), u"from a page"_s);
    QCOMPARE(read->files[2].pages, QStringList{u"from a letter"_s});
    QCOMPARE(read->files[3].pages, QStringList{u"from a note"_s});
    QCOMPARE(read->files[4].pages.size(), 2);
    QVERIFY(read->files[4].pages[1].contains(u"second sheet"_s));
    QVERIFY(read->files[5].pages.constFirst().contains(u"inner"_s));
    QCOMPARE(read->files[6].pages, QStringList{u"deep words"_s});
}

void TestAttachments::whatCannotBeReadIsNamed()
{
    const QByteArray bomb = package(u"word/document.xml"_s, QByteArray(80 * 1024 * 1024, ' '));
    const Result<ReadAttachments> read = attachedTo(
        mailOf({{"a.zip", "application/zip", package(u"x"_s, "y")},
                {"program.exe", "application/octet-stream", QByteArray("MZ\0\0\x01\x02", 6)},
                {"bomb.docx", "application/octet-stream", bomb},
                {"broken.pdf", "application/pdf", "%PDF-1.7 and nothing else"},
                {"logo.png", "image/png", "\x89PNG small"},
                {"empty.txt", "text/plain", ""},
                {"sound.txt", "text/plain", "sound words"}}));
    VERIFY_DONE(read);
    QCOMPARE(namesOf(*read), QStringList{u"sound.txt"_s});
    QCOMPARE(read->unread,
             (QStringList{u"a.zip"_s, u"program.exe"_s, u"bomb.docx"_s, u"broken.pdf"_s}));
    // What it is, is known of all of it.
    QCOMPARE(read->files.size(), 7);
    QCOMPARE(read->files[1],
             (AttachedText{u"program.exe"_s,
                           {},
                           u"application/octet-stream"_s,
                           6,
                           Sha256::hexOf(QByteArray("MZ\0\0\x01\x02", 6))}));
    QCOMPARE(read->files[4], (AttachedText{u"logo.png"_s, {}, u"image/png"_s, 10, {}}));
    QCOMPARE(read->files[6].sha256, Sha256::hexOf(QByteArray("sound words")));
}

void TestAttachments::messagesInMessagesAreReadToADepth()
{
    QByteArray mail = mailOf({{"core.txt", "text/plain", "the core"}}, "level 0");
    for (int level = 1; level <= 30; ++level)
        mail = mailOf({{"m.eml", "message/rfc822", mail}}, "level " + QByteArray::number(level));
    QElapsedTimer timer;
    timer.start();
    const Result<ReadAttachments> read = attachedTo(mail);
    VERIFY_DONE(read);
    QCOMPARE(textsOf(*read).size(), attachmentlimits::deepest);
    QCOMPARE(read->unread.size(), 1);
    QVERIFY(textsOf(*read).constLast().pages.constFirst().contains(u"level 24"_s));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    // Two in each, to a depth: what is read does not double with it.
    mail = "From: x\r\n\r\nthe leaf";
    for (int level = 0; level < 12; ++level)
        mail = mailOf({{"l.eml", "message/rfc822", mail}, {"r.eml", "message/rfc822", mail}});
    const Result<ReadAttachments> tree = attachedTo(mail);
    VERIFY_DONE(tree);
    QVERIFY(textsOf(*tree).size() <= attachmentlimits::most);
    QVERIFY(!tree->unread.isEmpty());
}

void TestAttachments::onlySoManyAreRead()
{
    QList<Part> parts;
    for (int i = 0; i < attachmentlimits::most + 5; ++i)
        parts.append({"n.txt", "text/plain", "words " + QByteArray::number(i)});
    const Result<ReadAttachments> read = attachedTo(mailOf(parts));
    VERIFY_DONE(read);
    QCOMPARE(textsOf(*read).size(), attachmentlimits::most);
    QCOMPARE(read->unread.size(), 5);
}

void TestAttachments::oneThatKillsTheReaderSpoilsNoOther()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"reader"_s);
    QFile script(path);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncase \"$*\" in *deadly*) exit 1;; esac\nexec \"" SARANDA_WORKER
                 "\" \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    ReadingOptions options;
    options.program = path;
    QList<Part> parts{{"text.deadly", "text/plain", "x"}, {"a.txt", "text/plain", "sound"}};
    const Result<ReadAttachments> one = attachedTo(mailOf(parts), options);
    VERIFY_DONE(one);
    QCOMPARE(namesOf(*one), QStringList{u"a.txt"_s});
    QCOMPARE(one->unread, QStringList{u"text.deadly"_s});
    // Many of them are an attack: the rest is left alone.
    parts = {{"a.txt", "text/plain", "sound"}};
    for (int i = 0; i < 50; ++i)
        parts.append({"text.deadly", "text/plain", "x"});
    parts.append({"late.txt", "text/plain", "too late"});
    const Result<ReadAttachments> many = attachedTo(mailOf(parts), options);
    VERIFY_DONE(many);
    QCOMPARE(namesOf(*many), QStringList{u"a.txt"_s});
    QCOMPARE(many->unread.size(), 51);
    // Without a program nothing is said of the file.
    options.program = folder.filePath(u"nowhere"_s);
    VERIFY_FAILS(attachedTo(mailOf(parts), options), ErrorCode::NotFound);
}

void TestAttachments::namesAreMadeSafe()
{
    const Result<ReadAttachments> read =
        attachedTo(mailOf({{QString(u"a\u202Egpj.\uE000exe"_s).toUtf8(), "text/plain", "one"},
                           {QByteArray(3000, 'n'), "text/plain", "two"},
                           {"", "text/plain", "three"}}));
    VERIFY_DONE(read);
    QCOMPARE(read->files.size(), 3);
    QCOMPARE(read->files[0].name, u"a gpj. exe"_s);
    QVERIFY(read->files[1].name.size() <= 200);
    QCOMPARE(read->files[2].name, u"?"_s);
}

void TestAttachments::noTwoHaveOneName()
{
    const Result<ReadAttachments> read = attachedTo(mailOf({{"a.txt", "text/plain", "one"},
                                                            {"a.txt (2)", "text/plain", "two"},
                                                            {"a.txt", "text/plain", "three"},
                                                            {"a.txt", "text/plain", "four"}}));
    VERIFY_DONE(read);
    QCOMPARE(namesOf(*read),
             (QStringList{u"a.txt"_s, u"a.txt (2)"_s, u"a.txt (3)"_s, u"a.txt (4)"_s}));
    QCOMPARE(read->files[2].pages, QStringList{u"three"_s});
    const Result<ReadAttachments> marked = attachedTo(
        mailOf({{"100%2.txt", "text/plain", "one"}, {"100%2.txt", "text/plain", "two"}}));
    VERIFY_DONE(marked);
    QCOMPARE(namesOf(*marked), (QStringList{u"100%2.txt"_s, u"100%2.txt (2)"_s}));
}

/// As after the upgrade from a format whose program read nothing of what is attached.
void TestAttachments::messagesReadBeforeAreReadAgain()
{
    const CaseFolder folder;
    auto session = *folder.create();
    for (const auto &[name, bytes] :
         {std::pair(u"letter.eml"_s, mailOf({{"note.txt", "text/plain", "of torpedoes"}})),
          std::pair(u"note.txt"_s, QByteArray("a note"))}) {
        QFile file(folder.file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        VERIFY_DONE(addExhibits(*session, {folder.file(name)}, {}));
    }
    const Exhibit mail = *session->records().exhibits.findKey(u"E-1"_s);
    const Exhibit note = *session->records().exhibits.findKey(u"E-2"_s);
    VERIFY_DONE(session->setExhibitText(mail.id, {u"as it was"_s}, {}, {}, 0));
    VERIFY_DONE(session->setExhibitText(note.id, {u"as it was"_s}, {}, {}, 0));
    QVERIFY(lacksText(*session, mail));
    QVERIFY(!lacksText(*session, note)); // is read as it always was
    VERIFY_DONE(session->setExhibitText(mail.id, {u"as it was"_s}, {}, {}, textReading - 1));
    QVERIFY(lacksText(*session, mail));
    TextIntake intake(*session);
    QSignalSpy finished(&intake, &TextIntake::finished);
    intake.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(finished[0][0].value<TextReport>().read, 1);
    QCOMPARE(session->search(u"torpedoes"_s)->front().attachment, u"note.txt"_s);
    QVERIFY(!lacksText(*session, mail));
    QCOMPARE(*session->exhibitText(note.id), QStringList{u"as it was"_s});
    QCOMPARE(problemsOf(session->verify()), QString());
}

void TestAttachments::whatKindsAreReadOtherwise_data()
{
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<bool>("isReadAgain");
    QTest::newRow("web page") << u"text/html"_s << true;
    QTest::newRow("PDF") << u"application/pdf"_s << true;
    QTest::newRow("document")
        << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s << true;
    QTest::newRow("text") << u"text/plain"_s << false;
    QTest::newRow("table") << u"text/csv"_s << false;
    QTest::newRow("scan") << u"image/tiff"_s << false;
}

void TestAttachments::whatKindsAreReadOtherwise()
{
    QFETCH(QString, mediaType);
    QFETCH(bool, isReadAgain);
    const CaseFolder folder;
    auto session = *folder.create();
    QFile file(folder.file(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("some bytes");
    file.close();
    VERIFY_DONE(addExhibits(*session, {file.fileName()}, {}));
    Exhibit exhibit = *session->records().exhibits.findKey(u"E-1"_s);
    exhibit.file->mediaType = mediaType;
    VERIFY_DONE(session->setExhibitText(exhibit.id, {u"as it was"_s}, {}, {}, 1));
    QCOMPARE(lacksText(*session, exhibit), isReadAgain);
    VERIFY_DONE(session->setExhibitText(exhibit.id, {u"as it is"_s}));
    QVERIFY(!lacksText(*session, exhibit));
}

void TestAttachments::theSearchNamesTheAttachment()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const QString path = folder.file(u"letter.eml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(mailOf(
        {{"report.pdf", "application/pdf", pdfOf({u"about ships"_s, u"about a minelayer"_s})},
         {"note.txt", "text/plain", "of torpedoes"}}));
    file.close();
    const Result<IntakeReport> report = addExhibits(*session, {path}, {});
    VERIFY_DONE(report);
    const Exhibit exhibit = *session->records().exhibits.find(report->exhibits.front());
    const Result<TextOutcome> read = readExhibitText(*session, exhibit);
    VERIFY_DONE(read);
    VERIFY_DONE(session->setExhibitText(exhibit.id, read->pages, {}, read->attached));

    auto hits = *session->search(u"minelayer"_s);
    QCOMPARE(hits.size(), 1u);
    QCOMPARE(hits[0].key, exhibit.key);
    QCOMPARE(hits[0].page, 0); // no page of the message
    QCOMPARE(hits[0].attachment, u"report.pdf"_s);
    QCOMPARE(hits[0].attachmentPage, 2);
    QVERIFY2(plain(hits[0].passage).startsWith(u"In “report.pdf”, p. 2: about a minelayer"_s),
             qPrintable(hits[0].passage));
    QCOMPARE(session->search(u"contains:orpedo kind:exhibit"_s)->front().attachment, u"note.txt"_s);
    QCOMPARE(session->search(u"attached"_s)->front().page, 1); // the message itself
    // What the message says is what it said before; what is attached stands beside it.
    QCOMPARE(*session->exhibitText(exhibit.id), read->pages);
    QCOMPARE(*session->attachedTexts(exhibit.id), read->attached);
    QCOMPARE(problemsOf(session->verify()), QString());
    // Gone with the exhibit, back with it.
    VERIFY_DONE(session->apply(removalOf(session->records(), u"Remove"_s, exhibit)));
    QVERIFY(session->search(u"minelayer"_s)->empty());
    VERIFY_DONE(session->undo());
    QCOMPARE(session->search(u"minelayer"_s)->size(), 1u);
}

void TestAttachments::textsReadAgainReplaceThoseBefore()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const auto exhibit = keyed<Exhibit>(u"E-1"_s);
    VERIFY_DONE(session->apply(adding(exhibit)));
    const QList<AttachedText> first{{u"a.pdf"_s, {u"alpha"_s, {}, u"gamma"_s}},
                                    {u"a.pdf"_s, {u"delta"_s}}};
    VERIFY_DONE(session->setExhibitText(exhibit.id, {u"one"_s, u"two"_s}, {}, first));
    QCOMPARE(*session->attachedTexts(exhibit.id), first);
    QCOMPARE(*session->exhibitText(exhibit.id), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(session->search(u"gamma"_s)->front().attachmentPage, 3);
    const QString version(64, u'b');
    VERIFY_DONE(
        session->setExhibitText(exhibit.id, {u"three"_s}, version, {{u"b.txt"_s, {u"epsilon"_s}}}));
    QCOMPARE(session->attachedTexts(exhibit.id, version)->size(), 1);
    VERIFY_DONE(session->setExhibitText(exhibit.id, {u"one"_s}));
    QCOMPARE(session->attachedTexts(exhibit.id)->size(), 0);
    QCOMPARE(session->search(u"gamma"_s)->size(), 0u);
    QCOMPARE(session->attachedTexts(exhibit.id, version)->size(), 1);
}

/// An import that is just being written refuses whatever else would write.
void TestAttachments::textsWaitWhileAnotherEditIsWritten()
{
    const CaseFolder folder;
    auto session = *folder.create();
    for (const QString &name : {u"one.txt"_s, u"two.txt"_s}) {
        QFile file(folder.file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("of torpedoes in " + name.toUtf8());
        file.close();
        VERIFY_DONE(addExhibits(*session, {folder.file(name)}, {}));
    }
    VERIFY_DONE(session->beginLongEdit());
    TextIntake intake(*session);
    QSignalSpy progressed(&intake, &TextIntake::progressed);
    QSignalSpy finished(&intake, &TextIntake::finished);
    intake.start();
    QTRY_COMPARE_WITH_TIMEOUT(progressed.size(), 1, 60'000);
    QVERIFY(!finished.wait(2000)); // the first is read by then, and waits
    QVERIFY(intake.isRunning());
    VERIFY_DONE(session->endLongEdit(session->storeLongEdit({u"Import"_s, {}})));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const auto report = finished[0][0].value<TextReport>();
    QVERIFY(!report.stoppedBy);
    QCOMPARE(report.read, 2);
    QCOMPARE(session->search(u"torpedoes"_s)->size(), std::size_t(2));
}

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
