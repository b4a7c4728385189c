package unixproc.posix.rails;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * A filter as seccomp(2) takes it: an array of {@code struct sock_filter}, see linux/filter.h. Calls of another
 * processor's (32-bit programs) end the process, since their numbers mean other calls.
 */
final class BpfProgram {
    /** Bytes of a {@code struct sock_filter}. */
    static final int INSTRUCTION = 8;

    private static final int LD_W_ABS = 0x20;
    private static final int ALU_AND_K = 0x54;
    private static final int JMP_JEQ_K = 0x15;
    private static final int JMP_JGE_K = 0x35;
    private static final int RET_K = 0x06;

    private static final int DATA_NUMBER = 0;
    private static final int DATA_ARCHITECTURE = 4;

    private static final int RET_KILL_PROCESS = 0x80000000;
    private static final int RET_ALLOW = 0x7fff0000;
    private static final int RET_ERRNO = 0x00050000;
    private static final int ENOSYS = 38;

    private final ByteArrayOutputStream code = new ByteArrayOutputStream();
    private final Architecture processor;

    private BpfProgram(Architecture processor) {
        this.processor = processor;
    }

    /** The code of a filter that refuses what the rules say and lets everything else through. */
    static byte[] of(Architecture processor, List<FilterRule> rules) {
        BpfProgram program = new BpfProgram(processor);
        program.prologue();
        for (FilterRule rule : rules) {
            program.add(rule);
        }
        program.emit(RET_K, 0, 0, RET_ALLOW);
        return program.code.toByteArray();
    }

    private void prologue() {
        emit(LD_W_ABS, 0, 0, DATA_ARCHITECTURE);
        emit(JMP_JEQ_K, 1, 0, processor.auditArchitecture());
        emit(RET_K, 0, 0, RET_KILL_PROCESS);
        emit(LD_W_ABS, 0, 0, DATA_NUMBER);
        if (processor.foreignBit() != 0) {
            emit(JMP_JGE_K, 0, 1, processor.foreignBit());
            emit(RET_K, 0, 0, RET_ERRNO | ENOSYS);
        }
    }

    private void add(FilterRule rule) {
        int number = rule.call().number(processor);
        if (number < 0) {
            return;
        }
        int body = 1;
        for (ArgumentComparison test : rule.tests()) {
            body += length(test);
        }
        int reload = rule.tests().isEmpty() ? 0 : 1;
        emit(JMP_JEQ_K, 0, body + reload, number);
        int left = body;
        for (ArgumentComparison test : rule.tests()) {
            left -= length(test);
            emit(LD_W_ABS, 0, 0, test.offset());
            if (isMasked(test)) {
                emit(ALU_AND_K, 0, 0, test.mask());
            }
            emit(JMP_JEQ_K, test.equal() ? 0 : left, test.equal() ? left : 0, test.value());
        }
        emit(RET_K, 0, 0, RET_ERRNO | rule.errno());
        if (reload == 1) {
            emit(LD_W_ABS, 0, 0, DATA_NUMBER);
        }
    }

    private static int length(ArgumentComparison test) {
        return isMasked(test) ? 3 : 2;
    }

    private static boolean isMasked(ArgumentComparison test) {
        return test.mask() != -1;
    }

    private void emit(int operation, int ifTrue, int ifFalse, int operand) {
        byte[] instruction = ByteBuffer.allocate(INSTRUCTION)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) operation)
                .put((byte) ifTrue)
                .put((byte) ifFalse)
                .putInt(operand)
                .array();
        code.write(instruction, 0, INSTRUCTION);
    }
}
