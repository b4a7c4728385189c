package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.c.run.AssignmentNodes.Assign;
import unixproc.c.run.Executable;
import unixproc.c.run.ExecutableStatement;
import unixproc.c.run.FunctionNodes.StackRoom;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.run.OperationNodes.PointerAddition;
import unixproc.c.run.StatementNodes;
import unixproc.c.run.StatementNodes.Evaluate;
import unixproc.c.run.StatementNodes.Sequence;
import unixproc.c.syntax.ConstantFolding;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Stmt;
import unixproc.c.syntax.Stmt.Declarator;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Array;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Structs;

/** Turns declarations of variables into variables, and code for the values they start with. */
final class VariableChecker {
    /** The most bytes one variable may have. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private final CheckContext context;
    private final ExpressionChecker expressions;

    VariableChecker(CheckContext context, ExpressionChecker expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    ExecutableStatement check(Stmt.Declare stmt) {
        List<ExecutableStatement> initials = new ArrayList<>();
        for (int i = 0; i < stmt.declarators().size(); i++) {
            Declarator declarator = stmt.declarators().get(i);
            int problems = context.problems().count();
            try {
                declare(stmt, declarator, initials);
            } catch (Rejection mistake) {
                context.note(mistake, problems);
                context.problems().doubt(declarator.name());
            }
        }
        return new Sequence(initials);
    }

    private void declare(Stmt.Declare stmt, Declarator declarator, List<ExecutableStatement> initials) {
        if (isKnown(declarator)) {
            return;
        }
        int before = context.calls();
        if (isVariable(declarator)) {
            initials.add(variableArray(declarator));
            return;
        }
        if (context.isProgram()
                && context.returns().isPresent()
                && context.scope().isInBlock(declarator.name())) {
            context.problems()
                    .add(context.rejection(Kind.DEFINED_TWICE, declarator.span(), List.of(declarator.name())));
        }
        CType type = type(declarator);
        Executable.Place variable = stmt.lasting()
                ? context.scope().declareStatic(declarator.name(), type)
                : context.scope().declare(declarator.name(), type);
        if (declarator.value().isPresent()) {
            Executable executable = initial(variable, declarator.value().get());
            boolean told = context.calls() > before
                    && StatementChecker.isCall(declarator.value().get());
            boolean shown = context.shows() && !told;
            ExecutableStatement initial = new Evaluate(executable, shown ? declarator.name() : "");
            initials.add(stmt.lasting() && context.returns().isPresent() ? new StatementNodes.Once(initial) : initial);
        }
    }

    /** Whether it only announces what is there anyway: {@code extern char **environ}, {@code extern int errno}. */
    private static boolean isKnown(Declarator declarator) {
        boolean given = declarator.name().equals("errno") || declarator.name().equals("environ");
        return given && declarator.value().isEmpty();
    }

    /** Whether it is an array of a function whose first dimension is only known when it is reached. */
    private boolean isVariable(Declarator declarator) {
        List<Optional<Expr>> dimensions = declarator.dimensions();
        return context.returns().isPresent()
                && !dimensions.isEmpty()
                && dimensions.get(0).isPresent()
                && !isConstant(dimensions.get(0).get());
    }

    private boolean isConstant(Expr expr) {
        TableVocabulary vocabulary = new TableVocabulary(context.table(), context.scope(), context.types());
        return new ConstantFolding(vocabulary).value(expr).isPresent() || expressions.check(expr) instanceof Literal;
    }

    /** Such an array is a pointer to room on the stack, made each time it is reached. */
    private ExecutableStatement variableArray(Declarator declarator) {
        Expr dimension = declarator.dimensions().get(0).orElseThrow();
        Executable count = expressions.number(expressions.check(dimension), dimension, "[]");
        List<Optional<Expr>> others =
                declarator.dimensions().subList(1, declarator.dimensions().size());
        CType element =
                type(new Declarator(declarator.name(), declarator.type(), others, Optional.empty(), declarator.span()));
        Executable.Place place = context.scope().declare(declarator.name(), new CType.Pointer(element));
        Executable.Place bytes = context.scope().measure(declarator.name());
        Executable size = new PointerAddition(new Literal(Scalar.ULONG, 0), count, element.size(), Scalar.ULONG);
        ExecutableStatement measured = new Evaluate(new Assign(bytes, size), "");
        return new Sequence(List.of(measured, new Evaluate(new Assign(place, new StackRoom(bytes, element)), "")));
    }

    private Executable initial(Executable.Place variable, Expr value) {
        int before = context.problems().count();
        try {
            return expressions.assignments().initial(variable, value);
        } catch (Rejection mistake) {
            context.note(mistake, before);
            return ExpressionChecker.WRONG;
        }
    }

    /** The type a declarator gives its variable. */
    CType type(Declarator declarator) {
        CType type = declarator.type();
        if (type == Scalar.VOID || type == Structs.FILE) {
            throw context.wrongType(declarator.span(), declarator.name(), "int", type);
        }
        for (int i = declarator.dimensions().size() - 1; i >= 0; i--) {
            Optional<Expr> dimension = declarator.dimensions().get(i);
            long count = dimension.isPresent() ? constant(dimension.get()) : open(declarator);
            if (count < 0 || count > LARGEST || count * Math.max(1, type.size()) > LARGEST) {
                throw context.rejection(
                        Kind.TOO_LARGE, declarator.span(), List.of(declarator.name(), Long.toString(LARGEST)));
            }
            type = new Array(type, (int) count);
        }
        return type;
    }

    private long open(Declarator declarator) {
        if (declarator.value().isPresent() && declarator.value().get() instanceof Expr.Listing listing) {
            return length(listing);
        }
        if (declarator.value().isPresent() && declarator.value().get() instanceof Expr.Text text) {
            return text.bytes().length() + 1L;
        }
        throw context.rejection(Kind.EXPECTED, declarator.span(), List.of("number", "]"));
    }

    /** How long an array must be for a list. */
    private long length(Expr.Listing listing) {
        long longest = 0;
        int position = 0;
        for (int i = 0; i < listing.elements().size(); i++) {
            position = expressions
                            .assignments()
                            .position(Scalar.VOID, listing.elements().get(i), position)
                    + 1;
            longest = Math.max(longest, position);
        }
        return longest;
    }

    /** The value of an expression that must be known beforehand. */
    long constant(Expr expr) {
        OptionalLong folded =
                new ConstantFolding(new TableVocabulary(context.table(), context.scope(), context.types())).value(expr);
        if (folded.isPresent()) {
            return folded.getAsLong();
        }
        Executable executable = expressions.number(expressions.check(expr), expr, "[]");
        if (executable instanceof Literal literal && executable != ExpressionChecker.WRONG) {
            return literal.bits();
        }
        String text = context.source().oneLine(expr.span());
        throw context.rejection(Kind.EXPECTED, expr.span(), List.of("constant", text));
    }
}
