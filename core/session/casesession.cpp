// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casesession.h"

#include <QUndoStack>

namespace saranda {

struct CaseSession::Private {
    QString path;
    CaseRecords records;
    SessionOptions options;
    QUndoStack undoStack;
};

CaseSession::CaseSession(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{ }

CaseSession::~CaseSession() = default;

Result<std::unique_ptr<CaseSession>> CaseSession::create(const QString &path, const CaseInfo &info,
                                                         const SessionOptions &options)
{
    auto parts = std::make_unique<Private>();
    parts->path = path;
    parts->records.info = info;
    parts->options = options;
    return std::unique_ptr<CaseSession>(new CaseSession(std::move(parts)));
}

Result<std::unique_ptr<CaseSession>> CaseSession::open(const QString &path, const SessionOptions &)
{
    return failure(ErrorCode::NotFound, tr("There is no file “%1”.").arg(path));
}

const QString &CaseSession::path() const
{
    return d->path;
}
const CaseRecords &CaseSession::records() const
{
    return d->records;
}
bool CaseSession::isReadOnly() const
{
    return d->options.readOnly;
}
std::optional<LockHolder> CaseSession::lockHolder() const
{
    return std::nullopt;
}
QString CaseSession::userName() const
{
    return d->options.userName;
}
Result<> CaseSession::apply(const Edit &edit)
{
    for (const AnyChange &change : edit.changes) {
        std::visit(
            [&](const auto &one) {
                using Record = std::decay_t<decltype(*one.after)>;
                if constexpr (std::is_same_v<Record, CaseInfo>) {
                    if (one.after)
                        d->records.info = *one.after;
                } else if (one.after) {
                    d->records.table<Record>().put(*one.after);
                } else {
                    d->records.table<Record>().remove(one.id());
                }
            },
            change);
    }
    Q_EMIT changed(edit);
    return {};
}
QUndoStack &CaseSession::undoStack()
{
    return d->undoStack;
}
Result<> CaseSession::undo()
{
    return {};
}
Result<> CaseSession::redo()
{
    return {};
}
Result<StoredFile> CaseSession::storeContent(QIODevice &, const QString &, const Progress &)
{
    return failure(ErrorCode::Storage, QString());
}
bool CaseSession::hasContent(const QString &) const
{
    return false;
}
Result<> CaseSession::readContent(const QString &, QIODevice &, const Progress &) const
{
    return failure(ErrorCode::Storage, QString());
}
Result<> CaseSession::setExhibitText(Exhibit::Id, const QStringList &)
{
    return {};
}
Result<std::vector<SearchHit>> CaseSession::search(const QString &, int) const
{
    return std::vector<SearchHit>();
}
Result<std::vector<AuditEntry>> CaseSession::log(QUuid, int) const
{
    return std::vector<AuditEntry>();
}
Result<> CaseSession::saveCopy(const QString &, bool) const
{
    return failure(ErrorCode::Storage, QString());
}
Result<VerifyReport> CaseSession::verify(const Progress &) const
{
    return VerifyReport();
}

} // namespace saranda
