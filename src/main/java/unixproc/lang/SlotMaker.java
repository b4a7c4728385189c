package unixproc.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lang.CType.Pointer;
import unixproc.lang.CType.Scalar;
import unixproc.lang.Call.Form;
import unixproc.lang.Packing.Kept;
import unixproc.lang.Packing.Room;
import unixproc.lang.Parameter.Role;
import unixproc.lang.Source.Span;

/**
 * Brings the arguments of a call into the shape of the manual page, whichever form it was written in: fills in what was
 * left out and packs values into the struct or list they stand for.
 */
final class SlotMaker {
    private final Line line;
    private final ExpressionChecker expressions;
    private final ArgumentMaker arguments;
    private final Call call;

    SlotMaker(Line line, ExpressionChecker expressions, Call call) {
        this.line = line;
        this.expressions = expressions;
        this.arguments = new ArgumentMaker(line, expressions);
        this.call = call;
    }

    List<Slot> slots(Form form, List<Given> given) {
        List<Parameter> manual = manual();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < manual.size(); i++) {
            Parameter parameter = manual.get(i);
            int index = index(form, parameter.name());
            if (index >= 0 && index < given.size() && parameter.role() != Role.ARGV) {
                slots.add(slot(parameter, given.get(index), manual));
            } else if (index >= 0 && index < given.size()) {
                slots.add(plain(parameter, arguments.texts(given.get(index)), "", true));
            } else if (index < 0 && packs(parameter)) {
                slots.add(plain(parameter, packed(parameter, form, given), "", true));
            } else {
                slots.add(fallback(
                        parameter, index < 0 ? parameter : form.parameters().get(index), manual, slots));
            }
        }
        for (int i = form.parameters().size(); form.variadic() && i < given.size() && takesMore(); i++) {
            slots.add(arguments.more(given.get(i)));
        }
        return slots;
    }

    /** The manual page's parameters; the {@code execl} family's list of texts counts as {@code argv}. */
    private List<Parameter> manual() {
        List<Parameter> parameters = call.forms().get(0).parameters();
        int last = parameters.size() - 1;
        if (last < 0 || !isList(parameters.get(last))) {
            return parameters;
        }
        List<Parameter> manual = new ArrayList<>(parameters.subList(0, last));
        CType list = new Pointer(Types.TEXT);
        manual.add(
                new Parameter("argv", "char *const argv[]", list, Role.ARGV, Optional.empty(), true, Optional.empty()));
        return manual;
    }

    /** Whether it is the first of the texts a program is started with. */
    private static boolean isList(Parameter parameter) {
        return parameter.name().equals("arg") && parameter.role() == Role.TEXT;
    }

    private boolean takesMore() {
        List<Parameter> parameters = call.forms().get(0).parameters();
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
    private Code packed(Parameter parameter, Form form, List<Given> given) {
        List<Code> codes = new ArrayList<>();
        int first = 0;
        while (first < form.parameters().size()
                && index(call.forms().get(0), form.parameters().get(first).name()) >= 0
                && !isList(form.parameters().get(first))) {
            first++;
        }
        for (int i = first; i < given.size(); i++) {
            Parameter own = form.parameters().get(Math.min(i, form.parameters().size() - 1));
            codes.add(arguments.code(own, given.get(i)));
        }
        Room room = new Room();
        if (parameter.role() == Role.ARGV) {
            boolean ended = !codes.isEmpty() && Conversions.isZero(codes.get(codes.size() - 1));
            return new Packing.Texts(ended ? codes.subList(0, codes.size() - 1) : codes, room);
        }
        if (parameter.role() == Role.SIGNAL_SET) {
            return new Packing.Signals(codes, room);
        }
        if (parameter.role() == Role.STRUCT_IN) {
            return new Packing.Members((CType.Struct) Types.pointed(parameter.type()), codes, room);
        }
        Span host = given.get(first).expr().span();
        return codes.size() == 1
                ? new Packing.Local(codes.get(0), room)
                : new Packing.Internet(codes.get(0), codes.get(1), room, line.source(), host);
    }

    private Slot slot(Parameter parameter, Given given, List<Parameter> manual) {
        int size = size(parameter, manual);
        boolean out = parameter.role() == Role.OUT || parameter.role() == Role.WAIT_STATUS_OUT;
        if (out) {
            return arguments.out(parameter, given, size);
        }
        Code code = arguments.code(parameter, given);
        String source = line.source().oneLine(given.expr().span());
        String group = line.constants().group(call, parameter);
        return new Slot(parameter, group, new Kept(code), source, true, Optional.empty(), size);
    }

    private static int size(Parameter parameter, List<Parameter> manual) {
        for (int i = 0; parameter.sizedBy().isPresent() && i < manual.size(); i++) {
            if (manual.get(i).name().equals(parameter.sizedBy().get())) {
                return i;
            }
        }
        return -1;
    }

    private Slot plain(Parameter parameter, Code code, String source, boolean shown) {
        String group = line.constants().group(call, parameter);
        return new Slot(parameter, group, new Kept(code), source, shown, Optional.empty(), -1);
    }

    private Slot fallback(Parameter parameter, Parameter written, List<Parameter> manual, List<Slot> before) {
        String text = written.fallback().orElse("0");
        if (text.startsWith("&")) {
            Variable variable =
                    line.scope().assigned(text.substring(1), Types.pointed(parameter.type()), line.certain());
            Code address = new Operations.Address(new Leaves.Stored(variable), new Pointer(variable.type()));
            return plain(parameter, address, text, parameter.shown());
        }
        return plain(parameter, fallbackCode(text, manual, before), text, parameter.shown());
    }

    private Code fallbackCode(String text, List<Parameter> manual, List<Slot> before) {
        for (int i = 0; i < before.size(); i++) {
            String name = manual.get(i).name();
            if (before.get(i).code() instanceof Kept kept) {
                if (text.equals("strlen(" + name + ")")) {
                    return new Packing.Length(kept);
                }
                if (text.equals("sizeof(" + name + ")")) {
                    return new Packing.AddressLength(kept);
                }
                if (text.equals("{" + name + "}")) {
                    return new Packing.Texts(List.of(new Packing.Again(kept)), new Room());
                }
            }
        }
        return constant(text);
    }

    /** A fallback that is an expression of constants. */
    private Code constant(String text) {
        Source source = new Source(text);
        TokenStream stream = new TokenStream(source, 0, text.length());
        Vocabulary none = new TableVocabulary(line.table(), line.scope());
        Expr expr = new StatementParser(stream, none).expressions().expression();
        Code code = expressions.check(expr);
        return code.type() == Scalar.VOID ? new Leaves.Literal(Scalar.INT, 0) : code;
    }
}
