// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"

#include <cstdio>
#include <cstdlib>

namespace saranda::test {

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets{
        {"edtf", runEdtf, edtfSeeds, 20000, 30},
        {"search-query", runSearchQuery, searchQuerySeeds, 10000, 0},
        {"case-json", runCaseJson, caseJsonSeeds, 5000, 30},
        {"doctrine", runDoctrine, doctrineSeeds, 200, 0},
        {"bundle", runBundle, bundleSeeds, 2000, 0},
        {"case-file", runCaseFile, caseFileSeeds, 300, 0},
        {"spoilt-case", runSpoiltCase, spoiltCaseSeeds, 300, 0},
        {"print-answer", runPrintAnswer, printAnswerSeeds, 10000, 0},
        {"reading-answer", runReadingAnswer, readingAnswerSeeds, 10000, 0},
        {"bag-text", runBagText, bagTextSeeds, 5000, 30},
        {"names", runNames, nameSeeds, 10000, 30},
        {"shared-passages", runSharedPassages, sharedPassageSeeds, 2000, 30},
#ifdef SARANDA_FUZZ_MAIL
        {"mail-headers", runMailHeaders, mailHeaderSeeds, 10000, 30},
        {"mail-text", runMailText, mailTextSeeds, 4000, 30},
        {"html-text", runHtmlText, htmlTextSeeds, 4000, 30},
        {"plain-text", runPlainText, plainTextSeeds, 4000, 30},
        {"office-xml", runOfficeXml, officeXmlSeeds, 4000, 30},
        {"office-file", runOfficeFile, officeFileSeeds, 1500, 0},
        {"image-statements", runImageStatements, imageStatementSeeds, 10000, 30},
        {"pdf-actions", runPdfActions, pdfActionSeeds, 5000, 30},
#endif
#ifdef SARANDA_FUZZ_PRINTED
        {"printed-pdf", runPrintedPdf, printedPdfSeeds, 500, 0},
#endif
    };
    return targets;
}

const FuzzTarget *fuzzTarget(const QByteArray &name)
{
    for (const FuzzTarget &target : fuzzTargets()) {
        if (name == target.name)
            return &target;
    }
    return nullptr;
}

void promise(bool isKept, const char *what)
{
    if (isKept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace saranda::test
