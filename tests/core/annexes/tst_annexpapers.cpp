// SPDX-License-Identifier: GPL-3.0-or-later
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include "core/annexes/annexpaper.h"
#include "core/drafting/drafting.h"
#include "core/reading/helperprocess.h"
#include "core/report/memo.h"
#include "tests/core/annexes/annexcase.h"

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// A draft or release before the annexes, and files whose text is printed.
class TestAnnexPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDraftStandsBeforeWhatItCites();
    void aStatementIsCalledOne();
    void whatTheMarkingLeavesOutOfADraftIsTold();
    void aReleaseStandsAsItWasReleased();
    void aReleaseKeepsItsLinksAndItsOutlineAndNothingElse();
    void aHostileReleaseEndsTheBundleAlone();
    void aReleaseThatWasTamperedWithIsRefused();
    void aReleaseForOtherReadersIsRefused();
    void aPaperThatIsNotThereIsRefused();
    void theCoverNamesTheStatesAsItsLanguageDoes();
    void translationsAreCertifiedWhereThereAreSome();
    void lettersBecomePages_data();
    void lettersBecomePages();
    void whatIsNoLetterGetsASlipSheet();

private:
    Draft draft(const QString &kind, const QString &words, const QList<DraftCitation> &citations)
    {
        Draft made;
        made.id = Draft::Id::make();
        made.key = u"D-1"_s;
        made.kind = kind;
        made.title = u"A paper of ours"_s;
        made.language = u"en"_s;
        made.sections.append(DraftSection{u"Facts"_s, {}, {}});
        DraftSentence sentence;
        sentence.text = words;
        sentence.citations = citations;
        made.sections.front().sentences.append(sentence);
        m_case.records.drafts.put(made);
        return made;
    }
    Release release(const QByteArray &pdf, const QString &marking)
    {
        Release made;
        made.id = Release::Id::make();
        made.key = u"R-1"_s;
        made.restedOn = QStringList{u"E-2 0123"_s, u"D-1 4567"_s};
        const StoredFile file = m_case.stored(u"s.pdf"_s, pdf, u"application/pdf"_s);
        made.files = {{u"s.pdf"_s, file.sha256, file.mediaType, marking, {}, {}}};
        m_case.records.releases.put(made);
        return made;
    }
    static AnnexOptions withPaper(const QString &key)
    {
        AnnexOptions options = annexOptions();
        options.paper = key;
        return options;
    }

    AnnexCase m_case;
};

void TestAnnexPapers::init()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    m_case = AnnexCase();
    m_case.addPdf(u"Report of the laboratory"_s, pdfOfObjects(plainPdf("the report")));
    m_case.addPdf(u"Log of the relay"_s, pdfOfObjects(plainPdf("the log")));
}

void TestAnnexPapers::aDraftStandsBeforeWhatItCites()
{
    draft(u"memo"_s, u"Words that a person has written."_s, {{m_case.ids[1], u"p. 1"_s, {}}});
    const Result<MadeBundle> made = bundleOf(m_case, withPaper(u"D-1"_s));
    VERIFY_RESULT(made);
    QCOMPARE(int(made->report.annexes.size()), 1);
    QCOMPARE(made->report.annexes.front().key, u"E-2"_s);
    const QString text = pageTexts(made->pdf).join(u'\n');
    QVERIFY(text.contains(u"Words that a person has written"_s));
    QVERIFY(text.contains(u"the log"_s));
    QVERIFY(!text.contains(u"the report"_s));
    QVERIFY(text.contains(u"Memorandum and exhibits"_s, Qt::CaseInsensitive));
    const Result<MadeBundle> generated = bundleOf(m_case, annexOptions());
    VERIFY_RESULT(generated);
    QVERIFY(!pageTexts(generated->pdf).join(u'\n').contains(u"Words that a person"_s));
}

void TestAnnexPapers::aStatementIsCalledOne()
{
    draft(u"statement"_s, u"We state this."_s, {{m_case.ids[0], {}, {}}});
    const Result<MadeBundle> made = bundleOf(m_case, withPaper(u"D-1"_s));
    VERIFY_RESULT(made);
    const QString text = pageTexts(made->pdf).join(u'\n');
    QVERIFY(text.contains(u"Statement and exhibits"_s, Qt::CaseInsensitive));
    QVERIFY(!text.contains(u"Memorandum"_s, Qt::CaseInsensitive));
}

