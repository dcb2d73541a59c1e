// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "app/texts.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace saranda {

using namespace literals;

ExitStatus exitStatusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Conflict:
        return ExitStatus::No;
    case ErrorCode::Usage:
        return ExitStatus::Usage;
    case ErrorCode::BadInput:
    case ErrorCode::NotFound:
    case ErrorCode::Newer:
    case ErrorCode::Damaged:
        return ExitStatus::BadInput;
    case ErrorCode::Exists:
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
    case ErrorCode::Storage:
    case ErrorCode::Cancelled:
        return ExitStatus::Refused;
    }
    return ExitStatus::Refused;
}

void Console::print(const QString &text)
{
    print((text + u'\n').toUtf8());
}

void Console::print(const QByteArray &bytes)
{
    m_isLost = m_results.write(bytes) != bytes.size() || m_isLost;
}

bool Console::isComplete()
{
    auto *file = qobject_cast<QFileDevice *>(&m_results);
    if (!m_isLost && (!file || file->flush()))
        return true;
    fail({ErrorCode::Storage,
          CommandLine::tr("The results could not be written: %1.").arg(m_results.errorString())});
    return false;
}

void Console::note(const QString &text)
{
    if (!m_quiet)
        m_messages.write((text + u'\n').toUtf8());
}

ExitStatus Console::fail(const Error &error)
{
    QString text = u"saranda: "_s + error.message + u'\n';
    if (!error.detail.isEmpty())
        text += error.detail + u'\n';
    m_messages.write(text.toUtf8());
    return exitStatusOf(error.code);
}

ExitStatus Console::failUsage(const QString &message)
{
    return fail({ErrorCode::Usage, message, CommandLine::tr("See saranda --help.")});
}

} // namespace saranda
