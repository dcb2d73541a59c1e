// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace saranda::test {

/// Something that reads what strangers send. `run` ends the process when what it reads breaks a
/// promise; a crash and a sanitizer's report end it as well.
struct FuzzTarget {
    const char *name;
    void (*run)(const QByteArray &input);
    std::vector<QByteArray> (*seeds)();
    int smokeRuns; ///< mutations an ordinary test run has time for
    int repetitions; ///< long inputs of which it measures the time; none where a person writes them
};

const std::vector<FuzzTarget> &fuzzTargets();
/// Null when there is none.
const FuzzTarget *fuzzTarget(const QByteArray &name);

/// Ends the process, naming the promise, when it is broken.
void promise(bool isKept, const char *what);

void runEdtf(const QByteArray &input);
std::vector<QByteArray> edtfSeeds();
void runSearchQuery(const QByteArray &input);
std::vector<QByteArray> searchQuerySeeds();
void runCaseJson(const QByteArray &input);
std::vector<QByteArray> caseJsonSeeds();
void runDoctrine(const QByteArray &input);
std::vector<QByteArray> doctrineSeeds();
void runBundle(const QByteArray &input);
std::vector<QByteArray> bundleSeeds();
void runCaseFile(const QByteArray &input);
std::vector<QByteArray> caseFileSeeds();
void runSpoiltCase(const QByteArray &input);
std::vector<QByteArray> spoiltCaseSeeds();
void runMailHeaders(const QByteArray &input);
std::vector<QByteArray> mailHeaderSeeds();
void runPrintAnswer(const QByteArray &input);
std::vector<QByteArray> printAnswerSeeds();
void runReadingAnswer(const QByteArray &input);
std::vector<QByteArray> readingAnswerSeeds();
void runBagText(const QByteArray &input);
std::vector<QByteArray> bagTextSeeds();
void runNames(const QByteArray &input);
std::vector<QByteArray> nameSeeds();
void runSharedPassages(const QByteArray &input);
std::vector<QByteArray> sharedPassageSeeds();
// What the reading program extracts, each kind of file by itself.
void runMailText(const QByteArray &input);
std::vector<QByteArray> mailTextSeeds();
void runHtmlText(const QByteArray &input);
std::vector<QByteArray> htmlTextSeeds();
void runPlainText(const QByteArray &input);
std::vector<QByteArray> plainTextSeeds();
void runOfficeXml(const QByteArray &input);
std::vector<QByteArray> officeXmlSeeds();
void runOfficeFile(const QByteArray &input);
std::vector<QByteArray> officeFileSeeds();
void runImageStatements(const QByteArray &input);
std::vector<QByteArray> imageStatementSeeds();
void runPdfActions(const QByteArray &input);
std::vector<QByteArray> pdfActionSeeds();
void runPrintedPdf(const QByteArray &input);
std::vector<QByteArray> printedPdfSeeds();

} // namespace saranda::test