void TestAnnexPapers::whatTheMarkingLeavesOutOfADraftIsTold()
{
    m_case.addPdf(u"Quagga"_s, pdfOfObjects(plainPdf("quagga")), u"restricted"_s);
    Draft paper =
        draft(u"memo"_s, u"Open words."_s, {{m_case.ids[0], {}, {}}, {m_case.ids[2], {}, {}}});
    DraftSentence hidden;
    hidden.text = u"Quokka words."_s;
    hidden.style = SentenceStyle::Paragraph;
    hidden.disclosure = Disclosure::Withhold;
    paper.sections.front().sentences.append(hidden);
    m_case.records.drafts.put(paper);
    AnnexOptions options = withPaper(u"D-1"_s);
    options.marking = m_case.records.info.markings.front();
    const Result<MadeBundle> made = bundleOf(m_case, options);
    VERIFY_RESULT(made);
    QCOMPARE(made->report.withheld, QStringList{u"E-3"_s});
    QVERIFY(made->report.omitted.join(u'\n').contains(u"Quokka"_s));
    QVERIFY(made->report.omitted.join(u'\n').contains(u"E-3"_s));
    const QString text = pageTexts(made->pdf).join(u'\n');
    QVERIFY(text.contains(u"Open words"_s));
    QVERIFY(!text.contains(u"uokka"_s) && !text.contains(u"uagga"_s));
}

void TestAnnexPapers::aReleaseStandsAsItWasReleased()
{
    draft(u"statement"_s, u"Changed since."_s, {{m_case.ids[0], {}, {}}});
    release(pdfOfObjects(plainPdf("as it was released")), u"public"_s);
    const Result<MadeBundle> made = bundleOf(m_case, withPaper(u"R-1"_s));
    VERIFY_RESULT(made);
    const QString text = pageTexts(made->pdf).join(u'\n');
    QVERIFY(text.contains(u"as it was released"_s));
    QVERIFY(!text.contains(u"Changed since"_s));
    QCOMPARE(int(made->report.annexes.size()), 1); // what it rested on
    QCOMPARE(made->report.annexes.front().key, u"E-2"_s);
}

/// The case file that keeps it may be a stranger's: it goes the way of any exhibit, and yet leads
/// where it led.
void TestAnnexPapers::aReleaseKeepsItsLinksAndItsOutlineAndNothingElse()
{
    QList<QByteArray> objects = plainPdf(
        "first page",
        "/Annots [<< /Subtype /Link /Rect [72 700 200 744] /Dest [6 0 R /XYZ 0 800 null] >>"
        " << /Subtype /Link /Rect [72 600 200 644] /A << /S /URI /URI (http://x.example) >> >>]",
        "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Outlines 8 0 R");
    objects[1] = "<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>";
    objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R"
                   " /Resources << /Font << /AA 5 0 R >> >> >>");
    objects.append(streamObject("BT /AA 24 Tf 72 720 Td (second page) Tj ET"));
    objects.append("<< /Type /Outlines /First 9 0 R /Last 9 0 R /Count 1 >>");
    objects.append("<< /Title (Facts) /Parent 8 0 R /First 10 0 R /Last 10 0 R /Count -1"
                   " /Dest [3 0 R /Fit] >>");
    objects.append("<< /Title (Of the relay) /Parent 9 0 R /A << /S /GoTo /D [6 0 R /FitH 500] >>"
                   " >>");
    release(pdfOfObjects(objects), u"public"_s);
    const Result<MadeBundle> made = bundleOf(m_case, withPaper(u"R-1"_s));
    VERIFY_RESULT(made);
    QPDF pdf;
    pdf.processMemoryFile("bundle", made->pdf.constData(), std::size_t(made->pdf.size()));
    std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    const QStringList texts = pageTexts(made->pdf);
    qsizetype second = 0;
    while (second < texts.size() && !texts[second].contains(u"second page"_s))
        ++second;
    QVERIFY(second > 0 && second < texts.size());
    const auto isPage = [&pages](QPDFObjectHandle destination, qsizetype page) {
        return destination.isArray()
            && destination.getArrayItem(0).getObjGen() == pages[std::size_t(page)].getObjGen();
    };
    std::vector<QPDFObjectHandle> links =
        pages[std::size_t(second - 1)].getKey("/Annots").getArrayAsVector();
    QCOMPARE(int(links.size()), 1);
    QVERIFY(isPage(links[0].getKey("/Dest"), second));
    QCOMPARE(links[0].getKey("/Rect").getArrayAsRectangle().ury, 744.0);
    QPDFOutlineDocumentHelper outlines(pdf);
    bool isFound = false;
    for (QPDFOutlineObjectHelper top : outlines.getTopLevelOutlines())
        for (QPDFOutlineObjectHelper paper : top.getKids())
            if (paper.getTitle() == "Facts") {
                QCOMPARE(int(paper.getKids().size()), 1);
                QCOMPARE(paper.getKids()[0].getTitle(), std::string("Of the relay"));
                QVERIFY(isPage(paper.getDest(), second - 1));
                isFound = isPage(paper.getKids()[0].getDest(), second);
            }
    QVERIFY(isFound);
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionary())
            QVERIFY(!object.hasKey("/JS") && !object.hasKey("/URI") && !object.hasKey("/A"));
    REQUIRE_TOOL(u"qpdf"_s);
    QVERIFY(toolOutput(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, made->pdf)
                .contains(u"No syntax or stream encoding errors found"_s));
}

