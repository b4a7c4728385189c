package unixproc.tutor.step;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.c.call.Constants;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.expectation.CString;

/** What an argument must be worth, whatever it is called. */
sealed interface WantedArgument {
    /**
     * Whether an argument in strace's notation is worth that.
     *
     * @param results what the calls before this one gave, those of the same goal
     */
    boolean matches(String seen, List<OptionalLong> results);

    /** Where only the process itself could say, or where a call puts something. */
    record Anything() implements WantedArgument {
        @Override
        public boolean matches(String seen, List<OptionalLong> results) {
            return true;
        }
    }

    /** A number, by whatever name. */
    record Numeric(long value) implements WantedArgument {
        @Override
        public boolean matches(String seen, List<OptionalLong> results) {
            return isOpaque(seen) || number(seen).equals(OptionalLong.of(value));
        }
    }

    /** A string; what is shown of a long one has to do. */
    record Text(String value) implements WantedArgument {
        private static final String CUT = "...";

        @Override
        public boolean matches(String seen, List<OptionalLong> results) {
            if (!seen.startsWith("\"")) {
                return isOpaque(seen);
            }
            boolean cut = seen.endsWith(CUT);
            Optional<String> text = CString.decode(cut ? seen.substring(0, seen.length() - CUT.length()) : seen);
            return text.filter(shown -> cut ? value.startsWith(shown) : value.equals(shown))
                    .isPresent();
        }
    }

    /** What an earlier call of the same line gave. */
    record ResultOf(int call) implements WantedArgument {
        @Override
        public boolean matches(String seen, List<OptionalLong> results) {
            OptionalLong result = call < results.size() ? results.get(call) : OptionalLong.empty();
            return result.isEmpty() || isOpaque(seen) || number(seen).equals(result);
        }
    }

    /** A variable's name, a struct, or an address: nothing that could be compared. */
    static boolean isOpaque(String seen) {
        return !seen.startsWith("\"") && (number(seen).isEmpty() || seen.startsWith("0x"));
    }

    /** The value of a number, of a constant, or of constants joined by {@code |}. */
    static OptionalLong number(String text) {
        long value = 0;
        for (String part : text.split("\\|")) {
            String name = part.strip();
            OptionalLong one = Constants.standard().value(name);
            if (one.isEmpty()) {
                Optional<Long> number = CNumber.decode(name);
                if (number.isEmpty()) {
                    return OptionalLong.empty();
                }
                one = OptionalLong.of(number.get());
            }
            value |= one.getAsLong();
        }
        return OptionalLong.of(value);
    }
}
