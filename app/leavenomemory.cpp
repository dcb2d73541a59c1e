// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/leavenomemory.h"

#include <QtGlobal>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SARANDA_IS_LOOKED_INTO // by the sanitizer, which an unreadable process keeps out
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SARANDA_IS_LOOKED_INTO
#endif
#endif

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace saranda {

void leaveNoMemoryBehind()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
    // A collector that takes images by a pipe does not ask for the limit.
#if defined(Q_OS_LINUX) && !defined(SARANDA_IS_LOOKED_INTO)
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace saranda
