// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casedoctrine.h"

#include "core/assessment/assess.h"
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

Result<std::vector<FindingShift>> findingShifts(const CaseRecords &records, const Doctrine &now,
                                                const Doctrine &other)
{
    for (const Claim &claim : records.claims.rows()) {
        if (!other.test(claim.test))
            return failure(ErrorCode::BadInput,
                           CaseDoctrineText::tr("The doctrine “%1” has no test “%2”, which claim %3 "
                                                "is about.")
                               .arg(other.version, claim.test, claim.key));
    }
    const Result<Assessment> before = assess(records, now);
    if (!before)
        return failure(before.error());
    const Result<Assessment> after = assess(records, other);
    if (!after)
        return failure(after.error());
    std::vector<FindingShift> shifts;
    for (const Claim *claim : records.claims.inKeyOrder()) {
        const ClaimResult *first = before->claim(claim->id);
        const ClaimResult *second = after->claim(claim->id);
        if (first && second
            && (first->level != second->level || first->required != second->required))
            shifts.push_back({claim->id, claim->key, first->level, first->required, second->level,
                              second->required});
    }
    return shifts;
}

} // namespace saranda
