// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"

#include <cstdio>
#include <cstdlib>

namespace saranda::test {

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets{
        {"edtf", runEdtf, edtfSeeds, 20000},
        {"search-query", runSearchQuery, searchQuerySeeds, 10000},
        {"case-json", runCaseJson, caseJsonSeeds, 5000},
        {"doctrine", runDoctrine, doctrineSeeds, 200},
        {"bundle", runBundle, bundleSeeds, 2000},
        {"case-file", runCaseFile, caseFileSeeds, 300},
        {"spoilt-case", runSpoiltCase, spoiltCaseSeeds, 300},
        {"print-answer", runPrintAnswer, printAnswerSeeds, 10000},
        {"shared-passages", runSharedPassages, sharedPassageSeeds, 2000},
#ifdef SARANDA_FUZZ_MAIL
        {"mail-headers", runMailHeaders, mailHeaderSeeds, 10000},
        {"mail-text", runMailText, mailTextSeeds, 4000},
        {"html-text", runHtmlText, htmlTextSeeds, 4000},
        {"plain-text", runPlainText, plainTextSeeds, 4000},
        {"office-xml", runOfficeXml, officeXmlSeeds, 4000},
        {"office-file", runOfficeFile, officeFileSeeds, 1500},
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
