package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.c.call.UnsupportedNames;
import unixproc.c.run.Executable;
import unixproc.c.run.FunctionCode;
import unixproc.c.run.FunctionNodes.FunctionValue;
import unixproc.c.run.LeafNodes.Dereference;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.run.LeafNodes.ProcessLetter;
import unixproc.c.run.LeafNodes.VariableAccess;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;
import unixproc.c.type.Value;
import unixproc.text.SimilarNames;

/** Finds out what a name stands for: a variable first, then a constant, then a process. */
final class NameChecker {
    /** Variables of the C library a program may speak of. */
    private static final List<String> LIBRARY_VARIABLES = List.of("environ", "optarg", "optind", "opterr", "optopt");

    private final CheckContext context;

    NameChecker(CheckContext context) {
        this.context = context;
    }

    /** What a name stands for, unless it is free to be made a variable. */
    Optional<Executable> find(String name, Span span) {
        if (name.equals("errno")) {
            return Optional.of(new VariableAccess(context.evaluator().errno()));
        }
        Optional<Executable.Place> variable = context.scope().find(name);
        if (variable.isPresent()) {
            return Optional.of(variable.get());
        }
        Optional<FunctionCode> function = context.scope().function(name);
        if (function.isPresent()) {
            return Optional.of(new FunctionValue(function.get()));
        }
        OptionalLong enumerator = context.types().enumerator(name);
        if (enumerator.isPresent()) {
            return Optional.of(new Literal(Scalar.INT, enumerator.getAsLong()));
        }
        if (LIBRARY_VARIABLES.contains(name)) {
            OptionalLong address = context.evaluator().host().symbol(name);
            CType type =
                    name.equals("environ") ? new Pointer(Types.TEXT) : name.equals("optarg") ? Types.TEXT : Scalar.INT;
            if (address.isPresent()) {
                return Optional.of(new Dereference(new Literal(Scalar.LONG, address.getAsLong()), type));
            }
        }
        Optional<Value> constant = context.constants().find(name);
        if (constant.isPresent()) {
            return Optional.of(new Literal(constant.get().type(), constant.get().bits()));
        }
        if (isLetter(name) && (context.forks() || context.isProcess(name))) {
            List<String> words = new ArrayList<>();
            words.add(name);
            return Optional.of(new ProcessLetter(name, context.source(), span, words));
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
        if (UnsupportedNames.isOfThreads(name)) {
            return context.unknown(Kind.THREADS, span, name, List.of());
        }
        List<String> names = context.scope().names();
        names.addAll(context.constants().names());
        names.add("errno");
        List<String> nearest = SimilarNames.to(name, names);
        if (nearest.isEmpty()) {
            nearest = context.table().nearest(name);
        }
        return context.unknown(Kind.UNKNOWN_NAME, span, name, nearest);
    }
}
