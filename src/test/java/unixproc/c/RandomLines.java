package unixproc.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.c.call.Parameter;

/** Makes random lines from the grammar and the table of calls. */
public final class RandomLines {
    private static final List<String> BINARY = List.of(
            "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "==", "!=", "<", "<=", ">", ">=", "&&", "||", ",");
    private static final List<String> ASSIGNING = List.of("=", "+=", "-=", "*=", "|=", "<<=", "%=");
    private static final List<String> TYPES =
            List.of("int", "long", "char", "unsigned", "pid_t", "char *", "struct rlimit", "sigset_t", "int *");

    private final Random random;
    private final CallTable table;
    private final Constants constants;

    /** Lines of these calls and constants, as chance has it. */
    public RandomLines(Random random, CallTable table, Constants constants) {
        this.random = random;
        this.table = table;
        this.constants = constants;
    }

    public String line() {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            line.append(statement(2)).append(' ');
        }
        return line.toString();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String variable() {
        return one(List.of("a", "b", "c", "p", "s", "r"));
    }

    private String number() {
        return one(List.of("a", "b", "c"));
    }

    private String statement(int depth) {
        return switch (depth == 0 ? random.nextInt(5) : random.nextInt(13)) {
            case 0, 1 -> expression(depth) + ";";
            case 2 -> number() + " = " + expression(depth) + ";";
            case 3 -> command() + ";";
            case 4 ->
                one(TYPES) + " d" + random.nextInt(9) + (random.nextBoolean() ? "" : " = " + expression(depth)) + ";";
            case 5 -> "if (" + expression(depth) + ") " + statement(depth - 1);
            case 6 -> "if (" + expression(depth) + ") " + statement(depth - 1) + " else " + statement(depth - 1);
            case 7 -> "while (" + expression(depth) + ") " + statement(depth - 1);
            case 8 -> "for (" + number() + " = 0; " + number() + " < 3; " + number() + "++) " + statement(depth - 1);
            case 9 -> "{ " + statement(depth - 1) + " " + statement(depth - 1) + " }";
            case 10 -> "do " + statement(depth - 1) + " while (" + expression(depth) + ");";
            case 11 -> "switch (" + expression(depth) + ") { case 1: " + statement(depth - 1) + " default: break; }";
            default -> one(List.of("break;", "continue;", ";", "return 3;", "int p[2];", "char s[8] = \"abc\";"));
        };
    }

    private String expression(int depth) {
        if (depth == 0) {
            return one(List.of(
                    "0",
                    "1",
                    "-1",
                    "'x'",
                    "0x7fffffff",
                    "errno",
                    "B",
                    "SIGTERM",
                    "7u",
                    "5L",
                    number(),
                    number(),
                    "p[1]",
                    "r.rlim_cur",
                    random.nextInt(4) == 0 ? "\"text\"" : "2",
                    random.nextInt(4) == 0 ? variable() : "3"));
        }
        return switch (random.nextInt(11)) {
            case 0, 1 -> expression(depth - 1) + " " + one(BINARY) + " " + expression(depth - 1);
            case 2 -> "(" + expression(depth - 1) + ")";
            case 3 ->
                one(List.of("-", "~", "!", "sizeof ", random.nextInt(5) == 0 ? "*" : "- ")) + expression(depth - 1);
            case 4 -> number() + " " + one(ASSIGNING) + " " + expression(depth - 1);
            case 5 -> expression(depth - 1) + " ? " + expression(depth - 1) + " : " + expression(depth - 1);
            case 6 -> "(" + one(List.of("int", "char", "long", "pid_t", "void *")) + ")" + expression(depth - 1);
            case 7 -> "p[" + expression(depth - 1) + " & 3]";
            case 8 -> random.nextInt(4) == 0 ? variable() + "->rlim_max" : number() + one(List.of("++", "--"));
            default -> call(depth - 1);
        };
    }

    private String call(int depth) {
        List<Call> rows = random.nextInt(4) == 0 ? table.macros() : table.rows();
        Call call = rows.get(random.nextInt(rows.size()));
        Call.Form form = call.forms().get(random.nextInt(call.forms().size()));
        List<String> arguments = new ArrayList<>();
        for (Parameter parameter : form.parameters()) {
            if (parameter.fallback().isEmpty() || random.nextBoolean()) {
                arguments.add(argument(call, parameter, depth));
            }
        }
        return call.name() + "(" + String.join(", ", arguments) + ")";
    }

    private String argument(Call call, Parameter parameter, int depth) {
        if (random.nextInt(12) == 0) {
            return expression(depth);
        }
        List<String> names = constants.names(constants.group(call, parameter));
        return switch (parameter.role()) {
            case PATH, TEXT, BUFFER_IN -> one(List.of("\"/x\"", "s", "\"%d %s\""));
            case OUT, WAIT_STATUS_OUT -> one(List.of("&" + variable(), variable(), "NULL"));
            case ARGV -> one(List.of("{\"a\", \"b\"}", "NULL", "{}"));
            case SIGNAL_SET, STRUCT_IN, SOCKET_ADDRESS -> one(List.of("{1, 2}", "NULL", "&r", "&s"));
            case HANDLER -> one(List.of("SIG_IGN", "report", "{ a = 1; }", "{ " + statement(0) + " }"));
            case ADDRESS, ANY -> one(List.of("p", "&a", "0x1000", "5"));
            case SIGNAL, RESOURCE, WAIT_OPTIONS, OPEN_FLAGS, CONSTANT, STREAM -> names.isEmpty() ? "0" : one(names);
            case NUMBER, PID, DESCRIPTOR, MODE, STATUS -> depth <= 0 ? "1" : expression(depth - 1);
        };
    }

    private String command() {
        return one(List.of(
                "open /etc/hosts O_RDONLY",
                "kill B SIGTERM",
                "fork",
                "wait",
                "write 1 hi",
                "read 3 s 8",
                "pipe p",
                "getrlimit RLIMIT_CPU &r",
                "execvp echo echo hi",
                "exit 3",
                "sleep 1",
                "signal SIGINT { a = 2 }",
                "wait &a",
                "chdir /",
                "setenv A b",
                "mmap 4096"));
    }
}
