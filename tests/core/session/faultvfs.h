// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace saranda::test {

/// A disk that fails on demand: SQLite's default file system with a fault at the n-th write, sync
/// or truncation. Becomes the default for every connection made while it lives.
class FaultVfs
{
public:
    enum class Fault {
        Full, ///< no room from the n-th write on
        WriteError, ///< the n-th write fails, once
        SyncError, ///< the n-th sync fails, once
        Dead ///< nothing works from the n-th operation on
    };

    FaultVfs()
    {
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "saranda-fault";
        m_vfs.szOsFile = int(sizeof(File)) + s_real->szOsFile;
        m_vfs.xOpen = &FaultVfs::open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FaultVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(s_real, 1);
    }
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    void arm(Fault fault, int at)
    {
        s_fault = fault;
        s_countdown = at;
        s_isArmed = true;
        s_hasFailed = false;
    }
    void disarm() { s_isArmed = false; }
    bool hasFailed() const { return s_hasFailed; }
    /// Bytes, of all files, that were given to the disk so far.
    sqlite3_int64 written() const { return s_written; }

private:
    enum class Operation { Write, Sync, Truncate };

    struct File {
        sqlite3_file base;
        sqlite3_io_methods methods;
    };

    static sqlite3_file *real(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(File));
    }

    /// SQLITE_OK, or what this operation is to fail with.
    static int judge(Operation operation)
    {
        if (!s_isArmed)
            return SQLITE_OK;
        const bool counts = s_fault == Fault::Dead
            || (s_fault == Fault::SyncError ? operation == Operation::Sync
                                            : operation == Operation::Write);
        if (!counts)
            return SQLITE_OK;
        const bool isOnce = s_fault == Fault::WriteError || s_fault == Fault::SyncError;
        --s_countdown;
        if (isOnce ? s_countdown != 0 : s_countdown > 0)
            return SQLITE_OK;
        s_hasFailed = true;
        if (s_fault == Fault::Full)
            return SQLITE_FULL;
        return operation == Operation::Sync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_WRITE;
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *self = reinterpret_cast<File *>(file);
        self->base.pMethods = nullptr;
        std::memset(real(file), 0, std::size_t(s_real->szOsFile));
        const int code = s_real->xOpen(s_real, name, real(file), flags, outFlags);
        if (!real(file)->pMethods)
            return code;
        self->methods = *real(file)->pMethods;
        self->methods.iVersion = 2;
        wrap(self->methods);
        self->base.pMethods = &self->methods;
        return code;
    }

    static void wrap(sqlite3_io_methods &methods)
    {
        methods.xClose = [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); };
        methods.xRead = [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
            return real(f)->pMethods->xRead(real(f), to, n, at);
        };
        methods.xWrite = [](sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
            const int code = judge(Operation::Write);
            s_written += n;
            return code ? code : real(f)->pMethods->xWrite(real(f), from, n, at);
        };
        methods.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            const int code = judge(Operation::Truncate);
            return code ? code : real(f)->pMethods->xTruncate(real(f), size);
        };
        methods.xSync = [](sqlite3_file *f, int flags) {
            const int code = judge(Operation::Sync);
            return code ? code : real(f)->pMethods->xSync(real(f), flags);
        };
        methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
            return real(f)->pMethods->xFileSize(real(f), size);
        };
        methods.xLock = [](sqlite3_file *f, int n) { return real(f)->pMethods->xLock(real(f), n); };
        methods.xUnlock = [](sqlite3_file *f, int n) {
            return real(f)->pMethods->xUnlock(real(f), n);
        };
        methods.xCheckReservedLock = [](sqlite3_file *f, int *out) {
            return real(f)->pMethods->xCheckReservedLock(real(f), out);
        };
        methods.xFileControl = [](sqlite3_file *f, int op, void *arg) {
            return real(f)->pMethods->xFileControl(real(f), op, arg);
        };
        methods.xSectorSize = [](sqlite3_file *f) {
            return real(f)->pMethods->xSectorSize(real(f));
        };
        methods.xDeviceCharacteristics = [](sqlite3_file *f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        methods.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
            return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
        };
        methods.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) {
            return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
        };
        methods.xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); };
        methods.xShmUnmap = [](sqlite3_file *f, int remove) {
            return real(f)->pMethods->xShmUnmap(real(f), remove);
        };
    }

    sqlite3_vfs m_vfs;
    static inline sqlite3_vfs *s_real = nullptr;
    static inline Fault s_fault = Fault::Full;
    static inline int s_countdown = 0;
    static inline std::atomic<sqlite3_int64> s_written = 0;
    static inline bool s_isArmed = false;
    static inline bool s_hasFailed = false;
};

} // namespace saranda::test
