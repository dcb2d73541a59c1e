// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reading/printanswers.h"
#include "tests/fuzz/fuzztargets.h"

namespace saranda::test {

void runPrintAnswer(const QByteArray &input)
{
    PrintPromises promises;
    const char *broken = promises.brokenBy({input});
    promise(!broken, broken);
    broken = promises.brokenBy({input, input}); // parts of one answer
    promise(!broken, broken);
}

std::vector<QByteArray> printAnswerSeeds()
{
    PrintEncoder empty;
    return {printAnswer(), empty.takePart()};
}

} // namespace saranda::test
