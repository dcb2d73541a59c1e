// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/printreading.h"

#include "core/base/literals.h"
#include "core/reading/printprotocol.h"
#include "core/reading/readingprotocol.h"

#include <algorithm>

namespace saranda {

using namespace literals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookAround = 100ms;

PrintFailure failureOf(ReadingFault fault)
{
    switch (fault) {
    case ReadingFault::Encrypted:
        return PrintFailure::Encrypted;
    case ReadingFault::Forbidden:
        return PrintFailure::Forbidden;
    case ReadingFault::TooLarge:
        return PrintFailure::TooLarge;
    default:
        return PrintFailure::Damaged;
    }
}

} // namespace

PrintReading::PrintReading(const QFile &file, const PrintReadingOptions &options)
    : m_fileSize(quint64(file.size()))
    , m_withNavigation(options.withNavigation)
    , m_limit(options.limit)
{
    if (options.launcher)
        m_launched = options.launcher->launch(file.handle());
    if (m_launched) {
        m_isStarted = true;
        ask(0);
        return;
    }
    QStringList arguments{u"--print"_s};
    int descriptor = -1;
#ifdef Q_OS_UNIX
    descriptor = file.handle();
    arguments += QStringList{u"--descriptor"_s, QString::number(descriptor)};
#else
    arguments += QStringList{u"--file"_s, file.fileName()};
#endif
    const QString program = options.program.isEmpty() ? printingProgram() : options.program;
    m_isStarted = m_helper.start(program, arguments, descriptor).has_value();
    if (m_isStarted)
        ask(0);
}

void PrintReading::ask(int part)
{
    const QByteArray request = encodeRequest({ReadingTask::Print, part, m_withNavigation ? 1 : 0});
    m_launched ? m_launched->send(request) : m_helper.send(request);
}

bool PrintReading::waitForAnswer(std::chrono::milliseconds wait)
{
    return m_launched ? m_launched->waitForAnswer(wait) : m_helper.waitForAnswer(wait);
}

std::optional<QByteArray> PrintReading::receive(std::chrono::milliseconds limit)
{
    if (m_launched)
        return m_launched->receive(limit);
    Result<QByteArray> answer = m_helper.receive(limit);
    return answer ? std::optional(*std::move(answer)) : std::nullopt;
}

std::variant<PrintFailure, QByteArray> PrintReading::part(Moment until,
                                                          const std::function<bool()> &goesOn)
{
    while (!waitForAnswer(lookAround)) {
        if (goesOn && !goesOn())
            return PrintFailure::Cancelled;
        if (std::chrono::steady_clock::now() > until)
            return PrintFailure::Stopped;
    }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        until - std::chrono::steady_clock::now());
    std::optional<QByteArray> answer = receive(std::max(left, 0ms));
    if (!answer)
        return PrintFailure::Stopped;
    const std::optional<ReadingFault> fault = decodeFault(*answer);
    if (!fault)
        return PrintFailure::Stopped;
    if (*fault != ReadingFault::None)
        return failureOf(*fault);
    return *std::move(answer);
}

PrintReading::Answer PrintReading::finish(const std::function<bool()> &goesOn)
{
    if (!m_isStarted)
        return PrintFailure::NoProgram;
    const Moment until = std::chrono::steady_clock::now() + m_limit;
    PrintableFile file;
    PrintDecoder decoder(m_fileSize);
    while (!decoder.isComplete()) {
        auto answer = part(until, goesOn);
        if (const auto *failure = std::get_if<PrintFailure>(&answer))
            return *failure;
        file.parts.push_back(std::get<QByteArray>(std::move(answer)));
        if (!decoder.take(file.parts.back()))
            return PrintFailure::Stopped;
        if (!decoder.isComplete())
            ask(int(file.parts.size()));
    }
    file.summary = decoder.summary();
    return file;
}

} // namespace saranda
