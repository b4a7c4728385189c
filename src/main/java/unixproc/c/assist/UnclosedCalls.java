package unixproc.c.assist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.syntax.Lexer;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Token;

/** Reads a text up to the cursor, however unfinished it is, and keeps which calls are open there. */
final class UnclosedCalls {
    /** A bracket that is open, and the call it belongs to if it is one. */
    private static final class Bracket {
        private final Optional<Call> call;
        private int parameter;

        Bracket(Optional<Call> call) {
            this.call = call;
        }
    }

    private final CallTable table;
    private final Deque<Bracket> open = new ArrayDeque<>();
    private Optional<Call> command = Optional.empty();
    private int words;

    UnclosedCalls(CallTable table, String text, int cursor) {
        this.table = table;
        read(text, cursor);
    }

    private void read(String text, int cursor) {
        Lexer lexer = new Lexer(new Source(text), cursor);
        Optional<Call> before = Optional.empty();
        boolean first = true;
        int at = 0;
        while (at < cursor) {
            Token token;
            try {
                token = lexer.next(at);
            } catch (Rejection unfinished) {
                return;
            }
            if (token.kind() == Token.Kind.END) {
                break;
            }
            if (first && open.isEmpty() && token.kind() == Token.Kind.NAME) {
                Optional<Call> named = find(token.text());
                boolean plain =
                        token.span().end() < cursor && text.charAt(token.span().end()) == ' ';
                int next = afterSpaces(text, token.span().end(), cursor);
                boolean operator = next < cursor && "(=<>+*%|^!?:;,)".indexOf(text.charAt(next)) >= 0;
                if (named.isPresent() && plain && !operator) {
                    command = named;
                    at = commandWords(text, token.span().end(), cursor);
                    if (at < cursor) {
                        command = Optional.empty();
                    }
                    continue;
                }
            }
            symbol(token, before);
            first = token.is(";") || token.is("{") || token.is("}") || token.is("=");
            before = token.kind() == Token.Kind.NAME ? find(token.text()) : Optional.empty();
            at = token.span().end();
        }
    }

    private void symbol(Token token, Optional<Call> before) {
        if (token.is("(") || token.is("[") || token.is("{")) {
            open.push(new Bracket(token.is("(") ? before : Optional.empty()));
        } else if ((token.is(")") || token.is("]") || token.is("}")) && !open.isEmpty()) {
            open.pop();
        } else if (token.is(",") && !open.isEmpty()) {
            open.peek().parameter++;
        } else if (token.is(";")) {
            closeCalls();
        }
    }

    /** A semicolon ends every call that was left open. */
    private void closeCalls() {
        while (!open.isEmpty() && open.peek().call.isPresent()) {
            open.pop();
        }
    }

    private Optional<Call> find(String name) {
        Optional<Call> call = table.find(name);
        return call.isPresent() ? call : table.findMacro(name);
    }

    private static int afterSpaces(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Counts the words of a command; gives where it ends. */
    private int commandWords(String text, int from, int cursor) {
        boolean inside = false;
        boolean quoted = false;
        words = 0;
        for (int at = from; at < cursor; at++) {
            char character = text.charAt(at);
            quoted ^= character == '"' && text.charAt(at - 1) != '\\';
            if (!quoted && (character == ';' || character == '\n')) {
                return at;
            }
            boolean space = character == ' ' && !quoted;
            words += inside && space ? 1 : 0;
            inside = !space;
        }
        return cursor;
    }

    /** The call the cursor is in. */
    Optional<Call> call() {
        if (command.isPresent()) {
            return command;
        }
        return open.isEmpty() ? Optional.empty() : open.peek().call;
    }

    int parameter() {
        return command.isPresent() || open.isEmpty() ? words : open.peek().parameter;
    }
}
