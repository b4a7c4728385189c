package unixproc.posix.rails;

import java.util.List;

/** The calls that are refused whatever their arguments. */
final class RefusedCalls {
    /** What is about the whole machine. */
    static final List<SystemCall> MACHINE = List.of(
            SystemCall.MOUNT,
            SystemCall.UMOUNT2,
            SystemCall.PIVOT_ROOT,
            SystemCall.CHROOT,
            SystemCall.MOVE_MOUNT,
            SystemCall.OPEN_TREE,
            SystemCall.OPEN_TREE_ATTR,
            SystemCall.FSOPEN,
            SystemCall.FSCONFIG,
            SystemCall.FSMOUNT,
            SystemCall.FSPICK,
            SystemCall.MOUNT_SETATTR,
            SystemCall.OPEN_BY_HANDLE_AT,
            SystemCall.FANOTIFY_INIT,
            SystemCall.REBOOT,
            SystemCall.SETHOSTNAME,
            SystemCall.SETDOMAINNAME,
            SystemCall.SETTIMEOFDAY,
            SystemCall.CLOCK_SETTIME,
            SystemCall.CLOCK_ADJTIME,
            SystemCall.ADJTIMEX,
            SystemCall.INIT_MODULE,
            SystemCall.FINIT_MODULE,
            SystemCall.DELETE_MODULE,
            SystemCall.SWAPON,
            SystemCall.SWAPOFF,
            SystemCall.ACCT,
            SystemCall.QUOTACTL,
            SystemCall.QUOTACTL_FD,
            SystemCall.KEXEC_LOAD,
            SystemCall.KEXEC_FILE_LOAD,
            SystemCall.SYSLOG,
            SystemCall.IOPL,
            SystemCall.IOPERM,
            SystemCall.VHANGUP,
            SystemCall.SETNS);

    /** Wide doors into the kernel that no lesson needs; io_uring makes calls a filter does not see. */
    static final List<SystemCall> DOORS = List.of(
            SystemCall.BPF,
            SystemCall.PERF_EVENT_OPEN,
            SystemCall.USERFAULTFD,
            SystemCall.IO_URING_SETUP,
            SystemCall.IO_URING_ENTER,
            SystemCall.IO_URING_REGISTER,
            SystemCall.ADD_KEY,
            SystemCall.REQUEST_KEY,
            SystemCall.KEYCTL);

    /** What Landlock leaves open on any file that can be named. */
    static final List<SystemCall> ATTRIBUTES = List.of(
            SystemCall.CHMOD,
            SystemCall.FCHMOD,
            SystemCall.FCHMODAT,
            SystemCall.FCHMODAT2,
            SystemCall.CHOWN,
            SystemCall.LCHOWN,
            SystemCall.FCHOWN,
            SystemCall.FCHOWNAT,
            SystemCall.UTIME,
            SystemCall.UTIMES,
            SystemCall.FUTIMESAT,
            SystemCall.SETXATTR,
            SystemCall.LSETXATTR,
            SystemCall.FSETXATTR,
            SystemCall.SETXATTRAT,
            SystemCall.REMOVEXATTR,
            SystemCall.LREMOVEXATTR,
            SystemCall.FREMOVEXATTR,
            SystemCall.REMOVEXATTRAT,
            SystemCall.FILE_SETATTR);

    /** What reaches other processes, and what all processes of a user share. */
    static final List<SystemCall> OTHERS = List.of(
            SystemCall.PROCESS_VM_READV,
            SystemCall.PROCESS_VM_WRITEV,
            SystemCall.PIDFD_GETFD,
            SystemCall.PROCESS_MADVISE,
            SystemCall.MIGRATE_PAGES,
            SystemCall.MOVE_PAGES,
            SystemCall.IOPRIO_SET,
            SystemCall.SCHED_SETSCHEDULER,
            SystemCall.SCHED_SETPARAM,
            SystemCall.SCHED_SETATTR,
            SystemCall.SHMGET,
            SystemCall.SHMAT,
            SystemCall.SHMCTL,
            SystemCall.SEMGET,
            SystemCall.SEMOP,
            SystemCall.SEMTIMEDOP,
            SystemCall.SEMCTL,
            SystemCall.MSGGET,
            SystemCall.MSGSND,
            SystemCall.MSGRCV,
            SystemCall.MSGCTL,
            SystemCall.MQ_OPEN,
            SystemCall.MQ_UNLINK);

    private RefusedCalls() {}
}
