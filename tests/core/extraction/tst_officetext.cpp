// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/officexml.h"
#include "tests/core/extraction/extracted.h"

#include <QTemporaryDir>
#include <QTest>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What a document says, wherever in its package it stands.
class TestOfficeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureThatPacksWellDamagesNothing();
    void aTextThatUnpacksToTooMuchIsTooLarge();
    void datesAreDates_data();
    void datesAreDates();
    void theMainPartIsTheOneThePackageNames_data();
    void theMainPartIsTheOneThePackageNames();
    void aTableIsNoDocument();
    void headersFootersAndCommentsAreRead();
    void whatIsAlikeOnSeveralPagesIsReadOnce();
    void damagedPartsAreSaid();
    void boxesAreReadOnce();
    void hyphensKeepWordsApart();
    void whatIsNoTextOfItsOwnIsRead_data();
    void whatIsNoTextOfItsOwnIsRead();
    void whatHangsOnASentenceLeavesItWhole();
    void headersOfAnOpenDocumentAreRead();

private:
    using Parts = QList<std::pair<QString, QByteArray>>;
    NewExtractor read(const Parts &parts);
    QTemporaryDir m_folder;
};

namespace {

QByteArray paragraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray part(const QByteArray &root, const QByteArray &content)
{
    return "<w:" + root + " xmlns:w='w' xmlns:mc='mc'>" + content + "</w:" + root + '>';
}

QByteArray relation(const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id='r' Type='http://example.org/relationships/" + kind + "' Target='"
        + target + "'/>";
}

QByteArray relations(const QByteArray &those)
{
    return "<Relationships xmlns='r'>" + those + "</Relationships>";
}

QString textOfBody(const QByteArray &body)
{
    return textOfDocx(part("document", body)).value_or(u"[damaged]"_s);
}

QString textOfOpenDocument(const QByteArray &body)
{
    return textOfOdt("<office:document-content xmlns:office='o' xmlns:text='t' xmlns:dc='d' "
                     "xmlns:meta='m' xmlns:draw='w'>"
                     + body + "</office:document-content>")
        .value_or(u"[damaged]"_s);
}

} // namespace

NewExtractor TestOfficeText::read(const Parts &parts)
{
    const QString path = m_folder.filePath(u"document"_s);
    QFile::remove(path);
    QuaZip zip(path);
    zip.open(QuaZip::mdCreate);
    for (const auto &[name, bytes] : parts) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
        file.write(bytes);
        file.close();
    }
    zip.close();
    return makeOfficeExtractor(path);
}

void TestOfficeText::aPictureThatPacksWellDamagesNothing()
{
    const NewExtractor document =
        read({{u"word/document.xml"_s, part("document", paragraph("a"))},
              {u"word/media/white.bmp"_s, QByteArray(9'000'000, '\xff')}});
    QCOMPARE(textOf(document), u"a"_s);
    QCOMPARE(summaryOf(document).cuts, FileCuts());
}

void TestOfficeText::aTextThatUnpacksToTooMuchIsTooLarge()
{
    const QByteArray blank(9'000'000, ' ');
    QCOMPARE(faultOf(read({{u"word/document.xml"_s, part("document", blank)}})),
             ReadingFault::TooLarge);
    QCOMPARE(faultOf(read({{u"content.xml"_s, "<c>" + blank + "</c>"}})), ReadingFault::TooLarge);
    const NewExtractor notes = read({{u"word/document.xml"_s, part("document", paragraph("a"))},
                                     {u"word/footnotes.xml"_s, part("footnotes", blank)}});
    QCOMPARE(textOf(notes), u"a"_s);
    QCOMPARE(summaryOf(notes).cuts, FileCuts(FileCut::Unsound));
}

void TestOfficeText::datesAreDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("with a zone") << u"2017-05-12T09:30:00+02:00"_s << u"2017-05-12T07:30:00Z"_s;
    QTest::newRow("without") << u"2017-05-12T09:30:00"_s << u"2017-05-12"_s;
    QTest::newRow("a day") << u"2017-05-12"_s << u"2017-05-12"_s;
    QTest::newRow("none") << u"2017-02-29"_s << QString();
    QTest::newRow("in UTC after the last year that is written so")
        << u"9999-12-31T23:30:00-01:00"_s << u"9999-12-31"_s;
    QTest::newRow("in UTC before the first") << u"0001-01-01T00:30:00+01:00"_s << u"0001-01-01"_s;
}

