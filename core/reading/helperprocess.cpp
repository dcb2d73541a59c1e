// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/helperprocess.h"

#include "core/base/literals.h"
#include "core/reading/readingprotocol.h"
#include "core/reading/readingtext.h"

#include <QCoreApplication>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace saranda {

using namespace literals;
using namespace std::chrono_literals;
using Moment = std::chrono::steady_clock::time_point;

namespace {

constexpr int waitStep = 40; // milliseconds between two looks at the stop flag

struct ProgramsInPlace {
    QString reading;
    QString printing;
};

ProgramsInPlace &programsInPlace()
{
    static ProgramsInPlace paths;
    return paths;
}

/// The program beside this one; empty when it is not installed.
QString besideThis(const QString &program)
{
#ifdef Q_OS_WIN
    const QString name = program + u".exe"_s;
#else
    const QString &name = program;
#endif
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &path : {here + u'/' + name, here + u"/../libexec/saranda/"_s + name}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

Error tooSlow()
{
    return {ErrorCode::BadInput,
            ReadingText::tr("Reading the file took too long and was stopped. The case is not "
                            "affected.")};
}

Error nonsense()
{
    return {ErrorCode::BadInput,
            ReadingText::tr("The file made the reading program answer nonsense; it was stopped. "
                            "The case is not affected.")};
}

} // namespace

QString readingProgram()
{
    const QString &inPlace = programsInPlace().reading;
    return inPlace.isEmpty() ? besideThis(u"saranda-worker"_s) : inPlace;
}

void setReadingProgram(const QString &path)
{
    programsInPlace().reading = path;
}

QString printingProgram()
{
    const QString &inPlace = programsInPlace().printing;
    return inPlace.isEmpty() ? besideThis(u"saranda-printer"_s) : inPlace;
}

void setPrintingProgram(const QString &path)
{
    programsInPlace().printing = path;
}

HelperProcess::HelperProcess(const StopFlag *stop)
    : m_stop(stop)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

HelperProcess::~HelperProcess()
{
    kill();
}

void HelperProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

Result<> HelperProcess::start(const QString &program, const QStringList &arguments, int descriptor)
{
    if (program.isEmpty())
        return failure(ErrorCode::NotFound,
                       ReadingText::tr("The program that reads files (saranda-worker) is not "
                                       "installed beside Saranda."));
#ifdef Q_OS_UNIX
    if (descriptor >= 0)
        m_process.setChildProcessModifier([descriptor] { ::fcntl(descriptor, F_SETFD, 0); });
#else
    Q_UNUSED(descriptor)
#endif
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(10'000))
        return failure(ErrorCode::NotFound,
                       ReadingText::tr("The program that reads files cannot be started: %1.")
                           .arg(m_process.errorString()));
    return {};
}

Error HelperProcess::endOf() const
{
    return {ErrorCode::BadInput,
            ReadingText::tr("The file made the reading program stop: it may be damaged, or made "
                            "to exhaust the machine. The case is not affected."),
            u"exit status %1, %2"_s.arg(m_process.exitCode())
                .arg(m_process.exitStatus() == QProcess::CrashExit ? u"killed"_s : u"ended"_s)};
}

Result<> HelperProcess::waitForBytes(qint64 count, Moment until)
{
    while (m_process.bytesAvailable() < count) {
        if (m_stop && *m_stop) {
            kill();
            return failure(ErrorCode::Cancelled, ReadingText::tr("Reading was stopped."));
        }
        if (std::chrono::steady_clock::now() > until) {
            kill();
            return failure(tooSlow());
        }
        if (!m_process.waitForReadyRead(waitStep) && m_process.state() == QProcess::NotRunning
            && m_process.bytesAvailable() < count)
            return failure(endOf());
    }
    return {};
}

Result<QByteArray> HelperProcess::exchange(const QByteArray &request,
                                           std::chrono::milliseconds limit)
{
    send(request);
    return receive(limit);
}

void HelperProcess::send(const QByteArray &request)
{
    m_process.write(frameHead(request.size()) + request);
    m_process.waitForBytesWritten(waitStep); // without an event loop nothing goes by itself
}

bool HelperProcess::waitForAnswer(std::chrono::milliseconds wait)
{
    const auto isThere = [this] {
        if (m_process.bytesAvailable() < 4)
            return false;
        const quint32 length = frameLength(m_process.peek(4));
        return length > readinglimits::longestFrame
            || m_process.bytesAvailable() >= qint64(length) + 4;
    };
    const Moment until = std::chrono::steady_clock::now() + wait;
    while (!isThere() && m_process.state() != QProcess::NotRunning) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        m_process.waitForReadyRead(int(left.count()));
    }
    return true;
}

Result<QByteArray> HelperProcess::receive(std::chrono::milliseconds limit)
{
    const Moment until = std::chrono::steady_clock::now() + limit;
    if (const Result<> head = waitForBytes(4, until); !head)
        return failure(head.error());
    const quint32 length = frameLength(m_process.read(4));
    if (length == 0 || length > readinglimits::longestFrame) {
        kill();
        return failure(nonsense());
    }
    if (const Result<> body = waitForBytes(length, until); !body)
        return failure(body.error());
    return m_process.read(length);
}

Result<QByteArray> HelperProcess::feed(const QByteArray &input, qsizetype mostOutput,
                                       std::chrono::milliseconds limit)
{
    const Moment until = std::chrono::steady_clock::now() + limit;
    m_process.write(input);
    m_process.closeWriteChannel();
    while (m_process.state() != QProcess::NotRunning) {
        if (m_stop && *m_stop) {
            kill();
            return failure(ErrorCode::Cancelled, ReadingText::tr("Reading was stopped."));
        }
        if (std::chrono::steady_clock::now() > until || m_process.bytesAvailable() > mostOutput) {
            kill();
            return failure(tooSlow());
        }
        m_process.waitForFinished(waitStep);
    }
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return failure(endOf());
    return m_process.readAllStandardOutput();
}

} // namespace saranda
