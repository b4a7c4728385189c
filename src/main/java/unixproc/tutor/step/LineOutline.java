package unixproc.tutor.step;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import unixproc.c.assist.Highlighting;
import unixproc.c.assist.Highlighting.Kind;
import unixproc.c.assist.Highlighting.Piece;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;

/**
 * What can be told of a line of C without running it.
 *
 * @param calls the calls in the order they are made, inner ones first
 * @param assigned the variables it sets, with the source of what each is set to
 * @param names every variable it speaks of, and the letters of processes
 * @param branches whether it depends on a value which calls are made
 * @param endsInCall whether its value is that of its last call
 * @param canonical the same for two spellings that differ in blanks and in the kind of quotes only
 */
record LineOutline(
        List<PlannedCall> calls,
        List<Assignment> assigned,
        Set<String> names,
        boolean branches,
        boolean endsInCall,
        String canonical) {

    private static final Pattern ASSIGNMENT = Pattern.compile("\\w+(\\.\\w+|\\[[^]]*\\])?=[^=].*");

    /**
     * A call as it is written.
     *
     * @param arguments the source of each argument
     * @param variable the variable its value is kept in
     */
    record PlannedCall(String name, List<String> arguments, Optional<String> variable) {}

    /** {@code variable = value}; the value is empty where it is that of a call. */
    record Assignment(String variable, Optional<String> value) {}

    static LineOutline of(String line) {
        return new Reader(line).read();
    }

    boolean endsInAssignment() {
        return ASSIGNMENT
                .matcher(canonical.substring(canonical.lastIndexOf(';') + 1))
                .matches();
    }

    /** Reads the tokens of one line from left to right. */
    private static final class Reader {
        private static final Set<String> BRANCHING =
                Set.of("if", "else", "while", "for", "switch", "do", "?", "&&", "||");

        private final String line;
        private final List<Piece> pieces;
        private final List<PlannedCall> calls = new ArrayList<>();
        private final List<Assignment> assigned = new ArrayList<>();
        private final Set<String> names = new LinkedHashSet<>();

        Reader(String line) {
            this.line = line;
            this.pieces = new Highlighting(CallTable.standard(), Constants.standard())
                    .pieces(line).stream()
                            .filter(piece -> piece.kind() != Kind.COMMENT)
                            .toList();
        }

        LineOutline read() {
            StringBuilder canonical = new StringBuilder();
            boolean branches = false;
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                String text = text(piece);
                canonical
                        .append(isWord(piece) && i > 0 && isWord(pieces.get(i - 1)) ? " " : "")
                        .append(text);
                branches |= BRANCHING.contains(text);
                if (piece.kind() == Kind.NAME) {
                    names.add(text);
                    noteAssignment(i);
                }
            }
            branches |= hasBlock();
            int at = 0;
            while (at < pieces.size()) {
                at = call(at);
            }
            String plain = canonical.toString().replaceAll(";+$", "");
            return new LineOutline(List.copyOf(calls), List.copyOf(assigned), names, branches, endsInCall(), plain);
        }

        /** A block or the body of a function, which are no lists of values. */
        private boolean hasBlock() {
            for (int i = 0; i < pieces.size(); i++) {
                if (isSymbol(i, "{")) {
                    for (int inside = i; inside < closing(i); inside++) {
                        if (isSymbol(inside, ";")) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        private static boolean isWord(Piece piece) {
            return piece.kind() != Kind.SYMBOL && piece.kind() != Kind.STRING;
        }

        private String text(Piece piece) {
            return line.substring(piece.start(), piece.end());
        }

        private boolean isSymbol(int at, String symbol) {
            return at >= 0 && at < pieces.size() && text(pieces.get(at)).equals(symbol);
        }

        private void noteAssignment(int at) {
            int equals = at + 1;
            if (isSymbol(equals, ".") && equals + 1 < pieces.size()) {
                equals += 2;
            } else if (isSymbol(equals, "[")) {
                equals = closing(equals) + 1;
            }
            boolean isAssigned = isSymbol(equals, "=") && !isSymbol(at - 1, ".");
            if (isAssigned && equals + 1 < pieces.size()) {
                String variable = line.substring(
                                pieces.get(at).start(), pieces.get(equals).start())
                        .strip();
                int end = equals + 1;
                boolean calls = false;
                while (end < pieces.size() && !isSymbol(end, ";") && !isSymbol(end, ",")) {
                    calls |= pieces.get(end).kind() == Kind.CALL;
                    end = isSymbol(end, "(") ? closing(end) + 1 : end + 1;
                }
                String value = line.substring(
                        pieces.get(equals + 1).start(),
                        pieces.get(Math.min(end, pieces.size()) - 1).end());
                assigned.add(new Assignment(variable, calls ? Optional.empty() : Optional.of(value)));
            }
        }

        /** Where the bracket that opens here is closed; the last piece when it is not. */
        private int closing(int open) {
            int depth = 0;
            for (int i = open; i < pieces.size(); i++) {
                String text = text(pieces.get(i));
                depth += "([{".contains(text) ? 1 : ")]}".contains(text) ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return pieces.size() - 1;
        }

        /** Notes the call that begins here, if one does; gives the piece to go on with. */
        private int call(int at) {
            if (pieces.get(at).kind() != Kind.CALL) {
                return at + 1;
            }
            Optional<String> variable = Optional.empty();
            if (isSymbol(at - 1, "=") && at >= 2 && pieces.get(at - 2).kind() == Kind.NAME) {
                variable = Optional.of(text(pieces.get(at - 2)));
            }
            if (!isSymbol(at + 1, "(")) {
                return command(at, variable);
            }
            int close = closing(at + 1);
            for (int i = at + 2; i < close; ) {
                i = call(i);
            }
            int start = pieces.get(at + 1).end();
            int end = isSymbol(close, ")") ? pieces.get(close).start() : line.length();
            calls.add(new PlannedCall(text(pieces.get(at)), TypedCall.arguments(line.substring(start, end)), variable));
            return close + 1;
        }

        /** A call written like a command: its words end with the statement. */
        private int command(int at, Optional<String> variable) {
            List<String> words = new ArrayList<>();
            int end = at + 1;
            for (; end < pieces.size() && !isSymbol(end, ";"); end++) {
                words.add(text(pieces.get(end)));
            }
            calls.add(new PlannedCall(text(pieces.get(at)), words, variable));
            return end;
        }

        /** Whether the last statement is a call, or a call whose value is kept. */
        private boolean endsInCall() {
            int end = pieces.size() - 1;
            while (end >= 0 && isSymbol(end, ";")) {
                end--;
            }
            int start = end + 1;
            int depth = 0;
            while (start > 0 && !(depth == 0 && isSymbol(start - 1, ";"))) {
                start--;
                String text = text(pieces.get(start));
                depth += ")]}".contains(text) ? 1 : "([{".contains(text) ? -1 : 0;
            }
            while (start <= end && start + 1 < pieces.size() && isSymbol(start + 1, "=")) {
                start += 2;
            }
            boolean begins = start <= end && pieces.get(start).kind() == Kind.CALL;
            return begins && (!isSymbol(start + 1, "(") || closing(start + 1) == end);
        }
    }
}
