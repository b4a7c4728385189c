package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.run.AssignmentNodes.Assign;
import unixproc.c.run.AssignmentNodes.CompoundAssign;
import unixproc.c.run.AssignmentNodes.Increment;
import unixproc.c.run.AssignmentNodes.Initialize;
import unixproc.c.run.AssignmentNodes.InitializeText;
import unixproc.c.run.AssignmentNodes.OldValue;
import unixproc.c.run.Executable;
import unixproc.c.run.FloatingNodes.FloatingArithmetic;
import unixproc.c.run.IntNodes;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.run.LeafNodes.Subobject;
import unixproc.c.run.LeafNodes.VariableAccess;
import unixproc.c.run.OperationNodes.PointerAddition;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Operator;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Array;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Types;

/** Turns assignments into code; makes the variable when there is none. */
final class AssignmentChecker {
    private final CheckContext context;
    private final ExpressionChecker expressions;

    AssignmentChecker(CheckContext context, ExpressionChecker expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    Executable assign(Expr.Assign expr) {
        if (expr.operator().isPresent()) {
            return combine(expr, expr.operator().get());
        }
        Executable value = expressions.check(expr.value());
        Executable.Place place = target(expr, value);
        if (place.type() instanceof Array) {
            throw notAssignable(expr.target());
        }
        return new Assign(place, Conversions.checked(context, value, place.type(), expr.value(), "="));
    }

    private Executable.Place target(Expr.Assign expr, Executable value) {
        if (!(expr.target() instanceof Expr.Name name) || !isOwn(name.name())) {
            return place(expr.target());
        }
        boolean wrong = value == ExpressionChecker.WRONG;
        if (wrong) {
            context.problems().doubt(name.name());
        }
        boolean undeclared = context.isProgram() && context.returns().isPresent();
        if (wrong || (undeclared && context.scope().find(name.name()).isEmpty())) {
            throw expressions.unknown(name);
        }
        CType type = Types.decayed(value.type());
        if (type == Scalar.VOID) {
            throw context.wrongType(expr.value().span(), "=", "number", type);
        }
        return context.scope().assigned(name.name(), type, context.certain());
    }

    /** Whether a name is, or may become, a variable whose type follows what is assigned to it. */
    private boolean isOwn(String name) {
        Optional<Executable.Place> place = context.scope().find(name);
        if (place.isPresent()) {
            return place.get() instanceof VariableAccess access
                    && !access.variable().declared();
        }
        return !name.equals("errno")
                && context.constants().find(name).isEmpty()
                && context.scope().function(name).isEmpty();
    }

    private Executable.Place place(Expr target) {
        if (expressions.check(target) instanceof Executable.Place place) {
            return place;
        }
        throw notAssignable(target);
    }

    private Rejection notAssignable(Expr target) {
        List<String> words = List.of(context.source().oneLine(target.span()));
        return context.rejection(Kind.NOT_ASSIGNABLE, target.span(), words);
    }

    private Executable combine(Expr.Assign expr, Operator operator) {
        Executable.Place place = place(expr.target());
        Executable value = expressions.check(expr.value());
        String symbol = operator.symbol() + "=";
        expressions.number(value, expr.value(), symbol);
        boolean moves = operator == Operator.PLUS || operator == Operator.MINUS;
        if (place.type() instanceof CType.Pointer && moves) {
            long size = Types.pointed(place.type()).size();
            OldValue old = new OldValue(place);
            return new CompoundAssign(
                    place,
                    old,
                    new PointerAddition(old, value, operator == Operator.PLUS ? size : -size, place.type()));
        }
        if (place.type() instanceof Array) {
            throw notAssignable(expr.target());
        }
        expressions.number(place, expr.target(), symbol);
        Optional<Executable> update =
                moves ? IntNodes.update(place, value, operator == Operator.MINUS) : Optional.empty();
        if (update.isPresent()) {
            return update.get();
        }
        OldValue old = new OldValue(place);
        return new CompoundAssign(place, old, expressions.operators().numbers(operator, old, value, expr.span()));
    }

    Executable step(Expr.Step expr) {
        Executable.Place place = place(expr.target());
        boolean pointer = place.type() instanceof CType.Pointer;
        if (!pointer && !Types.isNumber(place.type())) {
            throw notAssignable(expr.target());
        }
        if (Types.isFloating(place.type())) {
            return floatingStep(expr, place);
        }
        long size = pointer ? Types.pointed(place.type()).size() : 1;
        long by = expr.up() ? size : -size;
        return IntNodes.step(place, by, expr.before()).orElse(new Increment(place, by, expr.before()));
    }

    private Executable floatingStep(Expr.Step expr, Executable.Place place) {
        OldValue old = new OldValue(place);
        Executable one = new Literal(Scalar.DOUBLE, Double.doubleToRawLongBits(1));
        Operator operator = expr.up() ? Operator.PLUS : Operator.MINUS;
        Executable changed = new CompoundAssign(place, old, new FloatingArithmetic(operator, old, one));
        Operator back = expr.up() ? Operator.MINUS : Operator.PLUS;
        return expr.before() ? changed : new FloatingArithmetic(back, changed, one);
    }

    /** The value a declared variable starts with. */
    Executable initial(Executable.Place place, Expr value) {
        if (value instanceof Expr.Text text && isText(place.type())) {
            return new InitializeText(place, text.bytes());
        }
        if (value instanceof Expr.Listing listing) {
            List<Executable> parts = new ArrayList<>();
            fill(place, listing, parts);
            return new Initialize(place, parts);
        }
        Executable executable = expressions.check(value);
        if (place.type() instanceof Array) {
            throw context.wrongType(value.span(), "=", place.type().toString(), executable.type());
        }
        return new Assign(place, Conversions.checked(context, executable, place.type(), value, "="));
    }

    private static boolean isText(CType type) {
        return type instanceof Array array && array.of() == Scalar.CHAR;
    }

    private void fill(Executable.Place place, Expr.Listing listing, List<Executable> parts) {
        List<Expr> elements = listing.elements();
        int position = 0;
        for (int next = 0; next < elements.size(); position++) {
            position = position(place.type(), elements.get(next), position);
            next = fill(part(place, position, elements.get(next)), elements, next, parts);
        }
    }

    /** Which part of an array or struct an element is for, if it would otherwise be for the next one. */
    int position(CType type, Expr element, int next) {
        if (element instanceof Expr.Named named && named.index().isPresent()) {
            return (int) expressions.constant(named.index().get());
        }
        if (element instanceof Expr.Named named && type instanceof Struct struct) {
            for (int i = 0; i < struct.members().size(); i++) {
                if (struct.members().get(i).name().equals(named.name())) {
                    return i;
                }
            }
        }
        return next;
    }

    /** Fills a part from the elements at {@code next}; gives the place of the next element that is left. */
    private int fill(Executable.Place part, List<Expr> elements, int next, List<Executable> parts) {
        Expr element = elements.get(next);
        Expr value = element instanceof Expr.Named named ? named.value() : element;
        if (value instanceof Expr.Listing inner) {
            fill(part, inner, parts);
        } else if (Types.isAggregate(part.type()) && !fillsWhole(part.type(), value)) {
            return fillWithoutBraces(part, value, elements, next, parts);
        } else {
            parts.add(initial(part, value));
        }
        return next + 1;
    }

    private boolean fillsWhole(CType type, Expr value) {
        return (value instanceof Expr.Text && isText(type))
                || (type instanceof Struct && expressions.check(value).type() instanceof Struct);
    }

    /** A struct or array inside whose braces were left out takes as many elements as it has parts. */
    private int fillWithoutBraces(
            Executable.Place whole, Expr first, List<Expr> elements, int next, List<Executable> parts) {
        // The first may stand behind a name, which is then that of the whole.
        List<Expr> own = new ArrayList<>(elements);
        own.set(next, first);
        int left = next;
        for (int index = 0; index < parts(whole.type()) && left < own.size(); index++) {
            if (own.get(left) instanceof Expr.Named) {
                return left;
            }
            left = fill(part(whole, index, own.get(left)), own, left, parts);
        }
        return Math.max(left, next + 1);
    }

    /** How many parts are filled in order: of a union the first alone. */
    private static int parts(CType type) {
        if (type instanceof Array array) {
            return array.count();
        }
        List<CType.Member> members = ((Struct) type).members();
        return members.size() > 1 && members.get(1).offset() == 0 ? 1 : members.size();
    }

    private Executable.Place part(Executable.Place place, int index, Expr element) {
        if (place.type() instanceof Array array && index >= 0 && index < array.count()) {
            return new Subobject(place, array.of(), index * array.of().size());
        }
        if (place.type() instanceof Struct struct) {
            return member(place, struct, index, element);
        }
        if (Types.isNumber(place.type()) && index == 0) {
            return place;
        }
        String text = context.source().oneLine(element.span());
        throw context.rejection(Kind.EXPECTED, element.span(), List.of("}", text));
    }

    private Executable.Place member(Executable.Place place, Struct struct, int index, Expr element) {
        for (int i = 0; i < struct.members().size(); i++) {
            CType.Member member = struct.members().get(i);
            boolean meant =
                    (element instanceof Expr.Named named && named.index().isEmpty())
                            ? member.name().equals(named.name())
                            : i == index;
            if (meant) {
                return MemberChecker.place(place, member);
            }
        }
        String text = context.source().oneLine(element.span());
        throw context.rejection(Kind.EXPECTED, element.span(), List.of("}", text));
    }
}
