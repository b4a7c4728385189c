package unixproc.posix.signal;

import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/**
 * Wakes a process shortly after it fell asleep in a call. A signal delivered between the last look and the call
 * itself would otherwise be noticed only when that call comes back by itself. See timer_create(2).
 */
final class WakeupTimer {
    private static final int CLOCK_MONOTONIC = 1;
    private static final int STRUCT_SIGEVENT = 64;
    private static final int SIGEV_SIGNO = 8;
    private static final int STRUCT_ITIMERSPEC = 32;
    private static final int IT_VALUE = 16;
    private static final long DELAY_NANOS = 10_000_000L;

    private final Native loaded;
    private final NativeMemory memory;
    private final long event;
    private final long timer;
    private final long setting;
    private boolean created;

    WakeupTimer(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.event = memory.allocate(STRUCT_SIGEVENT);
        this.timer = memory.allocate(8);
        this.setting = memory.allocate(STRUCT_ITIMERSPEC);
        memory.put(event, new byte[STRUCT_SIGEVENT]);
        memory.write(event + SIGEV_SIGNO, 4, Dispositions.WAKEUP_SIGNAL);
        memory.put(setting, new byte[STRUCT_ITIMERSPEC]);
    }

    void arm() {
        if (!created) {
            loaded.libc().syscall(Abi.SYS_TIMER_CREATE, CLOCK_MONOTONIC, event, timer, 0, 0, 0);
            created = true;
        }
        set(DELAY_NANOS);
    }

    void disarm() {
        set(0);
    }

    /** A child does not inherit timers. */
    void forget() {
        created = false;
    }

    private void set(long nanos) {
        memory.write(setting + IT_VALUE + 8, 8, nanos);
        loaded.libc().syscall(Abi.SYS_TIMER_SETTIME, (int) memory.read(timer, 4), 0, setting, 0, 0, 0);
    }
}
