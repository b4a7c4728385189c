package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.call.Call;
import unixproc.c.call.Call.Form;
import unixproc.c.call.Parameter;
import unixproc.c.call.Parameter.Role;
import unixproc.c.invoke.BoundArgument;
import unixproc.c.invoke.PackedArguments;
import unixproc.c.invoke.PackedArguments.ScratchMemory;
import unixproc.c.invoke.PackedArguments.SharedArgument;
import unixproc.c.run.Executable;
import unixproc.c.run.LeafNodes;
import unixproc.c.run.OperationNodes;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.syntax.StatementParser;
import unixproc.c.syntax.TokenStream;
import unixproc.c.syntax.Vocabulary;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;

/**
 * Brings the arguments of a call into the shape of the manual page, whichever form it was written in: fills in what was
 * left out and packs values into the struct or list they stand for.
 */
final class ArgumentBinder {
    private final CheckContext context;
    private final ExpressionChecker expressions;
    private final ArgumentMaker arguments;
    private final Call call;

    ArgumentBinder(CheckContext context, ExpressionChecker expressions, Call call) {
        this.context = context;
        this.expressions = expressions;
        this.arguments = new ArgumentMaker(context, expressions);
        this.call = call;
    }

    List<BoundArgument> bind(Form form, List<SuppliedArgument> supplied) {
        List<Parameter> manual = manual();
        List<BoundArgument> bound = new ArrayList<>();
        for (int i = 0; i < manual.size(); i++) {
            Parameter parameter = manual.get(i);
            int index = index(form, parameter.name());
            if (index >= 0 && index < supplied.size() && parameter.role() != Role.ARGV) {
                bound.add(written(parameter, supplied.get(index), manual));
            } else if (index >= 0 && index < supplied.size()) {
                bound.add(plain(parameter, arguments.texts(supplied.get(index)), "", true));
            } else if (index < 0 && packs(parameter)) {
                bound.add(plain(parameter, packed(parameter, form, supplied), "", true));
            } else {
                bound.add(fallback(
                        parameter, index < 0 ? parameter : form.parameters().get(index), manual, bound));
            }
        }
        for (int i = form.parameters().size(); form.variadic() && i < supplied.size() && takesMore(); i++) {
            bound.add(arguments.more(supplied.get(i)));
        }
        return bound;
    }

    /** The manual page's parameters; the {@code execl} family's list of texts counts as {@code argv}. */
    private List<Parameter> manual() {
        List<Parameter> parameters = call.parameters();
        int last = parameters.size() - 1;
        if (last < 0 || !isList(parameters.get(last))) {
            return parameters;
        }
        List<Parameter> manual = new ArrayList<>(parameters.subList(0, last));
        manual.add(Parameter.ARGV);
        return manual;
    }

    /** Whether it is the first of the texts a program is started with. */
    private static boolean isList(Parameter parameter) {
        return parameter.name().equals("arg") && parameter.role() == Role.TEXT;
    }

    private boolean takesMore() {
        List<Parameter> parameters = call.parameters();
        return call.forms().get(0).variadic() && CallChecker.isFormat(parameters);
    }

