package unixproc.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lang.Assignments.Assign;
import unixproc.lang.Assignments.Characters;
import unixproc.lang.Assignments.Combine;
import unixproc.lang.Assignments.Count;
import unixproc.lang.Assignments.Fill;
import unixproc.lang.Assignments.Move;
import unixproc.lang.CType.Array;
import unixproc.lang.CType.Scalar;
import unixproc.lang.CType.Struct;
import unixproc.lang.Leaves.Part;
import unixproc.lang.Leaves.Stored;
import unixproc.lang.Problem.Kind;

/** Turns assignments into code; makes the variable when there is none. */
final class AssignmentChecker {
    private final Line line;
    private final ExpressionChecker expressions;

    AssignmentChecker(Line line, ExpressionChecker expressions) {
        this.line = line;
        this.expressions = expressions;
    }

    Code assign(Expr.Assign expr) {
        if (expr.operator().isPresent()) {
            return combine(expr, expr.operator().get());
        }
        Code value = expressions.check(expr.value());
        Code.Place place = target(expr, value);
        if (place.type() instanceof Array) {
            throw notAssignable(expr.target());
        }
        return new Assign(place, Conversions.checked(line, value, place.type(), expr.value(), "="));
    }

    private Code.Place target(Expr.Assign expr, Code value) {
        if (!(expr.target() instanceof Expr.Name name) || !isOwn(name.name())) {
            return place(expr.target());
        }
        CType type = Types.decayed(value.type());
        if (type == Scalar.VOID) {
            throw line.wrongType(expr.value().span(), "=", "number", type);
        }
        return new Stored(line.scope().assigned(name.name(), type, line.certain()));
    }

    /** Whether a name is, or may become, a variable whose type follows what is assigned to it. */
    private boolean isOwn(String name) {
        Optional<Variable> variable = line.scope().find(name);
        if (variable.isPresent()) {
            return !variable.get().declared();
        }
        return !name.equals("errno") && line.constants().find(name).isEmpty();
    }

    private Code.Place place(Expr target) {
        if (expressions.check(target) instanceof Code.Place place) {
            return place;
        }
        throw notAssignable(target);
    }

    private Rejection notAssignable(Expr target) {
        List<String> words = List.of(line.source().oneLine(target.span()));
        return line.rejection(Kind.NOT_ASSIGNABLE, target.span(), words);
    }

    private Code combine(Expr.Assign expr, Operator operator) {
        Code.Place place = place(expr.target());
        Code value = expressions.check(expr.value());
        String symbol = operator.symbol() + "=";
        expressions.number(value, expr.value(), symbol);
        boolean moves = operator == Operator.PLUS || operator == Operator.MINUS;
        if (place.type() instanceof CType.Pointer && moves) {
            long size = Types.pointed(place.type()).size();
            return new Move(place, value, operator == Operator.PLUS ? size : -size);
        }
        if (place.type() instanceof Array) {
            throw notAssignable(expr.target());
        }
        expressions.number(place, expr.target(), symbol);
        CType common = operator.shifts() ? Types.promoted(place.type()) : Types.common(place.type(), value.type());
        return new Combine(place, operator, value, common, line.source(), expr.span());
    }

    Code step(Expr.Step expr) {
        Code.Place place = place(expr.target());
        boolean pointer = place.type() instanceof CType.Pointer;
        if (!pointer && !Types.isNumber(place.type())) {
            throw notAssignable(expr.target());
        }
        long size = pointer ? Types.pointed(place.type()).size() : 1;
        return new Count(place, expr.up() ? size : -size, expr.before());
    }

    /** The value a declared variable starts with. */
    Code initial(Code.Place place, Expr value) {
        if (value instanceof Expr.Text text && isText(place.type())) {
            return new Characters(place, text.bytes());
        }
        if (value instanceof Expr.Listing listing) {
            List<Code> parts = new ArrayList<>();
            fill(place, listing, parts);
            return new Fill(place, parts);
        }
        Code code = expressions.check(value);
        if (place.type() instanceof Array) {
            throw line.wrongType(value.span(), "=", place.type().toString(), code.type());
        }
        return new Assign(place, Conversions.checked(line, code, place.type(), value, "="));
    }

    private static boolean isText(CType type) {
        return type instanceof Array array && array.of() == Scalar.CHAR;
    }

    private void fill(Code.Place place, Expr.Listing listing, List<Code> parts) {
        List<Expr> elements = listing.elements();
        for (int i = 0; i < elements.size(); i++) {
            Expr element = elements.get(i);
            Expr value = element instanceof Expr.Named named ? named.value() : element;
            Code.Place part = part(place, i, element);
            if (value instanceof Expr.Listing inner) {
                fill(part, inner, parts);
            } else {
                parts.add(initial(part, value));
            }
        }
    }

    private Code.Place part(Code.Place place, int index, Expr element) {
        if (place.type() instanceof Array array && index < array.count()) {
            return new Part(place, array.of(), index * array.of().size());
        }
        if (place.type() instanceof Struct struct) {
            return member(place, struct, index, element);
        }
        if (Types.isNumber(place.type()) && index == 0) {
            return place;
        }
        String text = line.source().oneLine(element.span());
        throw line.rejection(Kind.EXPECTED, element.span(), List.of("}", text));
    }

    private Code.Place member(Code.Place place, Struct struct, int index, Expr element) {
        for (int i = 0; i < struct.members().size(); i++) {
            CType.Member member = struct.members().get(i);
            boolean meant = element instanceof Expr.Named named ? member.name().equals(named.name()) : i == index;
            if (meant) {
                // {0} means all zeros, even where the first member is itself a struct.
                boolean zero = element instanceof Expr.Numeral && !Types.isNumber(member.type());
                return new Part(place, zero ? Scalar.INT : member.type(), member.offset());
            }
        }
        String text = line.source().oneLine(element.span());
        throw line.rejection(Kind.EXPECTED, element.span(), List.of("}", text));
    }
}
