package unixproc.c.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.call.Call;
import unixproc.c.call.Call.Form;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.c.call.Parameter;
import unixproc.c.syntax.Lexer;

/** Finds the call whose arguments are being typed, so that its signature can be shown and its constants completed. */
public final class Signatures {
    private final CallTable table;
    private final Constants constants;

    public Signatures(CallTable table, Constants constants) {
        this.table = table;
        this.constants = constants;
    }

    /** The innermost call around the cursor. */
    public Optional<CallPosition> at(String text, int cursor) {
        UnclosedCalls open = new UnclosedCalls(table, text, Math.min(cursor, text.length()));
        if (open.call().isEmpty()) {
            return Optional.empty();
        }
        Call call = open.call().get();
        Form form = fitting(call, open.parameter());
        return Optional.of(new CallPosition(call, form, open.parameter(), word(text, Math.min(cursor, text.length()))));
    }

    private static Form fitting(Call call, int parameter) {
        for (int i = 0; i < call.forms().size(); i++) {
            Form form = call.forms().get(i);
            if (form.variadic() || parameter < form.parameters().size()) {
                return form;
            }
        }
        return call.forms().get(0);
    }

    /** The beginning of a name before the cursor. */
    public static String word(String text, int cursor) {
        int start = cursor;
        while (start > 0 && (Lexer.startsName(text.charAt(start - 1)) || Lexer.isDigit(text.charAt(start - 1)))) {
            start--;
        }
        return text.substring(start, cursor);
    }

    /** The constants that fit the parameter at the cursor and begin with what was typed; none for a plain value. */
    public List<String> constants(CallPosition position) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < position.call().forms().size(); i++) {
            Form form = position.call().forms().get(i);
            List<Parameter> at = new CallPosition(position.call(), form, position.parameter(), "").at();
            if (!at.isEmpty()) {
                add(found, constants.names(constants.group(position.call(), at.get(0))), position.word());
            }
        }
        return found;
    }

    private static void add(List<String> found, List<String> names, String word) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(word) && !found.contains(names.get(i))) {
                found.add(names.get(i));
            }
        }
    }

    /** The calls and macros that begin with what was typed. */
    public List<Call> calls(String word) {
        List<Call> found = new ArrayList<>();
        beginning(found, table.rows(), word);
        beginning(found, table.macros(), word);
        return found;
    }

    private static void beginning(List<Call> found, List<Call> rows, String word) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).name().startsWith(word)) {
                found.add(rows.get(i));
            }
        }
    }
}
