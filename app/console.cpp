// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <unistd.h>

#include "app/texts.h"
#include "core/base/literals.h"
#include "core/base/plainline.h"

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

namespace {

QString plainLines(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += plainLine(line) + u'\n';
    return text;
}

} // namespace

void Console::print(const QString &line)
{
    print(QStringList{line});
}

void Console::print(const QStringList &lines)
{
    print(plainLines(lines).toUtf8());
}

void Console::print(const QByteArray &bytes)
{
    clearProgress();
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

void Console::note(const QString &line)
{
    note(QStringList{line});
}

void Console::note(const QStringList &lines)
{
    if (!m_quiet)
        say(plainLines(lines));
}

void Console::say(const QString &text)
{
    clearProgress();
    if (auto *file = qobject_cast<QFileDevice *>(&m_results)) // in the order it was said
        file->flush();
    m_messages.write(text.toUtf8());
}

void Console::showProgress(qint64 done, qint64 total)
{
    const auto *file = qobject_cast<QFileDevice *>(&m_messages);
    if (m_quiet || total <= 0 || !file || ::isatty(file->handle()) == 0)
        return;
    const std::lock_guard one(m_progress);
    const int percent = int(double(done) * 100 / double(total));
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_messages.write(u"\r%1 %"_s.arg(percent, 3).toUtf8());
}

void Console::clearProgress()
{
    const std::lock_guard one(m_progress);
    if (m_percent >= 0)
        m_messages.write("\r     \r");
    m_percent = -1;
}

ExitStatus Console::fail(const Error &error)
{
    QStringList lines{u"saranda: "_s + error.message};
    if (!error.detail.isEmpty())
        lines += error.detail.split(u'\n');
    say(plainLines(lines));
    return exitStatusOf(error.code);
}

ExitStatus Console::failUsage(const QString &message)
{
    return fail({ErrorCode::Usage, message, CommandLine::tr("See saranda --help.")});
}

} // namespace saranda