void TestOfficeText::datesAreDates()
{
    QFETCH(QString, date);
    QTEST(edtfOfIsoDate(date), "edtf");
}

void TestOfficeText::theMainPartIsTheOneThePackageNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("another name") << u"word/document2.xml"_s << QByteArray("word/document2.xml");
    QTest::newRow("from the root") << u"word/document2.xml"_s << QByteArray("/word/document2.xml");
    QTest::newRow("another folder") << u"text/main.xml"_s << QByteArray("x/../text/main.xml");
    QTest::newRow("names one that is not there") << u"word/document.xml"_s << QByteArray("a.xml");
}

void TestOfficeText::theMainPartIsTheOneThePackageNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, target);
    const QString folder = name.left(name.indexOf(u'/') + 1);
    const NewExtractor document =
        read({{u"_rels/.rels"_s, relations(relation("officeDocument", target))},
              {name, part("document", paragraph("the text"))},
              {folder + u"_rels/"_s + name.mid(folder.size()) + u".rels"_s,
               relations(relation("header", "over.xml"))},
              {folder + u"over.xml"_s, part("hdr", paragraph("SECRET"))}});
    QCOMPARE(textOf(document), u"the text\n\nPage header:\nSECRET"_s);
}

void TestOfficeText::aTableIsNoDocument()
{
    QCOMPARE(
        faultOf(read({{u"_rels/.rels"_s, relations(relation("officeDocument", "xl/workbook.xml"))},
                      {u"xl/workbook.xml"_s, "<workbook/>"}})),
        ReadingFault::Unsupported);
}

void TestOfficeText::headersFootersAndCommentsAreRead()
{
    const NewExtractor document =
        read({{u"word/document.xml"_s, part("document", paragraph("One"))},
              {u"word/comments.xml"_s,
               part("comments", "<w:comment w:author='Ada'>" + paragraph("Why?") + "</w:comment>")},
              {u"word/commentsExtended.xml"_s, part("comments", paragraph("no text"))},
              {u"word/footer2.xml"_s, part("ftr", paragraph("Page"))},
              {u"word/header1.xml"_s, part("hdr", paragraph("Ministry") + paragraph("SECRET"))},
              {u"word/footnotes.xml"_s, part("footnotes", paragraph("Note"))}});
    QCOMPARE(textOf(document),
             u"One\n\nNote\nPage header:\nMinistry\nSECRET\nPage footer:\nPage\n"
             "Comments:\nAda: Why?"_s);
}

void TestOfficeText::whatIsAlikeOnSeveralPagesIsReadOnce()
{
    const QString text = textOf(read({{u"word/document.xml"_s, part("document", paragraph("One"))},
                                      {u"word/header1.xml"_s, part("hdr", paragraph("SECRET"))},
                                      {u"word/header2.xml"_s, part("hdr", paragraph(""))},
                                      {u"word/header3.xml"_s, part("hdr", paragraph("SECRET"))}}));
    QCOMPARE(text.count(u"SECRET"_s), 1);
    QCOMPARE(text.count(u"Page header"_s), 1);
}

void TestOfficeText::damagedPartsAreSaid()
{
    const NewExtractor document = read({{u"word/document.xml"_s, part("document", paragraph("a"))},
                                        {u"word/header1.xml"_s, "<w:hdr xmlns:w='w'><w:p>"}});
    QCOMPARE(textOf(document), u"a"_s);
    QCOMPARE(summaryOf(document).cuts, FileCuts(FileCut::Unsound));
    QCOMPARE(faultOf(read({{u"word/document.xml"_s, "<w:document xmlns:w='w'>"}})),
             ReadingFault::Malformed);
}