    private static int index(Form form, String name) {
        for (int i = 0; i < form.parameters().size(); i++) {
            if (form.parameters().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private boolean packs(Parameter parameter) {
        Role role = parameter.role();
        return role == Role.ARGV || role == Role.SIGNAL_SET || role == Role.STRUCT_IN || role == Role.SOCKET_ADDRESS;
    }

    /** The arguments of another form that the manual page wants in one. */
    private Executable packed(Parameter parameter, Form form, List<SuppliedArgument> supplied) {
        List<Executable> executables = new ArrayList<>();
        int first = 0;
        while (first < form.parameters().size()
                && index(call.forms().get(0), form.parameters().get(first).name()) >= 0
                && !isList(form.parameters().get(first))) {
            first++;
        }
        for (int i = first; i < supplied.size(); i++) {
            Parameter own = form.parameters().get(Math.min(i, form.parameters().size() - 1));
            executables.add(arguments.code(own, supplied.get(i)));
        }
        ScratchMemory scratch = new ScratchMemory();
        if (parameter.role() == Role.ARGV) {
            boolean ended = !executables.isEmpty() && Conversions.isZero(executables.get(executables.size() - 1));
            return new PackedArguments.StringList(
                    ended ? executables.subList(0, executables.size() - 1) : executables, scratch);
        }
        if (parameter.role() == Role.SIGNAL_SET) {
            return new PackedArguments.SignalSetValue(executables, scratch);
        }
        if (parameter.role() == Role.STRUCT_IN) {
            return new PackedArguments.StructValue(
                    (CType.Struct) Types.pointed(parameter.type()), executables, scratch);
        }
        Span host = supplied.get(first).expr().span();
        return executables.size() == 1
                ? new PackedArguments.LocalAddress(executables.get(0), scratch)
                : new PackedArguments.InternetAddress(
                        executables.get(0), executables.get(1), scratch, context.source(), host);
    }

    private BoundArgument written(Parameter parameter, SuppliedArgument supplied, List<Parameter> manual) {
        int size = size(parameter, manual);
        boolean out = parameter.role() == Role.OUT || parameter.role() == Role.WAIT_STATUS_OUT;
        if (out) {
            return arguments.out(parameter, supplied, size);
        }
        Executable executable = arguments.code(parameter, supplied);
        String source = context.source().oneLine(supplied.expr().span());
        String group = context.constants().group(call, parameter);
        return new BoundArgument(
                parameter, group, new SharedArgument(executable), source, true, Optional.empty(), size);
    }

    private static int size(Parameter parameter, List<Parameter> manual) {
        for (int i = 0; parameter.sizedBy().isPresent() && i < manual.size(); i++) {
            if (manual.get(i).name().equals(parameter.sizedBy().get())) {
                return i;
            }
        }
        return -1;
    }

    private BoundArgument plain(Parameter parameter, Executable executable, String source, boolean shown) {
        String group = context.constants().group(call, parameter);
        return new BoundArgument(parameter, group, new SharedArgument(executable), source, shown, Optional.empty(), -1);
    }

    private BoundArgument fallback(
            Parameter parameter, Parameter written, List<Parameter> manual, List<BoundArgument> before) {
        String text = written.fallback().orElse("0");
        if (text.startsWith("&")) {
            Executable.Place place =
                    context.scope().assigned(text.substring(1), Types.pointed(parameter.type()), context.certain());
            Executable address = new OperationNodes.AddressOf(place, new Pointer(place.type()));
            return plain(parameter, address, text, parameter.shown());
        }
        return plain(parameter, fallbackCode(text, manual, before), text, parameter.shown());
    }

    private Executable fallbackCode(String text, List<Parameter> manual, List<BoundArgument> before) {
        for (int i = 0; i < before.size(); i++) {
            String name = manual.get(i).name();
            if (before.get(i).executable() instanceof SharedArgument shared) {
                if (text.equals("strlen(" + name + ")")) {
                    return new PackedArguments.SharedLength(shared);
                }
                if (text.equals("sizeof(" + name + ")")) {
                    return new PackedArguments.SharedAddressLength(shared);
                }
                if (text.equals("{" + name + "}")) {
                    return new PackedArguments.StringList(
                            List.of(new PackedArguments.SharedValue(shared)), new ScratchMemory());
                }
            }
        }
        return constant(text);
    }

    /** A fallback that is an expression of constants. */
    private Executable constant(String text) {
        Source source = new Source(text);
        TokenStream stream = new TokenStream(source, 0, text.length());
        Vocabulary none = new TableVocabulary(context.table(), context.scope());
        Expr expr = new StatementParser(stream, none).expressions().expression();
        Executable executable = expressions.check(expr);
        return executable.type() == Scalar.VOID ? new LeafNodes.Literal(Scalar.INT, 0) : executable;
    }
}