void TestAnnexPapers::aHostileReleaseEndsTheBundleAlone()
{
    release("%PDF-1.7\nnothing of the kind", u"public"_s);
    const Result<MadeBundle> made = bundleOf(m_case, withPaper(u"R-1"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BadInput);
    QVERIFY2(made.error().message.contains(u"damaged"_s), qPrintable(made.error().message));
}

void TestAnnexPapers::aReleaseThatWasTamperedWithIsRefused()
{
    m_case.altered = release(pdfOfObjects(plainPdf("other words")), u"public"_s).files[0].sha256;
    const Result<MadeBundle> made = bundleOf(m_case, withPaper(u"R-1"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Damaged);
    QVERIFY2(made.error().message.contains(u"R-1"_s), qPrintable(made.error().message));
}

void TestAnnexPapers::aReleaseForOtherReadersIsRefused()
{
    release(pdfOfObjects(plainPdf("for few")), m_case.records.info.markings.back());
    AnnexOptions options = withPaper(u"R-1"_s);
    options.marking = m_case.records.info.markings.front();
    const Result<MadeBundle> made = bundleOf(m_case, options);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BadInput);
}

void TestAnnexPapers::aPaperThatIsNotThereIsRefused()
{
    const Result<MadeBundle> made = bundleOf(m_case, withPaper(u"D-99"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BadInput);
    QVERIFY(made.error().message.contains(u"D-99"_s));
}

void TestAnnexPapers::theCoverNamesTheStatesAsItsLanguageDoes()
{
    State respondent;
    respondent.id = State::Id::make();
    respondent.key = u"PRK"_s;
    respondent.name = u"North Korea"_s;
    m_case.records.states.put(respondent);
    Claim claim = m_case.claim;
    claim.state = respondent.key;
    m_case.records.claims.put(claim);
    AnnexOptions options = annexOptions();
    for (const auto &[language, said] :
         {std::pair(u"en"_s, u"France in respect of North Korea"_s),
          std::pair(u"fr"_s,
                    u"France à l’égard de la République populaire démocratique de Corée"_s)}) {
        options.language = language;
        const Result<MadeBundle> made = bundleOf(m_case, options);
        VERIFY_RESULT(made);
        const QString cover = pageTexts(made->pdf).value(0).simplified();
        QVERIFY2(cover.contains(said), qPrintable(cover));
    }
}

void TestAnnexPapers::translationsAreCertifiedWhereThereAreSome()
{
    const QString certificate = u"that the translations among them are accurate"_s;
    const auto certified = [&] {
        const Result<MadeBundle> made = bundleOf(m_case, annexOptions());
        return made && pageTexts(made->pdf).join(u' ').simplified().contains(certificate);
    };
    QVERIFY(!certified());
    Exhibit foreign = *m_case.records.exhibits.find(m_case.ids.front());
    foreign.language = u"de"_s;
    StoredFile translation =
        m_case.stored(u"t.pdf"_s, pdfOfObjects(plainPdf("translated")), u"application/pdf"_s);
    translation.rendition = Rendition::Translation;
    foreign.renditions.append(translation);
    m_case.records.exhibits.put(foreign);
    QVERIFY(certified());
}

void TestAnnexPapers::lettersBecomePages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QByteArray>("bytes");
    MemoDocument letter;
    letter.language = u"en"_s;
    letter.title = u"A letter"_s;
    letter.pageOf = u"%1/%2"_s;
    letter.blocks.emplace_back(Paragraph{Inline(u"Quince paragraph, été."_s)});
    QTest::newRow("odt") << u"l.odt"_s << u"application/vnd.oasis.opendocument.text"_s
                         << rendered(MemoFormat::Odt, letter).value_or(QByteArray());
    QTest::newRow("docx")
        << u"l.docx"_s
        << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s
        << rendered(MemoFormat::Docx, letter).value_or(QByteArray());
    QTest::newRow("mail") << u"m.eml"_s << u"message/rfc822"_s
                          << QByteArray("From: a@example.org\r\nTo: b@example.org\r\n"
                                        "Subject: =?utf-8?q?The_relay?=\r\n"
                                        "Content-Type: text/plain; charset=utf-8\r\n"
                                        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                                        "Quince paragraph, =C3=A9t=C3=A9.\r\n");
    QTest::newRow("web page") << u"w.html"_s << u"text/html"_s
                              << QByteArray("<!DOCTYPE html><html><head><meta charset=utf-8>"
                                            "<script>secretScript()</script></head><body>"
                                            "<p>Quince paragraph, &eacute;t&eacute;.</p></body>"
                                            "</html>");
}

void TestAnnexPapers::lettersBecomePages()
{
    QFETCH(QString, name);
    QFETCH(QString, mediaType);
    QFETCH(QByteArray, bytes);
    m_case.add(u"A letter"_s, m_case.stored(name, bytes, mediaType));
    const Result<MadeBundle> made = bundleOf(m_case, annexOptions());
    VERIFY_RESULT(made);
    const PrintedAnnex &annex = made->report.annexes.back();
    QCOMPARE(annex.problem, Unprintable::No);
    QCOMPARE(annex.remarks, std::vector<PrintRemark>{PrintRemark::TextOnly});
    const QStringList pages = pageTexts(made->pdf);
    const QString page = pages.value(annex.firstPage - 1).simplified();
    QVERIFY2(page.contains(u"Quince paragraph, été."_s), qPrintable(page));
    QVERIFY2(page.contains(u"its layout is not reproduced"_s), qPrintable(page));
    QVERIFY(!page.contains(u"<p>"_s) && !page.contains(u"secretScript"_s)
            && !page.contains(u"=C3"_s));
    QVERIFY(pages.join(u' ').simplified().contains(u"layout not reproduced"_s)); // in the index
    QVERIFY(pages.join(u' ').simplified().contains(u"This does not extend to"_s)); // certified
    const PrintedAnnex counted =
        countAnnexPages(m_case.records, m_case.ids.back(), annexOptions(), m_case.reader());
    QCOMPARE(counted.pages, annex.pages);
}

void TestAnnexPapers::whatIsNoLetterGetsASlipSheet()
{
    m_case.add(u"An archive"_s,
               m_case.stored(u"a.zip"_s, QByteArray("PK\x03\x04 packed"), u"application/zip"_s));
    const Result<MadeBundle> made = bundleOf(m_case, annexOptions());
    VERIFY_RESULT(made);
    QCOMPARE(made->report.annexes.back().problem, Unprintable::OtherKind);
}

QTEST_MAIN(TestAnnexPapers)
#include "tst_annexpapers.moc"