void TestOfficeText::boxesAreReadOnce()
{
    const QByteArray box = "<w:txbxContent>" + paragraph("in the box") + "</w:txbxContent>";
    const auto alternatives = [](const QByteArray &content) {
        return "<mc:AlternateContent>" + content + "</mc:AlternateContent>";
    };
    const QByteArray twice = alternatives("<mc:Choice>" + box + "</mc:Choice><mc:Choice>" + box
                                          + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback>");
    QCOMPARE(textOfBody("<w:p><w:r><w:t>Before </w:t>" + twice + "<w:t>after</w:t></w:r></w:p>"),
             u"Before after\nin the box\n"_s);
    QCOMPARE(textOfBody(paragraph("a") + alternatives("<mc:Fallback>" + box + "</mc:Fallback>")),
             u"a\nin the box\n"_s);
    // Inside a form that is not read, nothing is.
    QCOMPARE(textOfBody(alternatives("<mc:Choice>" + paragraph("a") + "</mc:Choice><mc:Fallback>"
                                     + twice + "</mc:Fallback>")
                        + paragraph("b")),
             u"a\nb\n"_s);
}

void TestOfficeText::hyphensKeepWordsApart()
{
    QCOMPARE(textOfBody("<w:p><w:r><w:t>ill</w:t><w:noBreakHyphen/><w:t>treated</w:t></w:r></w:p>"),
             u"ill-treated\n"_s);
}

void TestOfficeText::whatIsNoTextOfItsOwnIsRead_data()
{
    QTest::addColumn<QByteArray>("element"); // between two words
    QTest::addColumn<QString>("text");
    QTest::newRow("tab") << QByteArray("<w:tab/>") << u"\t"_s;
    QTest::newRow("tab to a position")
        << QByteArray("<w:ptab w:relativeTo='margin' w:alignment='right' w:leader='none'/>")
        << u"\t"_s;
    QTest::newRow("sign") << QByteArray("<w:sym w:font='Arial' w:char='00E9'/>") << u"\u00e9"_s;
    QTest::newRow("sign in small letters")
        << QByteArray("<w:sym w:font='Arial' w:char='20ac'/>") << u"\u20ac"_s;
    QTest::newRow("sign only its font knows")
        << QByteArray("<w:sym w:font='Wingdings' w:char='F04A'/>") << u"\ufffd"_s;
    QTest::newRow("sign that is none")
        << QByteArray("<w:sym w:font='Arial' w:char='0000'/>") << u"\ufffd"_s;
    QTest::newRow("half a sign") << QByteArray("<w:sym w:font='Arial' w:char='D83D'/>")
                                 << u"\ufffd"_s;
    QTest::newRow("sign too large")
        << QByteArray("<w:sym w:font='Arial' w:char='100E9'/>") << u"\ufffd"_s;
    QTest::newRow("sign without a number") << QByteArray("<w:sym w:font='Arial'/>") << u"\ufffd"_s;
    QTest::newRow("deleted") << QByteArray(
        "<w:del><w:ptab/><w:sym w:font='Arial' w:char='00E9'/></w:del>")
                             << QString();
}

void TestOfficeText::whatIsNoTextOfItsOwnIsRead()
{
    QFETCH(QByteArray, element);
    QFETCH(QString, text);
    QCOMPARE(textOfBody("<w:p><w:r><w:t>The ships</w:t>" + element + "<w:t>sail</w:t></w:r></w:p>"),
             u"The ships"_s + text + u"sail\n"_s);
}

void TestOfficeText::whatHangsOnASentenceLeavesItWhole()
{
    QCOMPARE(
        textOfOpenDocument(
            "<text:p>The ships<office:annotation><dc:creator>Ada</dc:creator>"
            "<dc:date>2017-05-12</dc:date><meta:creator-initials>A</meta:creator-initials>"
            "<text:p>Which?</text:p></office:annotation> sailed.</text:p><text:p>Next</text:p>"),
        u"The ships sailed.\nAda: Which?\nNext\n"_s);
    QCOMPARE(textOfOpenDocument(
                 "<text:p>Laid<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                 "<text:p>By whom?</text:p></text:note-body></text:note> at "
                 "<text:date>noon</text:date></text:p>"),
             u"Laid at noon\nBy whom?\n"_s);
    QCOMPARE(textOfOpenDocument("<draw:text-box><text:p>Alone</text:p></draw:text-box>"),
             u"Alone\n"_s);
}

void TestOfficeText::headersOfAnOpenDocumentAreRead()
{
    const NewExtractor document =
        read({{u"content.xml"_s, "<o:d xmlns:o='o' xmlns:text='t'><text:p>One</text:p></o:d>"},
              {u"styles.xml"_s,
               "<o:s xmlns:o='o' xmlns:text='t' xmlns:style='s'><style:header><text:p>SECRET"
               "</text:p></style:header></o:s>"}});
    QCOMPARE(textOf(document), u"One\n\nPage headers and footers:\nSECRET"_s);
}

QTEST_GUILESS_MAIN(TestOfficeText)
#include "tst_officetext.moc"
