// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtGlobal>

namespace saranda {

/// A virtual machine takes memory from its host page by page when it is first touched, which costs
/// more than copying a file. What is touched and let go just before a measurement costs all it
/// compares the same.
inline void warmMemory(qint64 size)
{
    const pid_t child = fork();
    if (child == 0) {
        mmap(nullptr, size_t(size), PROT_READ | PROT_WRITE,
             MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
        _exit(0);
    }
    waitpid(child, nullptr, 0);
}

} // namespace saranda
