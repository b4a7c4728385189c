package unixproc.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lang.Call.Form;
import unixproc.lang.Problem.Kind;

/** Turns a call into code: finds its row, the form it was written in, and a code for each argument. */
final class CallChecker {
    private final Line line;
    private final ExpressionChecker expressions;
    private final NameChecker names;

    CallChecker(Line line, ExpressionChecker expressions, NameChecker names) {
        this.line = line;
        this.expressions = expressions;
        this.names = names;
    }

    Code check(Expr.Calling expr) {
        Optional<Call> call = line.table().find(expr.name());
        Optional<Call> macro = line.table().findMacro(expr.name());
        if (call.isEmpty() && macro.isEmpty()) {
            throw unknown(expr);
        }
        Call row = call.isPresent() ? call.get() : macro.get();
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < expr.arguments().size(); i++) {
            given.add(given(expr.arguments().get(i)));
        }
        Form form = choose(row, expr, given);
        SlotMaker maker = new SlotMaker(line, expressions, row);
        CallCode code = new CallCode(row, maker.slots(form, given), line.constants(), line.source(), expr.span());
        if (call.isEmpty()) {
            return new MacroCode(Macro.of(row.name()), code);
        }
        line.counted(row);
        return code;
    }

    private Rejection unknown(Expr.Calling expr) {
        String name = expr.name();
        if (Absent.has(name)) {
            List<String> instead = Absent.instead(name);
            List<String> nearest = instead.isEmpty() ? line.table().nearest(name) : instead;
            return line.unknown(Kind.NOT_IN_THIS_LAB, expr.nameSpan(), name, nearest);
        }
        return line.unknown(
                Kind.UNKNOWN_CALL, expr.nameSpan(), name, line.table().nearest(name));
    }

    private Given given(Expr expr) {
        if (expr instanceof Expr.Word word) {
            return word(word);
        }
        if (expr instanceof Expr.Listing) {
            return new Given(expr, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<String> free = free(expr);
        Optional<Code> code = free.isPresent() ? Optional.empty() : Optional.of(expressions.check(expr));
        return new Given(expr, code, Optional.empty(), free, Optional.empty());
    }

    private Given word(Expr.Word word) {
        Optional<String> text = Optional.of(word.text());
        Optional<String> free = word.parsed().isPresent() ? free(word.parsed().get()) : Optional.empty();
        Optional<Code> code = Optional.empty();
        Optional<Rejection> problem = Optional.empty();
        if (free.isEmpty()) {
            try {
                code = Optional.of(expressions.check(word));
            } catch (Rejection rejection) {
                problem = Optional.of(rejection);
            }
        }
        return new Given(word, code, problem, free, text);
    }

    /** The name of the variable a call could make: {@code p}, {@code &status}. */
    private Optional<String> free(Expr expr) {
        Expr named = expr instanceof Expr.Unary unary && unary.symbol().equals("&") ? unary.operand() : expr;
        if (!(named instanceof Expr.Name name) || !names.isFree(name.name(), name.span())) {
            return Optional.empty();
        }
        boolean call = named == expr && line.table().find(name.name()).isPresent();
        return call ? Optional.empty() : Optional.of(name.name());
    }

    private Form choose(Call row, Expr.Calling expr, List<Given> given) {
        List<Form> forms = row.forms();
        Form best = forms.get(0);
        int furthest = -1;
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            boolean enough = given.size() >= form.required();
            if (enough && (form.variadic() || given.size() <= form.parameters().size())) {
                int fitting = fitting(form, given);
                if (fitting == given.size()) {
                    return form;
                }
                if (fitting > furthest) {
                    furthest = fitting;
                    best = form;
                }
            }
        }
        if (furthest < 0) {
            boolean few = given.size() < forms.get(0).required();
            throw line.rejection(few ? Kind.TOO_FEW_ARGUMENTS : Kind.TOO_MANY_ARGUMENTS, expr.span(), signatures(row));
        }
        throw wrong(row, best, given.get(furthest), furthest);
    }

    private static int fitting(Form form, List<Given> given) {
        for (int i = 0; i < given.size(); i++) {
            List<Parameter> parameters = form.parameters();
            boolean more = i >= parameters.size();
            if (more && parameters.get(parameters.size() - 1).role() == Parameter.Role.TEXT && isFormat(parameters)) {
                if (given.get(i).code().isEmpty() && given.get(i).word().isEmpty()) {
                    return i;
                }
            } else if (!Fitting.fits(parameters.get(Math.min(i, parameters.size() - 1)), given.get(i))) {
                return i;
            }
        }
        return given.size();
    }

    /** Whether what follows is to be formatted, and so can be of any type. */
    static boolean isFormat(List<Parameter> parameters) {
        return parameters.get(parameters.size() - 1).name().equals("format");
    }

    private Rejection wrong(Call row, Form form, Given given, int index) {
        if (given.problem().isPresent()) {
            return given.problem().get();
        }
        if (given.free().isPresent()) {
            Expr expr = given.expr();
            return names.unknown(given.free().get(), expr.span());
        }
        List<Parameter> parameters = form.parameters();
        String wanted = parameters.get(Math.min(index, parameters.size() - 1)).declaration();
        String found = given.code().isPresent()
                ? given.type().toString()
                : line.source().oneLine(given.expr().span());
        return line.rejection(Kind.WRONG_TYPE, given.expr().span(), List.of(form.text(row.name()), wanted, found));
    }

    static List<String> signatures(Call row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.forms().size(); i++) {
            texts.add(row.forms().get(i).text(row.name()));
        }
        return texts;
    }
}
