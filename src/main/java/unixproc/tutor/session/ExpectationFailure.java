package unixproc.tutor.session;

import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.model.Place;
import unixproc.text.Messages;

/**
 * A line that did not give what was expected behind {@code #=>}.
 *
 * @param place where the line, or what was expected of it, stands in its file
 */
public record ExpectationFailure(Place place, String line, Expectation expected, Instead instead) {
    /** What came in place of it. */
    sealed interface Instead {
        String text(Messages messages);
    }

    /** Another value. */
    public record Seen(String text) implements Instead {
        @Override
        public String text(Messages messages) {
            return text;
        }
    }

    /** The end of the process, as it is written. */
    public record Ended(String ending) implements Instead {
        @Override
        public String text(Messages messages) {
            return ending;
        }
    }

    /** The reason why the line could not be given to its process. */
    record NotGiven(String reason) implements Instead {
        @Override
        public String text(Messages messages) {
            return reason;
        }
    }

    /** Nothing, and why. */
    public enum Nothing implements Instead {
        UNFINISHED("expect.unfinished"),
        NOT_RUN("expect.not-run"),
        BECAME_A_PROGRAM("expect.became");

        private final String key;

        Nothing(String key) {
            this.key = key;
        }

        @Override
        public String text(Messages messages) {
            return messages.text(key);
        }
    }

    public String text(Messages messages) {
        return messages.text("expect.mismatch", place.line(), line, expected.pattern(), instead.text(messages));
    }
}
