// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standarddevices.h"

#include <fcntl.h>
#include <unistd.h>

namespace saranda {

void openStandardDevices()
{
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) >= 0)
            continue;
        // Results that nobody can get are an error, so writing to this output fails.
        const int mode = descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY;
        [[maybe_unused]] const int opened = open("/dev/null", mode); // the lowest free number
    }
}

} // namespace saranda
