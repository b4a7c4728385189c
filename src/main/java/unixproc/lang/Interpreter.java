package unixproc.lang;

import java.util.List;
import java.util.Optional;
import unixproc.lang.Problem.Kind;
import unixproc.lang.Source.Span;

/** Runs lines of the small C in one process. Variables stay from line to line. */
public final class Interpreter {
    /** The bits of the built-in handler {@code report}. */
    public static final long REPORT = 2;

    /** The first bits that stand for a handler of the learner's own. */
    public static final long FIRST_HANDLER = 16;

    private final CallTable table;
    private final Constants constants = Constants.standard();
    private final Machine machine;
    private final Scope scope = new Scope();
    private final TypeNames types = new TypeNames();

    public Interpreter(CallTable table, Host host) {
        this.table = table;
        this.machine = new Machine(host);
    }

    /**
     * Runs a line. A mistake that can be seen before running is found before anything runs.
     *
     * @return the value of the last expression statement or call that was reached, or {@link Value#NOTHING}
     * @throws Rejection when the line cannot run, or cannot go on
     */
    public Value run(String line) {
        Source source = new Source(line);
        try {
            Step program = check(source);
            machine.remember(Value.NOTHING.type(), 0);
            program.run(machine);
            return machine.last();
        } catch (StackOverflowError tooDeep) {
            throw source.rejection(Kind.TOO_DEEP, new Span(0, line.length()), List.of());
        }
    }

    private Step check(Source source) {
        scope.begin();
        define(source);
        TokenStream stream = new TokenStream(source, 0, source.text().length());
        List<Stmt> statements = new StatementParser(stream, new TableVocabulary(table, scope, types)).program();
        Step program = once(source, statements);
        while (scope.again()) {
            scope.restart();
            program = once(source, statements);
        }
        scope.commit(machine.memory());
        return program;
    }

    private void define(Source source) {
        List<Integer> places = Defines.places(source.text());
        for (int i = 0; i < places.size(); i++) {
            int newline = source.text().indexOf('\n', places.get(i));
            int end = newline < 0 ? source.text().length() : newline;
            TokenStream stream = new TokenStream(source, places.get(i), end);
            String name = stream.expectName();
            if (stream.token().kind() != Token.Kind.END) {
                StatementParser parser = new StatementParser(stream, new TableVocabulary(table, scope, types));
                Expr value = parser.expressions().expression();
                Line line = new Line(source, machine, scope, table, constants);
                scope.defines().put(name, new StatementChecker(line).defined(value));
            }
        }
    }

    private Step once(Source source, List<Stmt> statements) {
        return new StatementChecker(new Line(source, machine, scope, table, constants)).check(statements);
    }

    /**
     * Runs what {@code signal} was given for a signal; errno and the value of the interrupted line stay as they are.
     *
     * @param handler the bits the call was given; {@link #REPORT} and the constants run nothing
     */
    public void runHandler(long handler, int signal) {
        if (machine.isHandler(handler)) {
            machine.handle(handler, signal);
        }
    }

    /** The value of a variable, for those who check what a learner has done; nothing if there is no such variable. */
    public Value variable(String name) {
        Optional<Variable> found = scope.find(name);
        if (found.isEmpty()) {
            return Value.NOTHING;
        }
        CType type = found.get().type();
        return new Value(type, machine.load(type, found.get().address()));
    }

    /** The names of the variables there are. */
    public List<String> variables() {
        return scope.names();
    }
}
