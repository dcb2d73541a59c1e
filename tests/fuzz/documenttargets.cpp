// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "tests/core/exchange/formatexample.h"
#include "tests/fuzz/fuzztargets.h"

namespace saranda::test {

using namespace saranda::literals;

namespace {

const Doctrine &shippedDoctrine()
{
    static const Doctrine doctrine = *builtInDoctrine();
    return doctrine;
}

} // namespace

void runCaseJson(const QByteArray &input)
{
    const Result<ImportedCase> imported = readCaseJson(input, u"fuzz.json"_s, shippedDoctrine());
    if (!imported) {
        promise(!imported.error().message.isEmpty(), "a refused document says why");
        return;
    }
    const QByteArray written = writeCaseJson(imported->records);
    const Result<ImportedCase> again = readCaseJson(written, u"again.json"_s, shippedDoctrine());
    promise(again.has_value(), "what was written can be read");
    promise(writeCaseJson(again->records) == written, "what was read is written alike");
}

std::vector<QByteArray> caseJsonSeeds()
{
    return {fullCase, R"({"format":"saranda-case","version":1,"case":{"title":"T"}})",
            R"({"format":"saranda-case","version":1,"case":{"title":"T","x":[1,null]},
"exhibits":[{"id":"E-1","derivedFrom":"E-2","y":{"z":true}},{"id":"E-2","marks":["tested"]}],
"facts":[{"id":"F-1","date":"1946-10","citations":[{"exhibit":"E-1","strength":3}]}]})"};
}

void runDoctrine(const QByteArray &input)
{
    const Result<Doctrine> doctrine = loadDoctrine(input);
    if (!doctrine)
        promise(!doctrine.error().message.isEmpty(), "a refused doctrine says why");
}

std::vector<QByteArray> doctrineSeeds()
{
    return {shippedDoctrine().profileText, "{}", R"({"version":"1","tests":[],"profile":{}})"};
}

} // namespace saranda::test
