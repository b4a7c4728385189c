package unixproc.console;

/** What came from the person. */
public sealed interface Input {
    void deliver(Receiver receiver);

    /** Takes each kind of input. */
    interface Receiver {
        void line(Line line);

        void key(KeyAction action);

        void interrupted();

        void endOfInput();
    }

    /** A complete text, of several lines if it needed or was pasted with them, and the number of its first line from 1. */
    record Line(String text, int number) implements Input {
        /** How many characters are taken as one line; no person types that many. */
        public static final int LONGEST = 65_536;

        @Override
        public void deliver(Receiver receiver) {
            receiver.line(this);
        }
    }

    /** A key with a meaning of its own; what was typed so far stays and typing goes on. */
    record Key(KeyAction action) implements Input {
        @Override
        public void deliver(Receiver receiver) {
            receiver.key(action);
        }
    }

    /** Ctrl-C, while a line is typed or while one is running. */
    record Interrupted() implements Input {
        @Override
        public void deliver(Receiver receiver) {
            receiver.interrupted();
        }
    }

    /** Ctrl-D on an empty line, or the end of the file. */
    record EndOfInput() implements Input {
        @Override
        public void deliver(Receiver receiver) {
            receiver.endOfInput();
        }
    }
}
