package unixproc.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lang.Leaves.Letter;
import unixproc.lang.Leaves.Literal;
import unixproc.lang.Leaves.Stored;
import unixproc.lang.Problem.Kind;
import unixproc.lang.Source.Span;

/** Finds out what a name stands for: a variable first, then a constant, then a process. */
final class NameChecker {
    private final Line line;

    NameChecker(Line line) {
        this.line = line;
    }

    /** What a name stands for, unless it is free to be made a variable. */
    Optional<Code> find(String name, Span span) {
        if (name.equals("errno")) {
            return Optional.of(new Stored(line.machine().errno()));
        }
        Optional<Variable> variable = line.scope().find(name);
        if (variable.isPresent()) {
            return Optional.of(new Stored(variable.get()));
        }
        Optional<Code> defined = line.scope().defines().find(name);
        if (defined.isPresent()) {
            return defined;
        }
        Optional<Value> constant = line.constants().find(name);
        if (constant.isPresent()) {
            return Optional.of(new Literal(constant.get().type(), constant.get().bits()));
        }
        if (isLetter(name) && (line.forks() || line.isProcess(name))) {
            List<String> words = new ArrayList<>();
            words.add(name);
            return Optional.of(new Letter(name, line.source(), span, words));
        }
        return Optional.empty();
    }

    boolean isFree(String name, Span span) {
        return find(name, span).isEmpty();
    }

    /** Whether a name has the form of a process's letter: A, B … Z, AA, AB … */
    private static boolean isLetter(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 'A' || name.charAt(i) > 'Z') {
                return false;
            }
        }
        return name.length() <= 2;
    }

    Rejection unknown(String name, Span span) {
        List<String> names = line.scope().names();
        names.addAll(line.constants().names());
        names.add("errno");
        List<String> nearest = Nearest.to(name, names);
        if (nearest.isEmpty()) {
            nearest = line.table().nearest(name);
        }
        return line.unknown(Kind.UNKNOWN_NAME, span, name, nearest);
    }
}
