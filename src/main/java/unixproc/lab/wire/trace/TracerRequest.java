package unixproc.lab.wire.trace;

import java.util.List;
import unixproc.lab.wire.Fields;
import unixproc.lab.wire.WireException;

/** What the tutor says to the tracer, and to the process that is to become the program. */
public sealed interface TracerRequest {
    /** The line to send, without its newline. */
    String encode();

    /**
     * Which calls to stop at: for each a number, and a letter for each of its parameters that says what to read there,
     * see the tracer's CallMemory. Said first.
     */
    record Calls(boolean all, List<String> rows) implements TracerRequest {
        @Override
        public String encode() {
            List<String> fields = new java.util.ArrayList<>(List.of("calls", Fields.flag(all)));
            fields.addAll(rows);
            return Fields.join(fields);
        }
    }

    /**
     * To the tracer: follow this process, and all it will make.
     *
     * @param order who goes next, see the tracer's Schedulers
     */
    record Follow(int pid, String order) implements TracerRequest {
        @Override
        public String encode() {
            return Fields.join(List.of("follow", Integer.toString(pid), order));
        }
    }

    /**
     * To the process that is to become the program, when it is followed.
     *
     * @param input the file its input comes from, empty for its terminal, {@code -} for what the tutor's comes from
     * @param file what to execute
     * @param words its arguments, the zeroth first
     */
    record Start(String input, String file, List<String> words) implements TracerRequest {
        @Override
        public String encode() {
            List<String> fields = new java.util.ArrayList<>(List.of("start", input, file));
            fields.addAll(words);
            return Fields.join(fields);
        }
    }

    /** Let one task that is held go on to its next event; {@link TracerReport.Going} answers. */
    record Step(int task) implements TracerRequest {
        @Override
        public String encode() {
            return Fields.join(List.of("step", Integer.toString(task)));
        }
    }

    /** Hold nobody from now on. */
    record Release() implements TracerRequest {
        @Override
        public String encode() {
            return "release";
        }
    }

    /** Hold everybody at their next event. */
    record Hold() implements TracerRequest {
        @Override
        public String encode() {
            return "hold";
        }
    }

    /** End the program and all it has made. */
    record End() implements TracerRequest {
        @Override
        public String encode() {
            return "end";
        }
    }

    static TracerRequest decode(String line) {
        Fields fields = Fields.of(line);
        String verb = fields.text();
        return switch (verb) {
            case "calls" -> new Calls(fields.flag(), fields.rest());
            case "follow" -> new Follow((int) fields.number(), fields.text());
            case "start" -> new Start(fields.text(), fields.text(), fields.rest());
            case "step" -> new Step((int) fields.number());
            case "release" -> new Release();
            case "hold" -> new Hold();
            case "end" -> new End();
            default -> throw new WireException("unknown request: " + verb);
        };
    }
}
