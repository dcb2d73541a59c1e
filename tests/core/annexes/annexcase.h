// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include "core/annexes/annexbundle.h"
#include "core/reading/helperprocess.h"
#include "core/storage/digest.h"
#include "tests/core/report/memocase.h"

namespace saranda::test {

/// A PDF of these objects (number 1 first), with a right table of references.
inline QByteArray pdfOfObjects(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray pdf("%PDF-1.7\n");
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R "
        + trailer + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

inline QByteArray streamObject(const QByteArray &data, const QByteArray &dictionary = {})
{
    return "<< /Length " + QByteArray::number(data.size()) + ' ' + dictionary + " >>\nstream\n"
        + data + "\nendstream";
}

/// A page that says `text`, and its objects: catalog, tree, page, contents, font.
inline QList<QByteArray> plainPdf(const QByteArray &text, const QByteArray &pageExtra = {},
                                  const QByteArray &catalogExtra = {})
{
    return {"<< /Type /Catalog /Pages 2 0 R " + catalogExtra + " >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            " /Resources << /Font << /AA 5 0 R >> >> "
                + pageExtra + " >>",
            streamObject("BT /AA 24 Tf 72 720 Td (" + text + ") Tj ET"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
}

/// A PDF with as many pages, each with its number.
inline QByteArray longPdf(int count)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                              {},
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kids;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(objects.size() + 1);
        kids += number + " 0 R ";
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                       + QByteArray::number(objects.size() + 2)
                       + " 0 R /Resources << /Font << /F 3 0 R >> >> >>");
        objects.append(streamObject("BT /F 24 Tf 72 720 Td (inner page " + QByteArray::number(i + 1)
                                    + ") Tj ET"));
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(count) + " >>";
    return pdfOfObjects(objects);
}

/// The small case with any number of exhibits that its fact cites, and their bytes.
struct AnnexCase : SmallCase {
    QHash<QString, QByteArray> contents;
    std::vector<Exhibit::Id> ids;
    QString altered; ///< a hash whose bytes are not what it says

    AnnexCase()
    {
        setReadingProgram(QStringLiteral(SARANDA_WORKER));
        setPrintingProgram(QStringLiteral(SARANDA_PRINTER));
        fact.citations.clear();
        records.exhibits.remove(exhibit.id);
        records.facts.put(fact);
    }

    StoredFile stored(const QString &name, const QByteArray &bytes, const QString &mediaType)
    {
        StoredFile file;
        file.name = name;
        file.sha256 = Sha256::hexOf(bytes);
        file.size = double(bytes.size());
        file.mediaType = mediaType;
        contents.insert(file.sha256, bytes);
        return file;
    }

    Exhibit &add(const QString &title, const std::optional<StoredFile> &file,
                 const QString &marking = {})
    {
        Exhibit added;
        added.id = Exhibit::Id::make();
        added.key = u"E-%1"_s.arg(ids.size() + 1);
        added.title = title;
        added.date = CaseDate::parse(u"2020-05-17"_s).value();
        added.marking = marking;
        added.file = file;
        ids.push_back(added.id);
        records.exhibits.put(added);
        Citation citation;
        citation.exhibit = added.id;
        fact.citations.append(citation);
        records.facts.put(fact);
        m_last = added;
        return m_last;
    }
    void addPdf(const QString &title, const QByteArray &pdf, const QString &marking = {})
    {
        add(title, stored(title + u".pdf"_s, pdf, u"application/pdf"_s), marking);
    }

    ContentReader reader() const
    {
        return [this](const StoredFile &file, QIODevice &to) -> Result<> {
            if (file.sha256 == altered)
                return failure(ErrorCode::Damaged, u"altered"_s);
            if (!contents.contains(file.sha256))
                return failure(ErrorCode::NotFound, u"absent"_s);
            const QByteArray bytes = contents.value(file.sha256);
            if (to.write(bytes) != bytes.size())
                return failure(ErrorCode::Storage, to.errorString());
            return {};
        };
    }

private:
    Exhibit m_last;
};

inline AnnexOptions annexOptions(AnnexProfile profile = AnnexProfile::None)
{
    AnnexOptions options;
    options.profile = profile;
    options.madeOn = QDateTime({2026, 3, 14}, {9, 26, 53}, Qt::UTC);
    options.author = u"Office of the Legal Adviser"_s;
    return options;
}

struct MadeBundle {
    AnnexReport report;
    QByteArray pdf;
};

inline Result<MadeBundle> bundleOf(const CaseRecords &records, const ContentReader &reader,
                                   const AnnexOptions &options, const AnnexProgress &progress = {})
{
    AssessOptions how;
    how.whatIf.marking = options.marking;
    const Result<Assessment> assessment = assess(records, shippedDoctrine(), how);
    if (!assessment)
        return failure(assessment.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<AnnexReport> report = writeAnnexBundle(
        buffer, {records, *assessment, shippedDoctrine(), reader}, options, progress);
    if (!report)
        return failure(report.error());
    return MadeBundle{*report, buffer.data()};
}

inline Result<MadeBundle> bundleOf(const AnnexCase &annexCase, const AnnexOptions &options,
                                   const AnnexProgress &progress = {})
{
    return bundleOf(annexCase.records, annexCase.reader(), options, progress);
}

/// What poppler reads on each page.
inline QStringList pageTexts(const QByteArray &pdf)
{
    QStringList pages =
        toolOutput(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf).split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

/// A page as poppler paints it, at 36 dots an inch.
inline QImage pagePicture(const QByteArray &pdf, int page)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"b.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    const QString number = QString::number(page);
    QProcess process;
    process.start(u"pdftoppm"_s,
                  {u"-r"_s, u"36"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s, number, u"-l"_s, number,
                   file.fileName(), folder.filePath(u"p"_s)});
    process.waitForFinished(60000);
    return QImage(folder.filePath(u"p.png"_s));
}

} // namespace saranda::test
