package unixproc.c.run;

import java.util.List;
import unixproc.c.type.Memory;
import unixproc.c.type.Structs;

/** What the macros and pure functions do; each has the name of its row. */
public enum Macro {
    WIFEXITED {
        @Override
        long apply(Memory memory, long[] given) {
            return (given[0] & 0x7f) == 0 ? 1 : 0;
        }
    },
    WEXITSTATUS {
        @Override
        long apply(Memory memory, long[] given) {
            return given[0] >> 8 & 0xff;
        }
    },
    WIFSIGNALED {
        @Override
        long apply(Memory memory, long[] given) {
            return (given[0] & 0x7f) != 0 && (given[0] & 0x7f) != 0x7f ? 1 : 0;
        }
    },
    WTERMSIG {
        @Override
        long apply(Memory memory, long[] given) {
            return given[0] & 0x7f;
        }
    },
    WCOREDUMP {
        @Override
        long apply(Memory memory, long[] given) {
            return given[0] & 0x80;
        }
    },
    WIFSTOPPED {
        @Override
        long apply(Memory memory, long[] given) {
            return (given[0] & 0xff) == 0x7f ? 1 : 0;
        }
    },
    WSTOPSIG {
        @Override
        long apply(Memory memory, long[] given) {
            return given[0] >> 8 & 0xff;
        }
    },
    WIFCONTINUED {
        @Override
        long apply(Memory memory, long[] given) {
            return given[0] == 0xffff ? 1 : 0;
        }
    },
    sigemptyset {
        @Override
        long apply(Memory memory, long[] given) {
            memory.put(given[0], new byte[Structs.SIGSET.size()]);
            return 0;
        }
    },
    sigfillset {
        @Override
        long apply(Memory memory, long[] given) {
            memory.put(given[0], new byte[Structs.SIGSET.size()]);
            memory.write(given[0], 8, -1L);
            return 0;
        }
    },
    sigaddset {
        @Override
        long apply(Memory memory, long[] given) {
            if (!SignalSets.isSignal(given[1])) {
                return INVALID;
            }
            memory.write(given[0], 8, memory.read(given[0], 8) | SignalSets.bit(given[1]));
            return 0;
        }
    },
    sigdelset {
        @Override
        long apply(Memory memory, long[] given) {
            if (!SignalSets.isSignal(given[1])) {
                return INVALID;
            }
            memory.write(given[0], 8, memory.read(given[0], 8) & ~SignalSets.bit(given[1]));
            return 0;
        }
    },
    sigismember {
        @Override
        long apply(Memory memory, long[] given) {
            if (!SignalSets.isSignal(given[1])) {
                return INVALID;
            }
            return (memory.read(given[0], 8) & SignalSets.bit(given[1])) != 0 ? 1 : 0;
        }
    },
    strlen {
        @Override
        long apply(Memory memory, long[] given) {
            return memory.string(given[0]).length;
        }
    },
    strcmp {
        @Override
        long apply(Memory memory, long[] given) {
            return StringFormats.compare(memory.string(given[0]), memory.string(given[1]), Long.MAX_VALUE);
        }
    },
    strncmp {
        @Override
        long apply(Memory memory, long[] given) {
            return StringFormats.compare(memory.string(given[0]), memory.string(given[1]), given[2]);
        }
    },
    strcpy {
        @Override
        long apply(Memory memory, long[] given) {
            return StringFormats.copy(memory, given[0], given[1], Long.MAX_VALUE);
        }
    },
    strncpy {
        @Override
        long apply(Memory memory, long[] given) {
            return StringFormats.copy(memory, given[0], given[1], given[2]);
        }
    },
    strcat {
        @Override
        long apply(Memory memory, long[] given) {
            StringFormats.copy(memory, given[0] + memory.string(given[0]).length, given[1], Long.MAX_VALUE);
            return given[0];
        }
    },
    sprintf {
        @Override
        long apply(Memory memory, long[] given) {
            return StringFormats.print(memory, given[0], Long.MAX_VALUE, Printf.format(given, 1, memory));
        }
    },
    snprintf {
        @Override
        long apply(Memory memory, long[] given) {
            return StringFormats.print(memory, given[0], given[1], Printf.format(given, 2, memory));
        }
    },
    memcpy {
        @Override
        long apply(Memory memory, long[] given) {
            for (long i = 0; Long.compareUnsigned(i, given[2]) < 0; i++) {
                memory.write(given[0] + i, 1, memory.read(given[1] + i, 1));
            }
            return given[0];
        }
    },
    memset {
        @Override
        long apply(Memory memory, long[] given) {
            for (long i = 0; Long.compareUnsigned(i, given[2]) < 0; i++) {
                memory.write(given[0] + i, 1, given[1]);
            }
            return given[0];
        }
    },
    atoi {
        @Override
        long apply(Memory memory, long[] given) {
            return StringFormats.number(memory.string(given[0]));
        }
    },
    htons {
        @Override
        long apply(Memory memory, long[] given) {
            return Short.reverseBytes((short) given[0]);
        }
    },
    ntohs {
        @Override
        long apply(Memory memory, long[] given) {
            return Short.reverseBytes((short) given[0]);
        }
    },
    htonl {
        @Override
        long apply(Memory memory, long[] given) {
            return Integer.reverseBytes((int) given[0]);
        }
    },
    ntohl {
        @Override
        long apply(Memory memory, long[] given) {
            return Integer.reverseBytes((int) given[0]);
        }
    },
    inet_addr {
        @Override
        long apply(Memory memory, long[] given) {
            return SocketAddresses.internet(memory.string(given[0]));
        }
    };

    /** What the functions on sets of signals give for a number that is none, with errno at EINVAL. */
    static final long INVALID = -1;

    private static final List<Macro> ALL = List.of(values());

    /** Whether that is its way to say no. */
    boolean refused(long bits) {
        return bits == INVALID && (this == sigaddset || this == sigdelset || this == sigismember);
    }

    abstract long apply(Memory memory, long[] given);

    /** The macro of a row; every row of the table of macros has one. */
    public static Macro of(String name) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).name().equals(name)) {
                return ALL.get(i);
            }
        }
        throw new IllegalArgumentException(name);
    }
}
