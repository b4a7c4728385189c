package unixproc.lab.wire;

import java.util.ArrayList;
import java.util.List;

/** What a lab process, or lab init, says to the tutor. */
public sealed interface Report {
    /** The line to send, without its newline. */
    String encode();

    void deliverTo(Receiver receiver);

    /** One method for each report. */
    interface Receiver {
        void hello(Hello report);

        void initReady(InitReady report);

        void reaped(Reaped report);

        void compared(Compared report);

        void asked(Asked report);

        void forking(Forking report);

        void entered(Entered report);

        void returned(Returned report);

        void waited(Waited report);

        void shown(Shown report);

        void delivered(Delivered report);

        void leaving(Leaving report);

        void rejected(Rejected report);

        void done(Done report);
    }

    /** The first words of a process: who it is, and which process forked it (lab init for a first process). */
    record Hello(long pid, long parent) implements Report {
        @Override
        public String encode() {
            return Fields.join(List.of("hello", Long.toString(pid), Long.toString(parent)));
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.hello(this);
        }
    }

    /**
     * Lab init is warm.
     *
     * @param landlock the ABI of Landlock by which the kernel holds the lab, see landlock(7); 0 for none
     */
    record InitReady(long pid, int landlock) implements Report {
        @Override
        public String encode() {
            return Fields.join(List.of("init", Long.toString(pid), Integer.toString(landlock)));
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.initReady(this);
        }
    }

    /** Lab init reaped a child of its own, a first process or an orphan it had adopted. */
    record Reaped(long pid, int status) implements Report {
        @Override
        public String encode() {
            return Fields.join(List.of("reaped", Long.toString(pid), Integer.toString(status)));
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.reaped(this);
        }
    }

    /** Lab init's answer to {@link Request.Compare}: 0 the same, more than 0 different, below 0 not permitted. */
    record Compared(int order) implements Report {
        @Override
        public String encode() {
            return Fields.join(List.of("compared", Integer.toString(order)));
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.compared(this);
        }
    }

    /** The process met a letter and needs its pid; it waits for {@link Request.Known}. */
    record Asked(String letter) implements Report {
        @Override
        public String encode() {
            return Fields.join(List.of("asked", letter));
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.asked(this);
        }
    }

    /** The process is about to fork and waits for {@link Request.Permit}. */
    record Forking() implements Report {
        @Override
        public String encode() {
            return "forking";
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.forking(this);
        }
    }

    /** The process is about to make this call. */
    record Entered(String name, String text, CallKind kind) implements Report {
        @Override
        public String encode() {
            return Fields.join(List.of("entered", name, text, kind.name()));
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.entered(this);
        }
    }

    /** The call has come back. {@code arguments} are the numbers and addresses it was given. */
    record Returned(String name, String text, CallKind kind, List<Long> arguments, Outcome outcome) implements Report {
        @Override
        public String encode() {
            List<String> fields = new ArrayList<>();
            fields.add("returned");
            fields.add(name);
            fields.add(text);
            fields.add(kind.name());
            fields.addAll(outcome.fields());
            for (int i = 0; i < arguments.size(); i++) {
                fields.add(Long.toString(arguments.get(i)));
            }
            return Fields.join(fields);
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.returned(this);
        }
    }

    /** A wait collected this child; said before the {@link Returned} of that wait. */
    record Waited(long pid, int status) implements Report {
        @Override
        public String encode() {
            return Fields.join(List.of("waited", Long.toString(pid), Integer.toString(status)));
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.waited(this);
        }
    }

    /** An expression without a call was evaluated. */
    record Shown(String source, Outcome outcome) implements Report {
        @Override
        public String encode() {
            List<String> fields = new ArrayList<>(List.of("shown", source));
            fields.addAll(outcome.fields());
            return Fields.join(fields);
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.shown(this);
        }
    }

    /** A handler of the process ran for this signal; {@code sender} is 0 when it is not known. */
    record Delivered(String signal, long sender) implements Report {
        @Override
        public String encode() {
            return Fields.join(List.of("delivered", signal, Long.toString(sender)));
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.delivered(this);
        }
    }

    /** The process is about to end itself by this call. */
    record Leaving(String name, String text, CallKind kind, int code) implements Report {
        @Override
        public String encode() {
            return Fields.join(List.of("leaving", name, text, kind.name(), Integer.toString(code)));
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.leaving(this);
        }
    }

    /**
     * The line was not run, or stopped in the middle.
     *
     * @param ran whether a part of the line had run before
     * @param mistakes every place that is wrong, in the order of the text; at least one
     */
    record Rejected(boolean ran, List<Mistake> mistakes) implements Report {
        /** Rejected for one place alone. */
        public static Rejected of(boolean ran, Mistake mistake) {
            return new Rejected(ran, List.of(mistake));
        }

        /** The kind of the first mistake. */
        public String kind() {
            return mistakes.get(0).kind();
        }

        public Mistake first() {
            return mistakes.get(0);
        }

        @Override
        public String encode() {
            List<String> fields = new ArrayList<>(List.of("rejected", Fields.flag(ran)));
            for (int i = 0; i < mistakes.size(); i++) {
                fields.addAll(mistakes.get(i).fields());
            }
            return Fields.join(fields);
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.rejected(this);
        }
    }

    /** The line, or this process's part of it, is finished; the outcome is that of its last expression. */
    record Done(Outcome outcome) implements Report {
        @Override
        public String encode() {
            List<String> fields = new ArrayList<>(List.of("done"));
            fields.addAll(outcome.fields());
            return Fields.join(fields);
        }

        @Override
        public void deliverTo(Receiver receiver) {
            receiver.done(this);
        }
    }
}
