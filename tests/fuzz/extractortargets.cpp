// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/edtf.h"
#include "core/extraction/extractor.h"
#include "core/extraction/officexml.h"
#include "tests/core/bundle/rawzip.h"
#include "tests/fuzz/fuzztargets.h"
#include "tests/fuzz/statementchecks.h"

#include <QTemporaryFile>

// What the reading program makes of files of strangers, without its sandbox around it. PDF is
// poppler's and stays in the worker.

namespace saranda::test {

using namespace saranda::literals;

void checkStatements(const QList<FileStatement> &statements)
{
    promise(statements.size() <= readinglimits::mostStatements, "statements are counted");
    for (const FileStatement &statement : statements) {
        promise(!statement.what.isEmpty(), "a statement has its kind");
        promise(statement.value.size() <= readinglimits::longestStatement, "a statement is cut");
        promise(CaseDate::parse(statement.date).has_value(), "a statement's date is a date");
    }
}

namespace {

void checkExtractor(const NewExtractor &made)
{
    const auto *extractor = std::get_if<std::unique_ptr<Extractor>>(&made);
    if (!extractor)
        return; // refused, which every file may be
    const FileSummary summary = (*extractor)->summary();
    promise(summary.pageCount >= 1, "running text has a part");
    checkStatements(summary.statements);
    int firstUnit = 1;
    for (int page = 0; page < summary.pageCount; ++page) {
        const Extracted<PageText> read = (*extractor)->text(page);
        const auto *text = std::get_if<PageText>(&read);
        promise(text, "every part can be read");
        promise(text->text.size() <= readinglimits::longestPage, "a part is not too long");
        promise(text->firstUnit == firstUnit, "the lines are counted through");
        firstUnit += int(text->text.count(u'\n'));
        const std::optional<PageText> again = decodeText(encodeAnswer(*text));
        promise(again && *again == *text, "a part goes over to the case as it is");
    }
    promise(summary.attachments.size() <= readinglimits::mostAttachments,
            "attachments are counted");
    for (int i = -1; i <= int(summary.attachments.size()); ++i) {
        const Extracted<QByteArray> read = (*extractor)->attachment(i);
        const auto *bytes = std::get_if<QByteArray>(&read);
        const bool isListed = i >= 0 && i < int(summary.attachments.size());
        promise(isListed == (bytes != nullptr), "what is listed is attached, and no more");
        if (!bytes)
            continue;
        promise(summary.attachments[i].size == bytes->size(), "an attachment is as large as said");
        const std::optional<QByteArray> again = decodeAttachment(encodeAnswer(*bytes));
        promise(again && *again == *bytes, "an attachment goes over to the case as it is");
    }
    const std::optional<FileSummary> again = decodeSummary(encodeAnswer(summary));
    promise(again && *again == summary, "a summary goes over to the case as it is");
    for (const int page : {-1, summary.pageCount}) {
        const Extracted<PageText> read = (*extractor)->text(page);
        promise(std::holds_alternative<ReadingFault>(read), "there is no page beyond the last");
    }
}

const QByteArray docx = "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>The mines</w:t></w:r></w:p>"
                        "<w:p><w:r><w:t>were</w:t><w:tab/><w:br/><w:ptab/><w:sym "
                        "w:char='20AC'/><w:t>new</w:t></w:r><w:del><w:r>"
                        "<w:t>gone</w:t></w:r></w:del></w:p></w:body></w:document>";
const QByteArray odt =
    "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
    "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
    "<text:h>Report</text:h><text:p>Laying<text:s text:c='3'/>was<text:tab/>seen<text:line-break/>"
    "</text:p></office:text></office:body></office:document-content>";
const QByteArray coreProperties =
    "<cp:coreProperties xmlns:cp='cp' xmlns:dc='dc' "
    "xmlns:dcterms='dcterms'><dc:creator>A</dc:creator>"
    "<dcterms:created>2017-05-12T09:30:00Z</dcterms:created><dc:title>T</dc:title>"
    "</cp:coreProperties>";

} // namespace

void runMailText(const QByteArray &input)
{
    checkExtractor(makeMailExtractor(input));
}

std::vector<QByteArray> mailTextSeeds()
{
    return {
        "From: a@example.org\r\nSubject: s\r\nMessage-ID: <1@example.org>\r\n"
        "Date: Fri, 12 May 2017 09:30:00 +0200 (CEST)\r\n"
        "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n"
        "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
        "--y\r\nContent-Type: text/plain; charset=koi8-r\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n=F0=D2=C9=D7=\r\n=C5=D4\r\n"
        "--y\r\nContent-Type: text/html\r\n\r\n<b>the same</b>\r\n--y--\r\n"
        "--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; "
        "filename*=UTF-8''pl%C3%A4ne.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n"
        "--x--\r\n",
        "Received: from a by b; Fri, 12 May 2017 07:31:00 +0000\nFrom: b\n"
        "Content-Type: message/rfc822\n\nFrom: c\nSubject: inner\n\nbody\n",
        "Subject: =?UTF-8?B?SsO8cmdlbg==?=\n\n--\n",
        "Subject: s\nContent-Type: multipart/mixed; boundary*0=\" a \"; boundary*1=b\n\nbefore\n"
        "-- a b\nContent-Type: text/html; charset=utf-16\n"
        "Content-Transfer-Encoding: quoted-printable\n\n<b>a=\n=3D= \t\nid=zulu</b>\n"
        "-- a b\nContent-Transfer-Encoding: base64\n\nYQ==\nYmM=\nZA==\n-- a b--\nafter\n",
        "Subject: =?utf-8?Q?a=_id=zulu=3D?=\nContent-Type: multipart/mixed; boundary=x\n"
        "Content-Transfer-Encoding: base64\n\nYQ=="};
}

void runHtmlText(const QByteArray &input)
{
    checkExtractor(makeHtmlExtractor(input));
}

std::vector<QByteArray> htmlTextSeeds()
{
    return {"<!DOCTYPE html><html><head><title>R&eacute;port</title><script>x()</script><style>p{}"
            "</style></head><body><p>One<br>two &#x4e2d; &amp; &lt;b&gt;</p><!-- no --><table><tr>"
            "<td>a<td>b</table><img src='http://example.org/x'></body></html>",
            "<meta charset=windows-1251><p>\xcf\xf0\xe8\xe2\xe5\xf2",
            "<p",
            "&#1114112;&#xD800;<",
            "<plaintext><b>",
            "<meta charset=unicode>a<!----!>b<!-- --!>c<!--!>-->d<!-->"};
}

void runPlainText(const QByteArray &input)
{
    checkExtractor(makePlainTextExtractor(input));
}

std::vector<QByteArray> plainTextSeeds()
{
    return {"one\r\ntwo\rthree\n",
            "\xef\xbb\xbf"
            "d\xc3\xa9j\xc3\xa0",
            QByteArray("\xff\xfe\x41\x04\n\0", 6),
            QByteArray("\xfe\xff\x04\x41", 4),
            "caf\xe9 cr\xe8me",
            "\xd0\xa1\xd1\x83\xd0\xb4\xd0\xb0\xd0\xa1\xd1\x83\xd0\xb4\xd0\xb0\xd0\xa1\xd1\x83\xff"
            "\xd0\xb4\xd0",
            "\x1b$B%F%9%H\x1b(B"};
}

void runOfficeXml(const QByteArray &input)
{
    for (const std::optional<QString> &text : {textOfDocx(input), textOfOdt(input)})
        promise(!text || !text->contains(QChar(0)), "text has no end in it");
    FileSummary summary;
    addOfficeStatements(summary, input);
    checkStatements(summary.statements);
    promise(CaseDate::parse(edtfOfIsoDate(QString::fromUtf8(input.left(64)))).has_value(),
            "a date of an office file is a date");
}

std::vector<QByteArray> officeXmlSeeds()
{
    return {docx, odt, coreProperties, "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>",
            "2017-05-12T09:30:00+02:00"};
}

void runOfficeFile(const QByteArray &input)
{
    QTemporaryFile file;
    if (!file.open() || file.write(input) != input.size() || !file.flush())
        return;
    checkExtractor(makeOfficeExtractor(file.fileName()));
}

std::vector<QByteArray> officeFileSeeds()
{
    return {rawZip({{"[Content_Types].xml", "<Types/>"},
                    {"word/document.xml", docx},
                    {"docProps/core.xml", coreProperties}}),
            rawZip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                    {"content.xml", odt},
                    {"meta.xml", "<office:document-meta xmlns:office='o'/>"}}),
            rawZip({{"a.txt", "no office file"}})};
}

} // namespace saranda::test
