// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/seccompfilter.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__))

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstddef>
#include <vector>

namespace saranda {

namespace {

#if defined(__x86_64__)
constexpr quint32 machine = AUDIT_ARCH_X86_64;
#else
constexpr quint32 machine = AUDIT_ARCH_AARCH64;
#endif

constexpr quint32 writingFlags = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

/// A program for the kernel's filter, written line by line.
class Filter
{
public:
    Filter()
    {
        load(offsetof(seccomp_data, arch));
        add(BPF_JMP | BPF_JEQ | BPF_K, machine, 1, 0);
        answer(SECCOMP_RET_KILL_PROCESS);
        load(offsetof(seccomp_data, nr));
#if defined(__x86_64__)
        add(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1); // the x32 calls, another numbering
        answer(SECCOMP_RET_KILL_PROCESS);
#endif
    }

    void onCall(long number, quint32 what)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, quint32(number), 0, 1);
        answer(what);
    }

    /// Looks at the lower half of an argument: any of the bits set, or none.
    void onBits(long number, int argument, quint32 bits, quint32 ifSet, quint32 ifNot)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, quint32(number), 0, 4);
        load(offsetof(seccomp_data, args) + std::size_t(argument) * 8);
        add(BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1);
        answer(ifSet);
        answer(ifNot);
    }

    void answer(quint32 what)
    {
        add(BPF_RET | BPF_K, what, 0, 0);
    }

    bool install()
    {
        const sock_fprog program{static_cast<unsigned short>(m_lines.size()), m_lines.data()};
        return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
    }

private:
    void load(std::size_t offset)
    {
        add(BPF_LD | BPF_W | BPF_ABS, quint32(offset), 0, 0);
    }
    void add(int code, quint32 value, int ifTrue, int ifFalse)
    {
        m_lines.push_back({static_cast<quint16>(code), static_cast<quint8>(ifTrue),
                           static_cast<quint8>(ifFalse), value});
    }

    std::vector<sock_filter> m_lines;
};

constexpr quint32 refusal(int error)
{
    return SECCOMP_RET_ERRNO | quint32(error);
}

const long readingCalls[] = {
    SYS_read,
    SYS_pread64,
    SYS_readv,
    SYS_write,
    SYS_writev,
    SYS_close,
    SYS_lseek,
    SYS_fstat,
    SYS_newfstatat,
    SYS_statx,
    SYS_faccessat,
    SYS_readlinkat,
    SYS_getdents64,
    SYS_statfs,
    SYS_fstatfs,
    SYS_fadvise64,
    SYS_fcntl,
    SYS_mmap,
    SYS_munmap,
    SYS_mremap,
    SYS_mprotect,
    SYS_madvise,
    SYS_brk,
    SYS_futex,
    SYS_set_robust_list,
    SYS_get_robust_list,
    SYS_sigaltstack,
    SYS_rt_sigaction,
    SYS_rt_sigprocmask,
    SYS_rt_sigreturn,
    SYS_exit,
    SYS_exit_group,
    SYS_getpid,
    SYS_gettid,
    SYS_tgkill,
    SYS_getuid,
    SYS_geteuid,
    SYS_getgid,
    SYS_getegid,
    SYS_getcwd,
    SYS_uname,
    SYS_sysinfo,
    SYS_clock_gettime,
    SYS_clock_getres,
    SYS_clock_nanosleep,
    SYS_nanosleep,
    SYS_gettimeofday,
    SYS_getrandom,
    SYS_sched_yield,
    SYS_sched_getaffinity,
    SYS_ppoll,
    SYS_restart_syscall,
    SYS_getrusage,
    SYS_times,
    SYS_membarrier,
    SYS_set_tid_address,
    SYS_eventfd2,
#ifdef SYS_faccessat2
    SYS_faccessat2,
#endif
#ifdef SYS_rseq
    SYS_rseq,
#endif
#ifdef SYS_getrlimit
    SYS_getrlimit,
#endif
#if defined(__x86_64__)
    SYS_stat,
    SYS_lstat,
    SYS_access,
    SYS_readlink,
    SYS_poll,
    SYS_time,
    SYS_arch_prctl,
#endif
};

const long forbiddenCalls[] = {
    SYS_socket,
    SYS_socketpair,
    SYS_connect,
    SYS_bind,
    SYS_listen,
    SYS_accept,
    SYS_accept4,
    SYS_sendto,
    SYS_sendmsg,
    SYS_sendmmsg,
    SYS_recvfrom,
    SYS_recvmsg,
    SYS_ptrace,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_kill,
    SYS_mount,
    SYS_unshare,
    SYS_setns,
    SYS_bpf,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_perf_event_open,
    SYS_userfaultfd,
    SYS_open_by_handle_at,
    SYS_truncate,
    SYS_ftruncate,
    SYS_unlinkat,
    SYS_renameat,
    SYS_renameat2,
    SYS_mkdirat,
    SYS_linkat,
    SYS_symlinkat,
    SYS_fchmod,
    SYS_fchmodat,
    SYS_fchown,
    SYS_fchownat,
    SYS_mknodat,
#ifdef SYS_io_uring_setup
    SYS_io_uring_setup,
#endif
#if defined(__x86_64__)
    SYS_creat,
    SYS_unlink,
    SYS_rename,
    SYS_mkdir,
    SYS_rmdir,
    SYS_link,
    SYS_symlink,
    SYS_chmod,
    SYS_chown,
    SYS_lchown,
    SYS_mknod,
#endif
};

void refuseWriting(Filter &filter, quint32 otherwise)
{
    filter.onBits(SYS_openat, 2, writingFlags, refusal(EACCES), otherwise);
#if defined(__x86_64__)
    filter.onBits(SYS_open, 1, writingFlags, refusal(EACCES), otherwise);
#endif
#ifdef SYS_openat2
    filter.onCall(SYS_openat2, refusal(ENOSYS)); // its flags lie where a filter cannot look
#endif
}

} // namespace

bool allowOnlyReading()
{
    Filter filter;
    for (const long number : readingCalls)
        filter.onCall(number, SECCOMP_RET_ALLOW);
    refuseWriting(filter, SECCOMP_RET_ALLOW);
    // Threads, but no processes; glibc falls back to clone when there is no clone3.
    filter.onBits(SYS_clone, 0, CLONE_THREAD, SECCOMP_RET_ALLOW, refusal(EPERM));
    filter.onBits(SYS_prlimit64, 2, 0xffffffff, refusal(EPERM), SECCOMP_RET_ALLOW);
    filter.onCall(SYS_execve, refusal(EPERM));
    filter.answer(refusal(ENOSYS));
    return filter.install();
}

bool forbidNetworkAndWriting()
{
    Filter filter;
    for (const long number : forbiddenCalls)
        filter.onCall(number, refusal(EPERM));
    refuseWriting(filter, SECCOMP_RET_ALLOW);
    filter.answer(SECCOMP_RET_ALLOW);
    return filter.install();
}

} // namespace saranda

#else

namespace saranda {

bool allowOnlyReading()
{
    return false;
}

bool forbidNetworkAndWriting()
{
    return false;
}

} // namespace saranda

#endif
