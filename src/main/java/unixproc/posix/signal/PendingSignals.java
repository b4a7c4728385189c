package unixproc.posix.signal;

import unixproc.abi.Processor;
import unixproc.abi.Signal;
import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/**
 * Keeps note of the signals delivered whose handlers have not run. The kernel's handler is a few machine instructions that touch one table and
 * nothing else, so a signal may be delivered anywhere, in the middle of the JVM as well; what the learner wants done about it
 * is done later, between two steps of a line.
 */
final class PendingSignals {
    private static final int LAST = 64;

    /**
     * Bytes of the entry for each signal: how often it was delivered, and si_pid, si_code, si_uid, si_value of the last
     * time. Entry 0 says whether any was.
     */
    private static final int ENTRY = 32;

    private static final int SIGINFO = 128;
    private static final int SI_CODE = 8;
    private static final int SI_PID = 16;
    private static final int SI_UID = 20;
    private static final int SI_VALUE = 24;

    private final NativeMemory memory;
    private final long table;
    private final long code;
    private final long information;

    PendingSignals(Native loaded, NativeMemory memory) {
        this.memory = memory;
        this.table = memory.allocate((LAST + 1) * ENTRY);
        this.information = memory.allocate(SIGINFO);
        this.code = loaded.libc().mmap(0, Abi.PAGE, Abi.PROT_READ_WRITE, Abi.MAP_PRIVATE_ANONYMOUS, -1, 0, 0);
        if (Processor.HERE == Processor.AARCH64) {
            writeForArm();
        } else {
            writeForIntel();
        }
        loaded.libc().mprotect(code, Abi.PAGE, Abi.PROT_READ_EXEC);
    }

    /** The handler to give to sigaction(2), with SA_SIGINFO. */
    long handler() {
        return code;
    }

    boolean any() {
        return memory.read(table, 4) != 0;
    }

    /** Takes the lowest signal delivered; 0 when there is none. */
    int take() {
        if (!any()) {
            return 0;
        }
        // Before the look, so that one delivered during it is not lost.
        memory.write(table, 4, 0);
        for (int signal = 1; signal <= LAST; signal++) {
            if (take(signal)) {
                memory.write(table, 4, 1);
                return signal;
            }
        }
        return 0;
    }

    /** Takes one signal; false when it was not delivered. */
    boolean take(int signal) {
        long entry = table + (long) signal * ENTRY;
        long times = memory.read(entry, 4);
        if (times == 0) {
            return false;
        }
        // A real-time signal is delivered as often as it was sent, others are merged, see signal(7).
        memory.write(entry, 4, signal > Signal.LAST_STANDARD ? times - 1 : 0);
        return true;
    }

    boolean has(int signal) {
        return memory.read(table + (long) signal * ENTRY, 4) != 0;
    }

    /** The address of a siginfo_t with what is known of a signal that was taken. */
    long information(int signal) {
        memory.put(information, new byte[SIGINFO]);
        memory.write(information, 4, signal);
        long entry = table + (long) signal * ENTRY;
        memory.write(information + SI_CODE, 4, memory.read(entry + 8, 4));
        memory.write(information + SI_PID, 4, memory.read(entry + 4, 4));
        memory.write(information + SI_UID, 4, memory.read(entry + 12, 4));
        memory.write(information + SI_VALUE, 8, memory.read(entry + 16, 8));
        return information;
    }

    int senderOf(int signal) {
        return (int) memory.read(table + (long) signal * ENTRY + 4, 4);
    }

    void clear() {
        memory.put(table, new byte[(LAST + 1) * ENTRY]);
    }

    private void writeForIntel() {
        byte[] before = bytes(0x48, 0xB8); // movabs rax, table
        byte[] after = bytes(
                0x48, 0x63, 0xFF, // movsxd rdi, edi: the signal
                0x48, 0xC1, 0xE7, 0x05, // shl rdi, 5
                0x4C, 0x8D, 0x04, 0x38, // lea r8, [rax+rdi]: its entry
                0x8B, 0x56, 0x10, // mov edx, [rsi+16]: si_pid
                0x41, 0x89, 0x50, 0x04, // mov [r8+4], edx
                0x8B, 0x56, 0x08, // mov edx, [rsi+8]: si_code
                0x41, 0x89, 0x50, 0x08, // mov [r8+8], edx
                0x8B, 0x56, 0x14, // mov edx, [rsi+20]: si_uid
                0x41, 0x89, 0x50, 0x0C, // mov [r8+12], edx
                0x48, 0x8B, 0x56, 0x18, // mov rdx, [rsi+24]: si_value, or si_status
                0x49, 0x89, 0x50, 0x10, // mov [r8+16], rdx
                0x41, 0xFF, 0x00, // inc dword [r8]
                0xC7, 0x00, 0x01, 0x00, 0x00, 0x00, // mov dword [rax], 1
                0xC3); // ret
        memory.put(code, before);
        memory.write(code + before.length, 8, table);
        memory.put(code + before.length + 8, after);
    }

    private void writeForArm() {
        int[] instructions = {
            0x58000243, // ldr x3, table, which stands behind the code
            0x531B6807, // lsl w7, w0, #5
            0x8B070065, // add x5, x3, x7: the signal's entry
            0xB9401024, // ldr w4, [x1, #16]: si_pid
            0xB90004A4, // str w4, [x5, #4]
            0xB9400824, // ldr w4, [x1, #8]: si_code
            0xB90008A4, // str w4, [x5, #8]
            0xB9401424, // ldr w4, [x1, #20]: si_uid
            0xB9000CA4, // str w4, [x5, #12]
            0xF9400C24, // ldr x4, [x1, #24]: si_value, or si_status
            0xF90008A4, // str x4, [x5, #16]
            0xB94000A6, // ldr w6, [x5]
            0x110004C6, // add w6, w6, #1
            0xB90000A6, // str w6, [x5]
            0x52800026, // mov w6, #1
            0xB9000066, // str w6, [x3]
            0xD65F03C0, // ret
            0xD503201F // nop, so that the table's address is aligned
        };
        for (int i = 0; i < instructions.length; i++) {
            memory.write(code + 4L * i, 4, instructions[i]);
        }
        memory.write(code + 4L * instructions.length, 8, table);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
