package unixproc.c;

import java.util.List;
import java.util.Optional;
import unixproc.c.call.CallTable;
import unixproc.c.check.CheckContext;
import unixproc.c.check.Scope;
import unixproc.c.check.StatementChecker;
import unixproc.c.check.TableVocabulary;
import unixproc.c.preprocess.Preprocessor;
import unixproc.c.run.Evaluator;
import unixproc.c.run.ExecutableStatement;
import unixproc.c.run.Host;
import unixproc.c.run.LongJump;
import unixproc.c.run.Variable;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.ProblemLog;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.syntax.StatementParser;
import unixproc.c.syntax.Stmt;
import unixproc.c.syntax.TokenStream;
import unixproc.c.type.TypeNames;
import unixproc.c.type.Value;

/** Runs lines of the small C in one process. Variables and functions stay from line to line. */
public final class Interpreter {
    private final CallTable table;
    private final Evaluator evaluator;
    private final Scope scope = new Scope();
    private final TypeNames types;
    private final Preprocessor preprocessor = new Preprocessor();

    public Interpreter(CallTable table, Host host) {
        this.table = table;
        this.types = table.typeNames();
        this.evaluator = new Evaluator(host);
    }

    /**
     * Runs a line, or a whole program. A mistake that can be seen before running is found before anything runs. A
     * function called {@code main} is called once all is defined, and ends the process with what it returns.
     *
     * @return the value of the last expression statement or call that was reached, or {@link Value#NOTHING}
     * @throws Rejection when the line cannot run, or cannot go on
     */
    public Value run(String line) {
        ProblemLog problems = new ProblemLog();
        Source source = preprocessor.process(line, problems);
        try {
            ExecutableStatement program = check(source, problems);
            evaluator.startOfLine();
            program.run(evaluator);
            return evaluator.last();
        } catch (LongJump lost) {
            throw source.rejection(Kind.MISPLACED, new Span(0, source.text().length()), List.of("longjmp"));
        } catch (StackOverflowError tooDeep) {
            throw source.rejection(Kind.TOO_DEEP, new Span(0, source.text().length()), List.of());
        }
    }

    private ExecutableStatement check(Source source, ProblemLog problems) {
        scope.begin();
        TokenStream stream = new TokenStream(source, 0, source.text().length(), Optional.of(problems));
        boolean whole = ProgramShape.isProgram(source);
        if (whole) {
            stream.holdToProgram();
        }
        List<Stmt> statements = statements(stream, problems);
        int read = problems.size();
        ExecutableStatement program = once(source, statements, problems, whole);
        while (scope.again()) {
            scope.restart();
            problems.cutTo(read);
            problems.forgetNames();
            program = once(source, statements, problems, whole);
        }
        types.forgetInvented();
        if (!problems.isEmpty()) {
            throw problems.rejection();
        }
        scope.commit(evaluator.memory());
        return program;
    }

    private List<Stmt> statements(TokenStream stream, ProblemLog problems) {
        try {
            return new StatementParser(stream, new TableVocabulary(table, scope, types)).program();
        } catch (Rejection mistake) {
            problems.add(mistake);
            return List.of();
        }
    }

    private ExecutableStatement once(Source source, List<Stmt> statements, ProblemLog problems, boolean whole) {
        CheckContext context = new CheckContext(source, evaluator, scope, table, types, problems, whole);
        return new StatementChecker(context).program(statements, preprocessor.arguments());
    }

    /**
     * Runs what {@code signal} was given for a signal; errno and the value of the interrupted line stay as they are.
     *
     * @param handler the bits the call was given; {@link FunctionCode#REPORT} and the constants run nothing
     * @param information the address of what sigaction(2) calls siginfo_t, or 0
     */
    public void runHandler(long handler, int signal, long information) {
        if (evaluator.isFunction(handler)) {
            evaluator.handle(handler, signal, information);
        }
    }

    /** The value of a variable, for those who check what a learner has done; nothing if there is no such variable. */
    public Value variable(String name) {
        Optional<Variable> found = scope.findLasting(name);
        return found.isEmpty()
                ? Value.NOTHING
                : new Value(found.get().type(), found.get().load(evaluator.memory()));
    }

    /** The names of the variables there are. */
    public List<String> variables() {
        return scope.lastingNames();
    }
}
