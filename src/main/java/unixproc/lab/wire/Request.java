package unixproc.lab.wire;

import java.util.ArrayList;
import java.util.List;

/** What the tutor says to a lab process, or to lab init. */
public sealed interface Request {
    /** The line to send, without its newline. */
    String encode();

    /** To a process: run this line of the small C. */
    record Run(String line) implements Request {
        @Override
        public String encode() {
            return Fields.join(List.of("run", line));
        }
    }

    /** To a process that asked for a letter: its pid, or -1 if there is no such process. */
    record Known(long pid) implements Request {
        @Override
        public String encode() {
            return Fields.join(List.of("known", Long.toString(pid)));
        }
    }

    /** To a process about to fork: whether the lab has room for one more. */
    record Permit(boolean granted) implements Request {
        @Override
        public String encode() {
            return Fields.join(List.of("permit", Fields.flag(granted)));
        }
    }

    /** To a process: give up the line that is running. It is read between two steps of that line. */
    record Stop() implements Request {
        @Override
        public String encode() {
            return "stop";
        }
    }

    /** To lab init: fork a fresh process on the lab's terminal. */
    record Spawn() implements Request {
        @Override
        public String encode() {
            return "spawn";
        }
    }

    /** To lab init: wake this process from the call it sleeps in, so that it reads its {@link Stop}. */
    record WakeUp(long pid) implements Request {
        @Override
        public String encode() {
            return Fields.join(List.of("wakeup", Long.toString(pid)));
        }
    }

    /** To lab init: do these two descriptors lead to one open file description? It answers {@link Report.Compared}. */
    record Compare(long pid, int fd, long otherPid, int otherFd) implements Request {
        @Override
        public String encode() {
            return Fields.join(List.of(
                    "compare",
                    Long.toString(pid),
                    Integer.toString(fd),
                    Long.toString(otherPid),
                    Integer.toString(otherFd)));
        }
    }

    /** To lab init: end this process, which forked and then fell silent. */
    record Kill(long pid) implements Request {
        @Override
        public String encode() {
            return Fields.join(List.of("kill", Long.toString(pid)));
        }
    }

    /** To lab init: kill and reap everything below it, then fork a fresh first process. */
    record Afresh() implements Request {
        @Override
        public String encode() {
            return "afresh";
        }
    }

    /** To lab init: write this mark to the lab's terminal, so that the tutor knows it has read all before it. */
    record Mark(String text) implements Request {
        @Override
        public String encode() {
            return Fields.join(List.of("mark", text));
        }
    }

    /**
     * To a process that a tracer follows: become this program, and stop there at the calls with these numbers only.
     *
     * @param calls none for every call
     * @param file what to execute
     * @param words its arguments, the zeroth first
     */
    record Become(List<Integer> calls, String file, List<String> words) implements Request {
        @Override
        public String encode() {
            List<String> numbers = new ArrayList<>();
            for (int call : calls) {
                numbers.add(Integer.toString(call));
            }
            List<String> fields = new ArrayList<>(List.of("become", String.join(",", numbers), file));
            fields.addAll(words);
            return Fields.join(fields);
        }

        private static Become from(Fields fields) {
            List<Integer> calls = new ArrayList<>();
            for (String number : fields.text().split(",")) {
                if (!number.isEmpty()) {
                    calls.add(Integer.parseInt(number));
                }
            }
            return new Become(calls, fields.text(), fields.rest());
        }
    }

    static Request decode(String line) {
        Fields fields = Fields.of(line);
        String verb = fields.text();
        return switch (verb) {
            case "run" -> new Run(fields.text());
            case "known" -> new Known(fields.number());
            case "permit" -> new Permit(fields.flag());
            case "stop" -> new Stop();
            case "spawn" -> new Spawn();
            case "wakeup" -> new WakeUp(fields.number());
            case "compare" ->
                new Compare(fields.number(), (int) fields.number(), fields.number(), (int) fields.number());
            case "kill" -> new Kill(fields.number());
            case "afresh" -> new Afresh();
            case "become" -> Become.from(fields);
            case "mark" -> new Mark(fields.text());
            default -> throw new WireException("unknown request: " + verb);
        };
    }
}
