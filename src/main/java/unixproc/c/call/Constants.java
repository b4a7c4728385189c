package unixproc.c.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.abi.Processor;
import unixproc.abi.Signal;
import unixproc.c.call.Parameter.Role;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Structs;
import unixproc.c.type.Value;

/**
 * The constants of the manual pages by name and by group, with the values of this kind of machine. Three are the lab's
 * own: {@code stdin}, {@code stdout}, {@code stderr} are 0xF0 plus the descriptor, {@code environ} is -1 and means the
 * process's own environment, {@code report} is a handler.
 */
public final class Constants {
    private static final long O_ACCMODE = 3;
    private static final long SOCK_TYPE_MASK = 0xf;

    private static final String SIGNAL = "signal";

    private static final Constants STANDARD = of(Processor.HERE);

    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private Constants() {}

    /** The constants of Linux on this processor. */
    public static Constants standard() {
        return STANDARD;
    }

    static Constants of(Processor processor) {
        Constants constants = new Constants();
        constants.readSignals();
        constants.read(ConstantNames.COMMON);
        constants.read(processor == Processor.AARCH64 ? ConstantNames.AARCH64 : ConstantNames.X86_64);
        return constants;
    }

    private void readSignals() {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= Signal.LAST_STANDARD; number++) {
            String name = new Signal(number).name();
            names.add(name);
            values.put(name, typed(SIGNAL, name, number));
        }
        groups.put(SIGNAL, names);
    }

    private void read(String text) {
        List<String> lines = ParameterReader.split(text, '\n');
        for (int i = 0; i < lines.size(); i++) {
            List<String> words = ParameterReader.split(lines.get(i), ' ');
            String group = words.get(0);
            List<String> names = groups.get(group);
            if (names == null) {
                names = new ArrayList<>();
                groups.put(group, names);
            }
            for (int j = 1; j < words.size(); j++) {
                String word = words.get(j);
                int equals = word.indexOf('=');
                String name = word.substring(0, equals);
                names.add(name);
                values.put(name, typed(group, name, number(word, equals + 1)));
            }
        }
    }

    /** A number as C writes it, with a sign if need be. */
    private static long number(String word, int start) {
        boolean negative = word.charAt(start) == '-';
        int at = negative ? start + 1 : start;
        int base = word.charAt(at) != '0' ? 10 : word.startsWith("0x", at) ? 16 : 8;
        long number = 0;
        for (at += base == 16 ? 2 : 0; at < word.length(); at++) {
            char digit = word.charAt(at);
            number = number * base + (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }
        return negative ? -number : number;
    }

    private static Value typed(String group, String name, long bits) {
        return new Value(type(group, name, bits), bits);
    }

    private static CType type(String group, String name, long bits) {
        if (group.equals("handler")) {
            return Scalar.HANDLER;
        }
        if (group.equals("stream")) {
            return new Pointer(Structs.FILE);
        }
        if (group.equals("environment")) {
            return new Pointer(new Pointer(Scalar.CHAR));
        }
        if (group.equals("address")) {
            return new Pointer(Scalar.VOID);
        }
        if (group.equals("rlim") || group.equals("unsigned")) {
            return Scalar.ULONG;
        }
        if (name.equals("UINT_MAX")) {
            return Scalar.UINT;
        }
        if (name.startsWith("LONG_") || name.startsWith("LLONG_")) {
            return Scalar.LONG;
        }
        return bits == (int) bits ? Scalar.INT : Scalar.LONG;
    }

    public OptionalLong value(String name) {
        Value value = values.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value.bits());
    }

    /** A constant with its type. */
    public Optional<Value> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Every name there is. */
    public List<String> names() {
        return new ArrayList<>(values.keySet());
    }

    /** The groups: {@code signal}, {@code errno}, {@code open_flags}, {@code resource}, {@code mmap.prot} … */
    public List<String> groups() {
        return new ArrayList<>(groups.keySet());
    }

    /** The names of a group in the order of the manual page; none if there is no such group. */
    public List<String> names(String group) {
        List<String> names = groups.get(group);
        return names == null ? List.of() : names;
    }

    /** The group that fits a parameter of a call, or the empty text. */
    public String group(Call call, Parameter parameter) {
        String own = call.name() + '.' + parameter.name();
        if (groups.containsKey(own)) {
            return own;
        }
        Role role = parameter.role();
        if (role == Role.CONSTANT) {
            return groups.containsKey(parameter.name()) ? parameter.name() : "";
        }
        if (role == Role.SIGNAL_SET) {
            return SIGNAL;
        }
        if (role == Role.NUMBER) {
            return "";
        }
        String group = role.name().toLowerCase(Locale.ROOT);
        return groups.containsKey(group) ? group : "";
    }

    /** The name of a value in a group, or the number itself. */
    public String name(String group, long value) {
        if (group.equals(SIGNAL) && value > 0 && value <= Signal.LAST) {
            return new Signal((int) value).name();
        }
        List<String> names = names(group);
        for (int i = 0; i < names.size(); i++) {
            if (values.get(names.get(i)).bits() == value) {
                return names.get(i);
            }
        }
        return Long.toString(value);
    }

    /** A value as names joined by {@code |}, bits without a name in hexadecimal. */
    public String flags(String group, long value) {
        List<String> names = names(group);
        StringBuilder text = new StringBuilder();
        // What an int holds below zero has 32 bits, not 64.
        long rest = value == (int) value ? value & 0xffffffffL : value;
        long one = group.equals("open_flags") ? O_ACCMODE : group.equals("type") ? SOCK_TYPE_MASK : 0;
        if (one != 0) {
            text.append(name(group, rest & one));
            rest &= ~one;
        }
        for (int i = 0; i < names.size(); i++) {
            long bits = values.get(names.get(i)).bits() & 0xffffffffL;
            if (bits != 0 && (rest & bits) == bits) {
                text.append(text.length() == 0 ? "" : "|").append(names.get(i));
                rest &= ~bits;
            }
        }
        if (rest != 0) {
            text.append(text.length() == 0 ? "" : "|").append("0x").append(Long.toHexString(rest));
        }
        return text.length() == 0 ? name(group, 0) : text.toString();
    }
}
