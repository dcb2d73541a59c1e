// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/sandbox.h"

#include "core/base/literals.h"
#include "core/extraction/seccompfilter.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
#define SARANDA_SHADOW_MEMORY // takes terabytes of addresses
#endif

namespace saranda {

using namespace literals;

namespace {

#ifdef Q_OS_UNIX

constexpr quint64 mostMemory = quint64(2) * 1024 * 1024 * 1024;
constexpr quint64 mostSeconds = 240; ///< of computing, for one file
constexpr quint64 mostRecognitionSeconds = 120;

bool limit(int resource, quint64 value)
{
    const rlimit both{value, value};
    return ::setrlimit(decltype(RLIMIT_CPU)(resource), &both) == 0;
}

/// Room for a file to lie in memory as a whole, besides what is done with it.
quint64 sizeOf(int descriptor)
{
    struct stat file;
    return descriptor >= 0 && ::fstat(descriptor, &file) == 0 ? quint64(file.st_size) : 0;
}

bool setLimits(Confinement confinement, int descriptor)
{
    const bool isReading = confinement == Confinement::Reading;
    ::signal(SIGXFSZ, SIG_IGN); // a library that writes a file is told that it cannot
    bool isSet = limit(RLIMIT_CPU, isReading ? mostSeconds : mostRecognitionSeconds);
    isSet = limit(RLIMIT_FSIZE, 0) && isSet;
    isSet = limit(RLIMIT_CORE, 0) && isSet;
    isSet = limit(RLIMIT_NOFILE, 128) && isSet;
#ifndef SARANDA_SHADOW_MEMORY
    isSet = limit(RLIMIT_AS, mostMemory + sizeOf(descriptor)) && isSet;
#else
    Q_UNUSED(descriptor)
#endif
    return isSet;
}

#endif

#ifdef Q_OS_LINUX

// Landlock, by its numbers: the headers of a build machine may be older than the kernel it runs on.
constexpr long createRuleset = 444;
constexpr long addRule = 445;
constexpr long restrictSelf = 446;
constexpr quint64 everyRight = 0x1fff;
constexpr quint64 execute = 1;
constexpr quint64 readFile = 4;
constexpr quint64 readFolder = 8;

struct RulesetAttributes {
    quint64 handled = everyRight;
};

struct __attribute__((packed)) PathBeneath {
    quint64 allowed = 0;
    qint32 parent = -1;
};

void allow(int ruleset, int parent, quint64 rights)
{
    const PathBeneath rule{rights, parent};
    ::syscall(addRule, ruleset, 1, &rule, 0);
}

/// Leaves only what programs and fonts are made of, and the file itself.
bool hideOtherFiles(int descriptor)
{
    const RulesetAttributes attributes;
    const int ruleset = int(::syscall(createRuleset, &attributes, sizeof attributes, 0));
    if (ruleset < 0)
        return false;
    const QString home = QDir::homePath();
    for (const QString &path :
         {u"/usr"_s, u"/lib"_s, u"/lib64"_s, u"/etc/fonts"_s, u"/etc/ld.so.cache"_s,
          u"/etc/localtime"_s, u"/var/cache/fontconfig"_s, u"/sys/devices/system/cpu"_s,
          u"/proc/cpuinfo"_s, u"/proc/meminfo"_s, u"/dev/null"_s, u"/dev/urandom"_s,
          home + u"/.fonts"_s, home + u"/.local/share/fonts"_s, home + u"/.cache/fontconfig"_s}) {
        const int parent = ::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC);
        if (parent < 0)
            continue;
        const bool isFolder = QFileInfo(path).isDir();
        allow(ruleset, parent, isFolder ? execute | readFile | readFolder : readFile);
        ::close(parent);
    }
    if (descriptor >= 0)
        allow(ruleset, descriptor, readFile);
    const bool isRestricted = ::syscall(restrictSelf, ruleset, 0) == 0;
    ::close(ruleset);
    return isRestricted;
}

#endif

} // namespace

QStringList confine(Confinement confinement, int descriptor)
{
    QStringList missing;
#ifdef Q_OS_UNIX
    if (!setLimits(confinement, descriptor))
        missing.append(u"limits"_s);
#else
    Q_UNUSED(confinement)
    missing.append(u"limits"_s);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // no orphan when Saranda dies
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (!hideOtherFiles(descriptor))
        missing.append(u"landlock"_s);
    const bool isFiltered =
        confinement == Confinement::Reading ? allowOnlyReading() : forbidNetworkAndWriting();
    if (!isFiltered)
        missing.append(u"seccomp"_s);
#else
    Q_UNUSED(descriptor)
    missing.append(QStringList{u"landlock"_s, u"seccomp"_s});
#endif
    return missing;
}

void closeOtherDescriptors(int descriptor)
{
#ifdef SYS_close_range
    if (descriptor > 3)
        ::syscall(SYS_close_range, 3, descriptor - 1, 0);
    ::syscall(SYS_close_range, std::max(descriptor, 2) + 1, ~0U, 0);
#else
    Q_UNUSED(descriptor)
#endif
}

QStringList confinementReport()
{
    QStringList report;
#ifdef Q_OS_LINUX
    const auto tell = [&report](const QString &what, bool isRefused) {
        report.append(what + (isRefused ? u": refused"_s : u": POSSIBLE"_s));
    };
    constexpr int internet = 2;
    constexpr int stream = 1;
    tell(u"network"_s, ::syscall(SYS_socket, internet, stream, 0) < 0);
    const QByteArray target = QFile::encodeName(QDir::tempPath() + u"/saranda-check"_s);
    tell(u"writing files"_s, ::open(target.constData(), O_WRONLY | O_CREAT, 0600) < 0);
    tell(u"reading other files"_s, ::open("/etc/passwd", O_RDONLY) < 0);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    tell(u"processes"_s, child < 0);
    char *const nothing[] = {nullptr};
    tell(u"programs"_s, ::execve("/bin/true", nothing, nothing) < 0); // returns only when refused
    void *much = ::mmap(nullptr, mostMemory, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    tell(u"endless memory"_s, much == MAP_FAILED);
    tell(u"other processes' memory"_s, ::syscall(SYS_ptrace, 16, ::getppid(), 0, 0) < 0);
#endif
    return report;
}

} // namespace saranda
