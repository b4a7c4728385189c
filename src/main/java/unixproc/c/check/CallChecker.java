package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.call.Call;
import unixproc.c.call.Call.Form;
import unixproc.c.call.Parameter;
import unixproc.c.call.UnsupportedNames;
import unixproc.c.invoke.CallNode;
import unixproc.c.invoke.MacroNode;
import unixproc.c.run.Executable;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Rejection;

/** Turns a call into code: finds its row, the form it was written in, and a code for each argument. */
final class CallChecker {
    private final CheckContext context;
    private final ExpressionChecker expressions;
    private final NameChecker names;

    CallChecker(CheckContext context, ExpressionChecker expressions, NameChecker names) {
        this.context = context;
        this.expressions = expressions;
        this.names = names;
    }

    Executable check(Expr.Calling expr) {
        if (expr.name().equals("execle")) {
            return check(withEnvironment(expr));
        }
        Optional<Call> call = context.table().find(expr.name());
        Optional<Call> macro = context.table().findMacro(expr.name());
        if (call.isEmpty() && macro.isEmpty()) {
            context.problems().add(unknown(expr));
            for (int i = 0; i < expr.arguments().size(); i++) {
                given(expr.arguments().get(i));
            }
            return ExpressionChecker.WRONG;
        }
        Call row = call.isPresent() ? call.get() : macro.get();
        List<SuppliedArgument> supplied = new ArrayList<>();
        for (int i = 0; i < expr.arguments().size(); i++) {
            supplied.add(given(expr.arguments().get(i)));
        }
        Form form = choose(row, expr, supplied);
        ArgumentBinder binder = new ArgumentBinder(context, expressions, row);
        CallNode code =
                new CallNode(row, binder.bind(form, supplied), context.constants(), context.source(), expr.span());
        if (call.isEmpty()) {
            return new MacroNode(row, code);
        }
        context.counted(row);
        return code;
    }

    /** {@code execle(path, arg, …, NULL, envp)} as the call it makes: {@code execve(path, {arg, …}, envp)}. */
    private static Expr.Calling withEnvironment(Expr.Calling expr) {
        List<Expr> given = expr.arguments();
        int last = given.size() - 1;
        if (last < 2) {
            return new Expr.Calling("execv", expr.nameSpan(), given, expr.span());
        }
        Expr texts = new Expr.Listing(given.subList(1, last), expr.span());
        return new Expr.Calling("execve", expr.nameSpan(), List.of(given.get(0), texts, given.get(last)), expr.span());
    }

    private Rejection unknown(Expr.Calling expr) {
        String name = expr.name();
        if (UnsupportedNames.isOfThreads(name)) {
            return context.unknown(Kind.THREADS, expr.nameSpan(), name, List.of());
        }
        if (UnsupportedNames.has(name)) {
            List<String> instead = UnsupportedNames.instead(name);
            List<String> nearest = instead.isEmpty() ? context.table().nearest(name) : instead;
            return context.unknown(Kind.NOT_IN_THIS_LAB, expr.nameSpan(), name, nearest);
        }
        return context.unknown(
                Kind.UNKNOWN_CALL, expr.nameSpan(), name, context.table().nearest(name));
    }

    private SuppliedArgument given(Expr expr) {
        if (expr instanceof Expr.Word word) {
            return word(word);
        }
        if (expr instanceof Expr.Listing) {
            return new SuppliedArgument(expr, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<String> free = free(expr);
        Optional<Executable> executable = free.isPresent() ? Optional.empty() : Optional.of(expressions.check(expr));
        return new SuppliedArgument(expr, executable, Optional.empty(), free, Optional.empty());
    }

    private SuppliedArgument word(Expr.Word word) {
        Optional<String> text = Optional.of(word.text());
        Optional<String> free = word.parsed().isPresent() ? free(word.parsed().get()) : Optional.empty();
        Optional<Executable> executable = Optional.empty();
        Optional<Rejection> problem = Optional.empty();
        if (free.isEmpty()) {
            try {
                executable = Optional.of(expressions.attempt(word));
            } catch (Rejection rejection) {
                problem = Optional.of(rejection);
            }
        }
        return new SuppliedArgument(word, executable, problem, free, text);
    }

    /** The name of the variable a call could make: {@code p}, {@code &status}. */
    private Optional<String> free(Expr expr) {
        Expr named = expr instanceof Expr.Unary unary && unary.symbol().equals("&") ? unary.operand() : expr;
        if (!(named instanceof Expr.Name name) || !names.isFree(name.name(), name.span())) {
            return Optional.empty();
        }
        boolean call = named == expr && context.table().find(name.name()).isPresent();
        return call ? Optional.empty() : Optional.of(name.name());
    }

    private Form choose(Call row, Expr.Calling expr, List<SuppliedArgument> supplied) {
        List<Form> forms = row.forms();
        Form best = forms.get(0);
        int furthest = -1;
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            boolean enough = supplied.size() >= form.required();
            if (enough
                    && (form.variadic() || supplied.size() <= form.parameters().size())) {
                int fitting = fitting(form, supplied);
                if (fitting == supplied.size()) {
                    return form;
                }
                if (fitting > furthest) {
                    furthest = fitting;
                    best = form;
                }
            }
        }
        if (furthest < 0) {
            boolean few = supplied.size() < forms.get(0).required();
            throw context.rejection(
                    few ? Kind.TOO_FEW_ARGUMENTS : Kind.TOO_MANY_ARGUMENTS, expr.span(), signatures(row));
        }
        throw wrong(row, best, supplied.get(furthest), furthest);
    }

    private static int fitting(Form form, List<SuppliedArgument> supplied) {
        for (int i = 0; i < supplied.size(); i++) {
            List<Parameter> parameters = form.parameters();
            boolean more = i >= parameters.size();
            if (more && parameters.get(parameters.size() - 1).role() == Parameter.Role.TEXT && isFormat(parameters)) {
                if (supplied.get(i).executable().isEmpty()
                        && supplied.get(i).word().isEmpty()) {
                    return i;
                }
            } else if (!ArgumentTypes.fits(parameters.get(Math.min(i, parameters.size() - 1)), supplied.get(i))) {
                return i;
            }
        }
        return supplied.size();
    }

    /** Whether what follows is to be formatted, and so can be of any type. */
    static boolean isFormat(List<Parameter> parameters) {
        String name = parameters.get(parameters.size() - 1).name();
        return name.equals("format") || name.equals("pattern");
    }

    private Rejection wrong(Call row, Form form, SuppliedArgument supplied, int index) {
        if (supplied.problem().isPresent()) {
            return supplied.problem().get();
        }
        if (supplied.free().isPresent()) {
            Expr expr = supplied.expr();
            return names.unknown(supplied.free().get(), expr.span());
        }
        List<Parameter> parameters = form.parameters();
        String wanted = parameters.get(Math.min(index, parameters.size() - 1)).declaration();
        String found = supplied.executable().isPresent()
                ? supplied.type().toString()
                : context.source().oneLine(supplied.expr().span());
        return context.rejection(
                Kind.WRONG_TYPE, supplied.expr().span(), List.of(form.text(row.name()), wanted, found));
    }

    static List<String> signatures(Call row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.forms().size(); i++) {
            texts.add(row.forms().get(i).text(row.name()));
        }
        return texts;
    }
}
