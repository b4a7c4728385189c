package unixproc.c.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that is wrong with a text, so that all of it can be said at once. What only follows from a mistake that is
 * known already is counted, but not said.
 */
public final class ProblemLog {
    /** How many problems are told at most; who has more will not read them. */
    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private int count;

    /** Grows with each mistake that is met, said or not. */
    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public void add(Rejection rejection) {
        for (int i = 0; i < rejection.problems().size(); i++) {
            add(rejection.problems().get(i));
        }
    }

    private void add(Problem problem) {
        count++;
        if (!followsFrom(problem)) {
            problems.add(problem);
        }
    }

    /** Counts a mistake that needs no words of its own. */
    public void addSilently() {
        count++;
    }

    private boolean followsFrom(Problem problem) {
        boolean known =
                isAboutName(problem) && doubtful.contains(problem.words().get(0));
        known |= isAboutName(problem) && !reported.add(problem.words().get(0));
        for (int i = 0; i < problems.size() && !known; i++) {
            known = overlap(problems.get(i), problem);
        }
        return known || problems.size() >= MOST;
    }

    private static boolean isAboutName(Problem problem) {
        return switch (problem.kind()) {
            case UNKNOWN_NAME, UNKNOWN_CALL, NOT_IN_THIS_LAB, THREADS -> true;
            case UNEXPECTED_CHARACTER, UNTERMINATED_STRING, BAD_NUMBER, BAD_ESCAPE, EXPECTED -> false;
            case TOO_FEW_ARGUMENTS, TOO_MANY_ARGUMENTS, WRONG_TYPE, NOT_ASSIGNABLE, MISPLACED -> false;
            case NO_SUCH_HEADER, ERROR_DIRECTIVE, NOT_DEFINED, DEFINED_TWICE, READ_ONLY -> false;
            case BUFFER_TOO_SMALL, TOO_DEEP, TOO_LARGE, INTERRUPTED, OUT_OF_MEMORY -> false;
        };
    }

    private static boolean overlap(Problem one, Problem other) {
        return one.line() == other.line()
                && one.column() < other.column() + other.length()
                && other.column() < one.column() + one.length();
    }

    /** A name whose declaration could not be read or had a mistake: what is said of it later means nothing. */
    public void doubt(String name) {
        doubtful.add(name);
    }

    /** From here on a name that was said to be unknown is worth saying so again, as in the next function. */
    public void forgetNames() {
        reported.clear();
    }

    /** Takes everything back that came after so many problems. */
    public void cutTo(int size) {
        while (problems.size() > size) {
            Problem cut = problems.remove(problems.size() - 1);
            if (isAboutName(cut)) {
                reported.remove(cut.words().get(0));
            }
        }
    }

    public int size() {
        return problems.size();
    }

    public Problem get(int index) {
        return problems.get(index);
    }

    /** All of it in the order of the text, as something to throw. */
    public Rejection rejection() {
        List<Problem> sorted = new ArrayList<>(problems.size());
        boolean headerMissing = false;
        for (int i = 0; i < problems.size(); i++) {
            headerMissing |= problems.get(i).kind() == Problem.Kind.NO_SUCH_HEADER;
        }
        for (int i = 0; i < problems.size(); i++) {
            if (!headerMissing || standsByItself(problems.get(i).kind())) {
                insert(sorted, problems.get(i));
            }
        }
        return new Rejection(sorted);
    }

    /** Whether a missing header cannot be the reason. */
    private static boolean standsByItself(Problem.Kind kind) {
        return kind == Problem.Kind.NO_SUCH_HEADER
                || kind == Problem.Kind.NOT_IN_THIS_LAB
                || kind == Problem.Kind.THREADS
                || kind == Problem.Kind.ERROR_DIRECTIVE;
    }

    private static void insert(List<Problem> sorted, Problem problem) {
        int at = sorted.size();
        while (at > 0 && isBefore(problem, sorted.get(at - 1))) {
            at--;
        }
        sorted.add(at, problem);
    }

    private static boolean isBefore(Problem one, Problem other) {
        return one.line() < other.line() || (one.line() == other.line() && one.column() < other.column());
    }
}
