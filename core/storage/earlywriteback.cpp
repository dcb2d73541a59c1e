// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/earlywriteback.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>

#include <chrono>
#include <optional>

namespace saranda {

namespace {

#ifdef SYNC_FILE_RANGE_WRITE

/// What the disk gets at once is a few megabytes.
constexpr std::chrono::milliseconds between(2);

/// A descriptor under which this process has the file open.
std::optional<int> descriptorOf(const QString &path)
{
    struct stat file = {};
    if (stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    const QStringList open = QDir(QStringLiteral("/proc/self/fd"))
                                 .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &number : open) {
        struct stat found = {};
        if (fstat(number.toInt(), &found) == 0 && found.st_dev == file.st_dev
            && found.st_ino == file.st_ino)
            return number.toInt();
    }
    return std::nullopt;
}

#endif

} // namespace

EarlyWriteback::EarlyWriteback(const QString &path)
{
#ifdef SYNC_FILE_RANGE_WRITE
    const std::optional<int> descriptor = descriptorOf(path);
    if (!descriptor)
        return;
    m_thread = std::thread([this, descriptor = *descriptor] {
        // Only a hint: what goes wrong here the sync meets as well, and says so.
        while (!m_hasEnded) {
            sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
            std::this_thread::sleep_for(between);
        }
    });
#else
    Q_UNUSED(path)
#endif
}

EarlyWriteback::~EarlyWriteback()
{
    m_hasEnded = true;
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace saranda
