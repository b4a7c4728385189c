package unixproc.lab.wire.trace;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import unixproc.lab.wire.Fields;
import unixproc.lab.wire.WireException;

/** What the tracer says to the tutor. A task is a thread; the first of a process bears its pid. */
public sealed interface TracerReport {
    char READY = 'r';
    char FAILED = 'f';
    char BORN = 'b';
    char ENTERED = 'e';
    char LEFT = 'l';
    char ASLEEP = 's';
    char EXECUTED = 'x';
    char SIGNALLED = 'g';
    char STOPPED = 't';
    char ENDED = 'z';
    char WAITING = 'p';
    char HELD = 'h';
    char GOING = 'n';
    char MEANINGS = 'm';
    char SETTLED = 'i';
    char TOO_MANY = 'y';
    char OVER = 'o';

    /** The tracer is there. */
    record Ready(int pid) implements TracerReport {}

    /** The process that is to become the program waits to be followed; {@code init} is who adopts orphans. */
    record Waiting(int pid, int init) implements TracerReport {}

    /** It cannot go on: the errno of the call that {@code what} names. */
    record Failed(String what, int errno) implements TracerReport {}

    /** A process or thread was made by one event of ptrace(2): 0 the program itself, 1 fork, 2 vfork, 3 clone. */
    record Born(int task, int parent, int event) implements TracerReport {}

    /**
     * A task is about to make a call.
     *
     * @param frame where it stands: the stack pointer
     * @param read what was read at its pointers, in the order of its parameters; null bytes where nothing was there
     */
    record Entered(int task, int number, List<Long> arguments, long frame, List<byte[]> read) implements TracerReport {}

    /** The call came back; {@code read} is what it left at its pointers. */
    record Left(int task, long result, List<byte[]> read) implements TracerReport {}

    /** The kernel shows the task asleep in its call. */
    record Asleep(int task) implements TracerReport {}

    /** The task runs another program now; {@code former} is its id before, if it was not the first thread. */
    record Executed(int task, int former) implements TracerReport {}

    /** A signal is about to be delivered. */
    record Signalled(int task, int signal, int code, int sender) implements TracerReport {}

    /** Job control has stopped the task. */
    record Stopped(int task, int signal) implements TracerReport {}

    /** The task has ended with this wait status. */
    record Ended(int task, int status) implements TracerReport {}

    /** The task is held before its next event. */
    record Held(int task) implements TracerReport {}

    /** A task that was held goes on; 0 if the one that should go is not held. */
    record Going(int task) implements TracerReport {}

    /** What the C library says of each errno, from 1 on. */
    record Meanings(List<String> texts) implements TracerReport {}

    /** Everybody is held, asleep or ended. */
    record Settled() implements TracerReport {}

    /** More than so many processes lived at a time, and all have been ended. */
    record TooMany(int most) implements TracerReport {}

    /** Nobody is left. */
    record Over() implements TracerReport {}

    static TracerReport decode(String line) {
        Fields fields = Fields.of(line);
        String verb = fields.text();
        return switch (verb.charAt(0)) {
            case READY -> new Ready((int) fields.number());
            case FAILED -> new Failed(fields.text(), (int) fields.number());
            case BORN -> new Born((int) fields.number(), (int) fields.number(), (int) fields.number());
            case ENTERED -> entered(fields);
            case LEFT -> new Left((int) fields.number(), fields.number(), blobs(fields));
            case ASLEEP -> new Asleep((int) fields.number());
            case EXECUTED -> new Executed((int) fields.number(), (int) fields.number());
            case SIGNALLED ->
                new Signalled(
                        (int) fields.number(), (int) fields.number(), (int) fields.number(), (int) fields.number());
            case STOPPED -> new Stopped((int) fields.number(), (int) fields.number());
            case ENDED -> new Ended((int) fields.number(), (int) fields.number());
            case WAITING -> new Waiting((int) fields.number(), (int) fields.number());
            case HELD -> new Held((int) fields.number());
            case GOING -> new Going((int) fields.number());
            case MEANINGS -> new Meanings(fields.rest());
            case SETTLED -> new Settled();
            case TOO_MANY -> new TooMany((int) fields.number());
            case OVER -> new Over();
            default -> throw new WireException("unknown report: " + verb);
        };
    }

    private static Entered entered(Fields fields) {
        int task = (int) fields.number();
        int number = (int) fields.number();
        long frame = fields.number();
        List<Long> arguments = new ArrayList<>(6);
        for (int i = 0; i < 6; i++) {
            arguments.add(fields.number());
        }
        return new Entered(task, number, arguments, frame, blobs(fields));
    }

    private static List<byte[]> blobs(Fields fields) {
        List<byte[]> blobs = new ArrayList<>();
        while (fields.hasMore()) {
            blobs.add(HexFormat.of().parseHex(fields.text()));
        }
        return blobs;
    }
}
