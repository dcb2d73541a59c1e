// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casecontent.h"

#include "app/texts.h"
#include "core/base/literals.h"
#include "core/exchange/caseimport.h"

#include <QDir>
#include <QFileInfo>

namespace saranda {

using namespace literals;

namespace {

Result<CaseWithContent> withContent(const CommandContext &context, LoadedCase loaded,
                                    const QString &path)
{
    CaseWithContent whole;
    whole.doctrine = loaded.doctrine;
    if (loaded.session) {
        whole.session = std::move(loaded.session);
        return whole;
    }
    Result<ScratchFolder> folder = ScratchFolder::in(QDir::tempPath());
    if (!folder)
        return failure(folder.error());
    whole.folder = std::make_unique<ScratchFolder>(*std::move(folder));
    CaseInfo info = loaded.records.info;
    info.id = CaseInfo::Id::make();
    Result<std::unique_ptr<CaseSession>> session = CaseSession::create(
        whole.folder->filePath(u"case.saranda"_s), info, loaded.doctrine, SessionOptions());
    if (!session)
        return failure(session.error());
    const Result<ImportSummary> summary =
        importCase(**session, {loaded.records, {}}, QFileInfo(path).dir());
    if (!summary)
        return failure(summary.error());
    for (const QString &warning : summary->warnings)
        context.console.note(warning);
    whole.session = std::move(*session);
    return whole;
}

} // namespace

Result<CaseWithContent> loadCaseWithContent(const CommandContext &context, const QString &path)
{
    Result<LoadedCase> loaded = loadCase(context, path);
    if (!loaded)
        return failure(loaded.error());
    return withContent(context, std::move(*loaded), path);
}

Result<CaseWithContent> loadCaseWithContent(const CommandContext &context,
                                            const Arguments &arguments)
{
    const Result<QString> path = namedPath(arguments);
    if (!path)
        return failure(path.error());
    return loadCaseWithContent(context, *path);
}

} // namespace saranda
