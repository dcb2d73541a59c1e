// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/newcase.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace saranda {

using namespace literals;

namespace {

struct NewCaseText {
    Q_DECLARE_TR_FUNCTIONS(saranda::NewCase)
};

/// The files SQLite keeps beside a case file while it is open.
void removeCompanions(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

/// Makes the new file beside the old one and lets it take its place.
Result<> replaceCase(const QString &path, const CaseInfo &info, const Doctrine &doctrine,
                     const SessionOptions &options)
{
    if (const auto current = CaseSession::open(path, options)) {
        if (Result<> writable = checkWritable(**current); !writable)
            return writable;
    }
    const QFileInfo target(path);
    const QTemporaryDir folder(target.absolutePath() + u"/.saranda-XXXXXX"_s);
    if (!folder.isValid())
        return failure(
            ErrorCode::ReadOnly,
            NewCaseText::tr("Nothing can be written into “%1”.").arg(target.absolutePath()));
    const QString fresh = folder.filePath(u"case.saranda"_s);
    if (const auto created = CaseSession::create(fresh, info, doctrine, options); !created)
        return failure(created.error());
    // POSIX rename replaces in one step, which QFile::rename refuses to do.
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        return failure(ErrorCode::Storage,
                       NewCaseText::tr("“%1” could not be replaced.").arg(path));
    removeCompanions(path);
    return {};
}

} // namespace

CaseInfo newCaseInfo(const QString &title, const Doctrine &doctrine)
{
    CaseInfo info;
    info.id = CaseInfo::Id::make();
    info.title = title;
    info.language = u"en"_s;
    info.markings = {u"public"_s, u"partners"_s, u"restricted"_s, u"secret"_s};
    info.doctrineVersion = doctrine.version;
    return info;
}

Result<std::unique_ptr<CaseSession>> createCase(const QString &path, const CaseInfo &info,
                                                const Doctrine &doctrine,
                                                const SessionOptions &options, bool replace)
{
    if (!QFileInfo::exists(path))
        return CaseSession::create(path, info, doctrine, options);
    if (!replace)
        return failure(ErrorCode::Exists, NewCaseText::tr("“%1” exists already.").arg(path));
    if (Result<> replaced = replaceCase(path, info, doctrine, options); !replaced)
        return failure(replaced.error());
    return CaseSession::open(path, options);
}

Result<> checkWritable(const CaseSession &session)
{
    if (!session.isReadOnly())
        return {};
    if (const std::optional<LockHolder> holder = session.lockHolder())
        return failure(ErrorCode::Locked,
                       NewCaseText::tr("%1 is working on this case on %2 since %3 (UTC).")
                           .arg(holder->userName, holder->host, holder->since));
    return failure(ErrorCode::ReadOnly,
                   NewCaseText::tr("The case file “%1” or its folder cannot be written.")
                       .arg(session.path()));
}

} // namespace saranda
