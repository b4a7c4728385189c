package unixproc.trace.call;

import java.util.List;

/**
 * A row of the table of the kernel's calls.
 *
 * @param group what it is about
 * @param form what each parameter carries, in order
 */
public record KernelCall(String name, int number, Group group, List<Form> form) {
    /** What a call is about; who is not interested in a group need not see it. */
    public enum Group {
        MAKE,
        END,
        BECOME,
        WAIT,
        SEND,
        /** What a signal shall do. */
        DISPOSITION,
        MASK,
        /** Sessions, groups, who one is. */
        IDENTITY,
        /** Pipes, sockets and copies of descriptors. */
        CONNECT,
        OPEN,
        CLOSE,
        TRANSFER,
        SLEEP,
        FILE,
        SETTING,
        /** Known only by its number. */
        OTHER
    }

    /** What a parameter carries, the letter by which the tracer reads it, see its CallMemory, and its constants. */
    public enum Form {
        INT('-'),
        LONG('-'),
        POINTER('-'),
        OCTAL('-'),
        PID('-'),
        DESCRIPTOR('-'),
        DIRECTORY('-'),
        SIGNAL('-'),
        OPEN_FLAGS('-'),
        PIPE_FLAGS('-'),
        WAIT_OPTIONS('-'),
        HOW('-'),
        COMMAND('-'),
        CLONE_FLAGS('-'),
        DOMAIN('-'),
        TYPE('-'),
        SHUTDOWN('-'),
        RESOURCE('-'),
        WHENCE('-'),
        OPTION('-'),
        WAIT_KIND('-'),
        CLOCK('-'),
        TIMER_FLAGS('-'),
        STRING('s'),
        ARGUMENTS('v'),
        ENVIRONMENT('c'),
        BUFFER('b'),
        FILLED('r'),
        VECTORS('w'),
        FILLED_VECTORS('q'),
        SIGNAL_SET('1'),
        ACTION('4'),
        TIME('2'),
        INTERVAL('4'),
        LIMIT('2'),
        CLONE_ARGUMENTS('8'),
        ADDRESS('b'),
        STATUS('A'),
        PAIR('B'),
        SIGNAL_INFO('G');

        private final char letter;

        Form(char letter) {
            this.letter = letter;
        }

        /** Whether something is read at the beginning of the call. */
        public boolean isRead() {
            return letter == 's'
                    || letter == 'v'
                    || letter == 'c'
                    || letter == 'b'
                    || letter == 'w'
                    || Character.isDigit(letter);
        }

        /** Whether something is read at its end. */
        public boolean isFilled() {
            return letter == 'r' || letter == 'q' || Character.isUpperCase(letter);
        }
    }

    /** What the tracer shall read: a letter for each parameter. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        form.forEach(one -> letters.append(one.letter));
        return letters.toString();
    }

    /** Whether it makes a process or a thread. */
    public boolean makes() {
        return group == Group.MAKE;
    }

    /** Whether whoever makes it can be expected to sleep in it. */
    public boolean waits() {
        return group == Group.WAIT || group == Group.SLEEP;
    }
}
