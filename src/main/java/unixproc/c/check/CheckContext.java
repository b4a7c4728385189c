package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.c.call.Trait;
import unixproc.c.run.Evaluator;
import unixproc.c.run.FunctionCode;
import unixproc.c.run.JumpNodes.SetJump;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.ProblemLog;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.TypeNames;

/** What checking one line needs and keeps count of. */
public final class CheckContext {
    private final Source source;
    private final Evaluator evaluator;
    private final Scope scope;
    private final CallTable table;
    private final Constants constants = Constants.standard();
    private final TypeNames types;
    private final ProblemLog problems;
    private final boolean program;
    private final List<String> letters = new ArrayList<>();
    private int skippable;
    private int quiet;
    private int loops;
    private int switches;
    private Optional<CType> returns = Optional.empty();
    private int calls;
    private boolean forks;
    private final List<OwnCall> ownCalls = new ArrayList<>();
    private Optional<SetJump> setJump = Optional.empty();

    /**
     * @param problems where mistakes are noted, so that checking can go on behind them
     * @param program whether the text is a whole program, which is held to C's rules for declarations
     */
    public CheckContext(
            Source source,
            Evaluator evaluator,
            Scope scope,
            CallTable table,
            TypeNames types,
            ProblemLog problems,
            boolean program) {
        this.source = source;
        this.evaluator = evaluator;
        this.scope = scope;
        this.table = table;
        this.types = types;
        this.problems = problems;
        this.program = program;
    }

    ProblemLog problems() {
        return problems;
    }

    boolean isProgram() {
        return program;
    }

    /**
     * Notes a mistake; of one that was met where others had been met inside, nothing more is said.
     *
     * @param before the count of the log before the part of the text was looked at that the mistake is about
     */
    void note(Rejection mistake, int before) {
        if (problems.count() > before) {
            problems.addSilently();
        } else {
            problems.add(mistake);
        }
    }

    Source source() {
        return source;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Scope scope() {
        return scope;
    }

    CallTable table() {
        return table;
    }

    Constants constants() {
        return constants;
    }

    TypeNames types() {
        return types;
    }

    Rejection rejection(Kind kind, Span span, List<String> words) {
        return source.rejection(kind, span, words);
    }

    Rejection wrongType(Span span, String where, String wanted, CType found) {
        return rejection(Kind.WRONG_TYPE, span, List.of(where, wanted, found.toString()));
    }

    /** A kind with a name and the names that look like it. */
    Rejection unknown(Kind kind, Span span, String name, List<String> nearest) {
        List<String> words = new ArrayList<>();
        words.add(name);
        words.addAll(nearest);
        return rejection(kind, span, words);
    }

    /** Around what is not reached every time the line runs. */
    void skippable(int by) {
        skippable += by;
    }

    boolean certain() {
        return skippable == 0;
    }

    /** Around what is not shown: loops, blocks and handlers. */
    void quiet(int by) {
        quiet += by;
    }

    boolean shows() {
        return quiet == 0;
    }

    void loop(int by) {
        loops += by;
    }

    /** Steps out of all loops, as the body of a handler does; gives how many they were. */
    int leaveLoops() {
        int left = loops;
        loops = 0;
        return left;
    }

    void choices(int by) {
        switches += by;
    }

    /** Steps into a function that returns this, or out of one; gives what held before. */
    Optional<CType> returning(Optional<CType> type) {
        Optional<CType> before = returns;
        returns = type;
        return before;
    }

    /** What the function that is being checked returns; nothing outside of functions. */
    Optional<CType> returns() {
        return returns;
    }

    boolean inLoop() {
        return loops > 0;
    }

    boolean inSwitch() {
        return switches > 0;
    }

    /** A call of a function of the learner's own, and where it stands. */
    record OwnCall(FunctionCode function, Span span) {}

    /** All such calls of the text. */
    List<OwnCall> ownCalls() {
        return ownCalls;
    }

    /** The setjmp that the statement being checked calls, if it does. */
    Optional<SetJump> setJump() {
        return setJump;
    }

    void setJump(Optional<SetJump> jump) {
        setJump = jump;
    }

    void counted(Call call) {
        calls++;
        forks |= call.has(Trait.FORKS);
    }

    int calls() {
        return calls;
    }

    /** Whether a letter is that of a process; the host is asked once a line. */
    boolean isProcess(String letter) {
        if (!letters.contains(letter) && evaluator.host().letter(letter).isPresent()) {
            letters.add(letter);
        }
        return letters.contains(letter);
    }

    /** Whether the line has made processes by now whose letters are not known yet. */
    boolean forks() {
        return forks;
    }
}
