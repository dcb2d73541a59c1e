// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memo.h"

#include "core/base/literals.h"
#include "core/report/claimlosses.h"
#include "core/report/disclosure.h"
#include "core/report/memohtml.h"
#include "core/report/memooffice.h"
#include "core/report/memopdf.h"
#include "core/report/memowriter.h"
#include "core/timeline/letters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

#include <algorithm>

namespace saranda {

using namespace literals;

Result<QByteArray> rendered(MemoFormat format, const MemoDocument &document)
{
    const bool isDrawn = format == MemoFormat::Pdf
        || std::any_of(document.blocks.begin(), document.blocks.end(),
                       [](const Block &block) { return std::holds_alternative<Figure>(block); });
    if (isDrawn)
        if (const Result<> fine = checkFonts(); !fine)
            return failure(fine.error());
    switch (format) {
    case MemoFormat::Pdf:
        return pdfOf(document);
    case MemoFormat::Html:
        return htmlOf(document);
    case MemoFormat::Odt:
        return odtOf(document);
    case MemoFormat::Docx:
        return docxOf(document);
    }
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate("Memo", "A memo has no such format."));
}

namespace {

Result<> written(QIODevice &to, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 count = to.write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            return failure(ErrorCode::Storage,
                           QCoreApplication::translate("Memo", "The memo cannot be written."),
                           to.errorString());
        done += count;
    }
    return {};
}

Result<> checked(const CaseRecords &records, const MemoOptions &options)
{
    if (options.marking && !records.info.markings.contains(*options.marking))
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Memo", "The case has no marking “%1”.")
                           .arg(*options.marking),
                       records.info.markings.join(u", "_s));
    return {};
}

} // namespace

std::optional<MemoFormat> memoFormatOf(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"pdf")
        return MemoFormat::Pdf;
    if (ending == u"html" || ending == u"htm")
        return MemoFormat::Html;
    if (ending == u"odt")
        return MemoFormat::Odt;
    if (ending == u"docx")
        return MemoFormat::Docx;
    return std::nullopt;
}

Result<MemoDocument> makeMemo(const CaseRecords &records, const Assessment &assessment,
                              const Doctrine &doctrine, const MemoOptions &options)
{
    if (const Result<> fine = checked(records, options); !fine)
        return failure(fine.error());
    Result<Sentences> sentences = Sentences::load(options.language);
    if (!sentences)
        return failure(sentences.error());
    sentences->reword(options.ownTemplate.wording);
    const CaseRecords disclosed =
        options.marking ? disclosedAt(records, *options.marking) : records;
    for (const Claim::Id claim : options.claims)
        if (!disclosed.claims.contains(claim))
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate("Memo", "The case has no such claim."));
    const auto losses = claimLosses(records, disclosed, assessment, doctrine, options.marking);
    if (!losses)
        return failure(losses.error());
    return memoDocument(disclosed, assessment, doctrine, options, *sentences, *losses);
}

Result<> writeMemo(QIODevice &to, MemoFormat format, const CaseRecords &records,
                   const Assessment &assessment, const Doctrine &doctrine,
                   const MemoOptions &options)
{
    const Result<MemoDocument> document = makeMemo(records, assessment, doctrine, options);
    if (!document)
        return failure(document.error());
    const Result<QByteArray> bytes = rendered(format, *document);
    if (!bytes)
        return failure(bytes.error());
    return written(to, *bytes);
}

} // namespace saranda
