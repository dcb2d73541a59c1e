// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casecontent.h"

#include "resources/samples/samples.h"

#include "app/texts.h"
#include "core/base/literals.h"
#include "core/exchange/caseimport.h"

#include <QFileInfo>

namespace saranda {

using namespace literals;

Result<CaseWithContent> loadCaseWithContent(const CommandContext &context,
                                            const Arguments &arguments)
{
    Result<LoadedCase> loaded = loadNamedCase(context, arguments);
    if (!loaded)
        return failure(loaded.error());
    CaseWithContent whole;
    whole.doctrine = loaded->doctrine;
    if (loaded->session) {
        whole.session = std::move(loaded->session);
        return whole;
    }
    const QString path = arguments.has(u"sample"_s) ? sampleCasePath() : arguments.names().value(0);
    whole.folder = std::make_unique<QTemporaryDir>();
    if (!whole.folder->isValid())
        return failure(ErrorCode::Storage,
                       CommandLine::tr("There is no room for temporary files: %1.")
                           .arg(whole.folder->errorString()));
    CaseInfo info = loaded->records.info;
    info.id = CaseInfo::Id::make();
    Result<std::unique_ptr<CaseSession>> session = CaseSession::create(
        whole.folder->filePath(u"case.saranda"_s), info, loaded->doctrine, SessionOptions());
    if (!session)
        return failure(session.error());
    const Result<ImportSummary> summary =
        importCase(**session, {loaded->records, {}}, QFileInfo(path).dir());
    if (!summary)
        return failure(summary.error());
    for (const QString &warning : summary->warnings)
        context.console.note(warning);
    whole.session = std::move(*session);
    return whole;
}

} // namespace saranda
