// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casedoctrine.h"

#include "core/doctrine/doctrineloader.h"

#include <QCoreApplication>

namespace saranda {

namespace {

struct CaseDoctrineText {
    Q_DECLARE_TR_FUNCTIONS(saranda::CaseDoctrine)
};

} // namespace

Result<Doctrine> doctrineOf(const CaseSession &session, const Doctrine &shipped)
{
    const QString version = session.records().info.doctrineVersion;
    if (version.isEmpty())
        return shipped;
    const Result<QString> text = session.doctrineProfile(version);
    if (!text && text.error().code == ErrorCode::NotFound)
        return shipped;
    if (!text)
        return failure(text.error());
    const QByteArray profile = text->toUtf8();
    if (profile == shipped.profileText)
        return shipped;
    Result<Doctrine> own = loadDoctrine(profile);
    if (!own)
        return failure(
            ErrorCode::Damaged,
            CaseDoctrineText::tr("The doctrine “%1” that the case keeps cannot be read.").arg(version),
            own.error().message + QLatin1Char('\n') + own.error().detail);
    return own;
}

Result<> adoptDoctrine(CaseSession &session, const Doctrine &doctrine, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::BadInput,
                       CaseDoctrineText::tr("Another doctrine changes what every level means: say "
                                            "why it is adopted."));
    const CaseInfo before = session.records().info;
    if (before.doctrineVersion == doctrine.version)
        return failure(ErrorCode::BadInput,
                       CaseDoctrineText::tr("The case is assessed under the doctrine “%1” already.")
                           .arg(doctrine.version));
    const Result<> kept =
        session.storeDoctrineProfile(doctrine.version, QString::fromUtf8(doctrine.profileText));
    if (!kept)
        return kept;
    CaseInfo after = before;
    after.doctrineVersion = doctrine.version;
    Edit edit{CaseDoctrineText::tr("Adopt doctrine %1: %2").arg(doctrine.version, reason.trimmed()),
              {}};
    edit.modify(before, after);
    return session.apply(edit);
}

} // namespace saranda
