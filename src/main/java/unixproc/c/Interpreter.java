package unixproc.c;

import java.util.List;
import java.util.Optional;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.c.check.CheckContext;
import unixproc.c.check.MacroDefinitions;
import unixproc.c.check.Scope;
import unixproc.c.check.StatementChecker;
import unixproc.c.check.TableVocabulary;
import unixproc.c.run.Evaluator;
import unixproc.c.run.ExecutableStatement;
import unixproc.c.run.Host;
import unixproc.c.run.Variable;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.syntax.StatementParser;
import unixproc.c.syntax.Stmt;
import unixproc.c.syntax.Token;
import unixproc.c.syntax.TokenStream;
import unixproc.c.type.CType;
import unixproc.c.type.TypeNames;
import unixproc.c.type.Value;

/** Runs lines of the small C in one process. Variables stay from line to line. */
public final class Interpreter {
    private final CallTable table;
    private final Constants constants = Constants.standard();
    private final Evaluator evaluator;
    private final Scope scope = new Scope();
    private final TypeNames types = new TypeNames();

    public Interpreter(CallTable table, Host host) {
        this.table = table;
        this.evaluator = new Evaluator(host);
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
            ExecutableStatement program = check(source);
            evaluator.remember(Value.NOTHING.type(), 0);
            program.run(evaluator);
            return evaluator.last();
        } catch (StackOverflowError tooDeep) {
            throw source.rejection(Kind.TOO_DEEP, new Span(0, line.length()), List.of());
        }
    }

    private ExecutableStatement check(Source source) {
        scope.begin();
        define(source);
        TokenStream stream = new TokenStream(source, 0, source.text().length());
        List<Stmt> statements = new StatementParser(stream, new TableVocabulary(table, scope, types)).program();
        ExecutableStatement program = once(source, statements);
        while (scope.again()) {
            scope.restart();
            program = once(source, statements);
        }
        scope.commit(evaluator.memory());
        return program;
    }

    private void define(Source source) {
        List<Integer> places = MacroDefinitions.places(source.text());
        for (int i = 0; i < places.size(); i++) {
            int newline = source.text().indexOf('\n', places.get(i));
            int end = newline < 0 ? source.text().length() : newline;
            TokenStream stream = new TokenStream(source, places.get(i), end);
            String name = stream.expectName();
            if (stream.token().kind() != Token.Kind.END) {
                StatementParser parser = new StatementParser(stream, new TableVocabulary(table, scope, types));
                Expr value = parser.expressions().expression();
                CheckContext context = new CheckContext(source, evaluator, scope, table, constants);
                scope.macroDefinitions().put(name, new StatementChecker(context).defined(value));
            }
        }
    }

    private ExecutableStatement once(Source source, List<Stmt> statements) {
        return new StatementChecker(new CheckContext(source, evaluator, scope, table, constants)).check(statements);
    }

    /**
     * Runs what {@code signal} was given for a signal; errno and the value of the interrupted line stay as they are.
     *
     * @param handler the bits the call was given; {@link HandlerNode#REPORT} and the constants run nothing
     */
    public void runHandler(long handler, int signal) {
        if (evaluator.isHandler(handler)) {
            evaluator.handle(handler, signal);
        }
    }

    /** The value of a variable, for those who check what a learner has done; nothing if there is no such variable. */
    public Value variable(String name) {
        Optional<Variable> found = scope.find(name);
        if (found.isEmpty()) {
            return Value.NOTHING;
        }
        CType type = found.get().type();
        return new Value(type, evaluator.load(type, found.get().address()));
    }

    /** The names of the variables there are. */
    public List<String> variables() {
        return scope.names();
    }
}
