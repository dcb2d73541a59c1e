// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/printlauncher.h"

#include "core/base/literals.h"
#include "core/reading/readingprotocol.h"

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace saranda {

using namespace literals;
using namespace std::chrono_literals;

#ifdef Q_OS_LINUX

namespace {

/// Of what it does at once; where it takes longer each file gets a start of its own.
constexpr std::chrono::duration<int, std::milli> longestStart = 2s;

void closeIfOpen(int &descriptor)
{
    if (descriptor >= 0)
        ::close(std::exchange(descriptor, -1));
}

/// Whether there is something to read, or an end, within that time.
bool waitForInput(int descriptor, std::chrono::milliseconds wait)
{
    pollfd waited{descriptor, POLLIN, 0};
    return ::poll(&waited, 1, int(std::max<qint64>(wait.count(), 0))) > 0;
}

/// The two ends of a pipe that no program started meanwhile inherits.
struct Pipe {
    int read = -1;
    int write = -1;

    Pipe()
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) == 0) {
            read = ends[0];
            write = ends[1];
        }
    }
    ~Pipe()
    {
        closeIfOpen(read);
        closeIfOpen(write);
    }
    Q_DISABLE_COPY_MOVE(Pipe)

    bool isOpen() const { return read >= 0; }
};

} // namespace

PrintChannel::~PrintChannel()
{
    closeIfOpen(m_lifeline); // the process gets a signal that ends it
    closeIfOpen(m_requests);
    closeIfOpen(m_answers);
}

void PrintChannel::send(const QByteArray &request)
{
    const QByteArray frame = frameHead(request.size()) + request; // a few bytes: all or nothing
    if (::write(m_requests, frame.constData(), std::size_t(frame.size())) != frame.size())
        m_isAtEnd = true;
}

bool PrintChannel::fill(qsizetype count, Moment until)
{
    constexpr qsizetype piece = 256 * 1024;
    while (m_waiting.size() < count && !m_isAtEnd) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        if (!waitForInput(m_answers, left))
            return false;
        const qsizetype before = m_waiting.size();
        m_waiting.resize(before + piece);
        const auto taken = ::read(m_answers, m_waiting.data() + before, std::size_t(piece));
        m_waiting.resize(before + std::max<qsizetype>(taken, 0));
        m_isAtEnd = taken == 0 || (taken < 0 && errno != EINTR);
    }
    return m_waiting.size() >= count;
}

bool PrintChannel::waitForAnswer(std::chrono::milliseconds wait)
{
    const Moment until = std::chrono::steady_clock::now() + wait;
    if (!fill(4, until))
        return m_isAtEnd;
    const quint32 length = frameLength(m_waiting.left(4));
    return length > readinglimits::longestFrame || fill(qsizetype(length) + 4, until) || m_isAtEnd;
}

std::optional<QByteArray> PrintChannel::receive(std::chrono::milliseconds limit)
{
    const Moment until = std::chrono::steady_clock::now() + limit;
    if (!fill(4, until))
        return std::nullopt;
    const quint32 length = frameLength(m_waiting.left(4));
    if (length == 0 || length > readinglimits::longestFrame || !fill(qsizetype(length) + 4, until))
        return std::nullopt;
    const QByteArray answer = m_waiting.mid(4, length);
    m_waiting.remove(0, qsizetype(length) + 4);
    return answer;
}

PrintLauncher::PrintLauncher(const QString &program)
{
    if (program.isEmpty())
        return;
    ::signal(SIGPIPE, SIG_IGN); // as QProcess does: a process that is gone is an error, not our end
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, {u"--launch"_s});
}

PrintLauncher::~PrintLauncher()
{
    giveUp();
}

/// With it goes whatever it has started.
void PrintLauncher::giveUp()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

bool PrintLauncher::says(char byte)
{
    char said = 0;
    return (m_process.bytesAvailable() > 0 || m_process.waitForReadyRead(longestStart.count()))
        && m_process.getChar(&said) && said == byte;
}

/// It says so itself: another program in its place may not know how.
bool PrintLauncher::isReady()
{
    if (m_isReady || m_process.state() == QProcess::NotRunning)
        return m_isReady;
    m_isReady = says('r');
    if (!m_isReady)
        giveUp();
    return m_isReady;
}

/// It opens the descriptors of this process by their numbers and says so; then they are closed
/// here, so that either side sees the end of the other.
std::unique_ptr<PrintChannel> PrintLauncher::launch(int file)
{
    Pipe requests;
    Pipe answers;
    Pipe lifeline;
    if (!isReady() || !requests.isOpen() || !answers.isOpen() || !lifeline.isOpen())
        return nullptr;
    QByteArray line;
    for (const int descriptor : {file, requests.read, answers.write, lifeline.read})
        line += QByteArray::number(descriptor) + ' ';
    line.back() = '\n';
    if (m_process.write(line) != line.size() || !m_process.waitForBytesWritten(longestStart.count())
        || !says('o')) {
        m_isReady = false;
        giveUp();
        return nullptr;
    }
    return std::make_unique<PrintChannel>(std::exchange(requests.write, -1),
                                          std::exchange(answers.read, -1),
                                          std::exchange(lifeline.write, -1));
}

#else

PrintChannel::~PrintChannel() = default;
void PrintChannel::send(const QByteArray &) { }
bool PrintChannel::fill(qsizetype, Moment)
{
    return false;
}
bool PrintChannel::waitForAnswer(std::chrono::milliseconds)
{
    return true;
}
std::optional<QByteArray> PrintChannel::receive(std::chrono::milliseconds)
{
    return std::nullopt;
}
PrintLauncher::PrintLauncher(const QString &) { }
PrintLauncher::~PrintLauncher() = default;
void PrintLauncher::giveUp() { }
bool PrintLauncher::isReady()
{
    return false;
}
std::unique_ptr<PrintChannel> PrintLauncher::launch(int)
{
    return nullptr;
}

#endif

} // namespace saranda
