// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/printlaunching.h"

#include "core/base/literals.h"
#include "core/extraction/confinedprogram.h"
#include "core/extraction/serve.h"

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <array>
#include <cstdio>

namespace saranda {

using namespace literals;

#ifdef Q_OS_LINUX

namespace {

/// What a process gets: the file, two pipes to talk through, and one that ends when it is to end.
struct HandedOver {
    int file = -1;
    int requests = -1;
    int answers = -1;
    int lifeline = -1;
};

/// A descriptor of the program that started this one, opened here as well.
int openedOf(pid_t parent, int number, int how)
{
    std::array<char, 64> path{};
    std::snprintf(path.data(), path.size(), "/proc/%d/fd/%d", int(parent), number);
    return ::open(path.data(), how | O_CLOEXEC);
}

HandedOver taken(pid_t parent, const HandedOver &numbers)
{
    return {openedOf(parent, numbers.file, O_RDONLY), openedOf(parent, numbers.requests, O_RDONLY),
            openedOf(parent, numbers.answers, O_WRONLY),
            openedOf(parent, numbers.lifeline, O_RDONLY)};
}

std::array<int, 4> all(const HandedOver &handedOver)
{
    return {handedOver.file, handedOver.requests, handedOver.answers, handedOver.lifeline};
}

bool isWhole(const HandedOver &handedOver)
{
    const auto descriptors = all(handedOver);
    return std::all_of(descriptors.begin(), descriptors.end(), [](int one) { return one >= 0; });
}

/// In the new process. The pipe stands in the place of the standard error, which nobody reads; its
/// end is a signal, and that ends the process even in the middle of a page.
int serveHandedOver(const HandedOver &handedOver)
{
    ::signal(SIGCHLD, SIG_DFL);
    ::signal(SIGIO, SIG_DFL);
    ::dup2(handedOver.requests, 0);
    ::dup2(handedOver.answers, 1);
    ::dup2(handedOver.lifeline, 2);
    ::fcntl(2, F_SETOWN, ::getpid());
    ::fcntl(2, F_SETFL, O_ASYNC);
    const QString file = QString::number(handedOver.file);
    return serveConfined(FileToServe({u"--descriptor"_s, file}), {}, servePrinting);
}

bool say(char byte)
{
    return ::write(1, &byte, 1) == 1;
}

} // namespace

int launchPrinting()
{
    ::signal(SIGCHLD, SIG_IGN); // nobody asks how they ended
    const pid_t parent = ::getppid();
    if (!say('r'))
        return 2;
    HandedOver numbers;
    while (std::scanf("%d %d %d %d", &numbers.file, &numbers.requests, &numbers.answers,
                      &numbers.lifeline)
           == 4) {
        const HandedOver handedOver = taken(parent, numbers);
        const bool isThere = isWhole(handedOver);
        if (!say(isThere ? 'o' : 'x')) // the program that asked goes on meanwhile
            break;
        if (isThere && ::fork() == 0)
            ::_exit(serveHandedOver(handedOver));
        for (const int descriptor : all(handedOver))
            ::close(descriptor);
    }
    return 0;
}

#else

int launchPrinting()
{
    return 2;
}

#endif

} // namespace saranda
