package unixproc.c.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.c.call.Call.Form;
import unixproc.c.call.Parameter.Role;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Array;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Structs;
import unixproc.c.type.TypeNames;

/**
 * Reads one parameter of a prototype: {@code int flags:OPEN_FLAGS = O_RDONLY}. The role is only written where type and
 * name do not already say it; {@code ?=} means that strace leaves it out when the caller did.
 */
final class ParameterReader {
    private static final List<String> DESCRIPTORS = List.of("fd", "oldfd", "newfd", "sockfd");
    private static final List<String> PATHS = List.of("path", "file");
    private static final List<String> SIGNALS = List.of("sig", "signum");
    private static final List<String> SIZES = List.of("count", "len", "size");

    private final TypeNames types;
    private final Map<String, CType> fronts = new HashMap<>();

    ParameterReader(TypeNames types) {
        this.types = types;
    }

    Form form(String list) {
        List<String> parts = split(list, ',');
        List<Parameter> parameters = new ArrayList<>();
        boolean variadic = false;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).trim();
            if (part.equals("...")) {
                variadic = true;
            } else if (!part.equals("void")) {
                String next = i + 1 < parts.size() ? parts.get(i + 1) : "";
                parameters.add(sized(parameter(part), next));
            }
        }
        return new Form(List.copyOf(parameters), variadic);
    }

    private Parameter sized(Parameter parameter, String next) {
        boolean bytes = parameter.role() == Role.BUFFER_IN || parameter.role() == Role.OUT;
        if (!bytes || next.isEmpty()) {
            return parameter;
        }
        int stop = next.indexOf('=');
        String size = name((stop < 0 ? next : next.substring(0, stop)).trim());
        return new Parameter(
                parameter.name(),
                parameter.declaration(),
                parameter.type(),
                parameter.role(),
                parameter.fallback(),
                parameter.shown(),
                SIZES.contains(size) ? Optional.of(size) : Optional.empty());
    }

    Parameter parameter(String text) {
        String declaration = text;
        String fallback = "";
        boolean shown = true;
        int equals = text.indexOf('=');
        if (equals >= 0) {
            fallback = text.substring(equals + 1).trim();
            shown = text.charAt(equals - 1) != '?';
            declaration = text.substring(0, shown ? equals : equals - 1).trim();
        }
        String role = "";
        int colon = declaration.indexOf(':');
        if (colon >= 0) {
            role = declaration.substring(colon + 1);
            declaration = declaration.substring(0, colon);
        }
        String name = name(declaration);
        CType type = type(declaration, name);
        boolean constant = declaration.startsWith("const ");
        return new Parameter(
                name,
                declaration,
                type,
                role.isEmpty() ? role(type, name, constant) : Role.valueOf(role),
                fallback.isEmpty() ? Optional.empty() : Optional.of(fallback),
                shown,
                Optional.empty());
    }

    static String name(String declaration) {
        int end = declaration.indexOf('[');
        end = end < 0 ? declaration.length() : end;
        int start = Math.max(declaration.lastIndexOf(' ', end), declaration.lastIndexOf('*', end)) + 1;
        return declaration.substring(start, end);
    }

    private CType type(String declaration, String name) {
        int open = declaration.indexOf('[');
        int end = open < 0 ? declaration.length() : open;
        CType type = pointed(declaration.substring(0, end - name.length()));
        if (open < 0) {
            return type;
        }
        String count = declaration.substring(open + 1, declaration.indexOf(']'));
        return count.isEmpty() ? new Pointer(type) : new Array(type, Integer.parseInt(count));
    }

    /** The type in front of a name; the same few come again and again. */
    private CType pointed(String front) {
        CType known = fronts.get(front);
        if (known != null) {
            return known;
        }
        List<String> words = split(front.replace('*', ' '), ' ');
        words.remove("const");
        CType type = base(words);
        for (int i = 0; i < front.length(); i++) {
            if (front.charAt(i) == '*') {
                type = new Pointer(type);
            }
        }
        fronts.put(front, type);
        return type;
    }

    private CType base(List<String> words) {
        if (words.get(0).equals("struct") || words.get(0).equals("union")) {
            return types.struct(words.get(1)).orElseThrow();
        }
        Optional<CType> typedef = types.typedef(words.get(0));
        if (typedef.isEmpty() && !TypeNames.isKeyword(words.get(0))) {
            throw new IllegalStateException("a row speaks of a type nobody knows: " + words.get(0));
        }
        return typedef.isPresent() ? typedef.get() : TypeNames.combined(words);
    }

    private static Role role(CType type, String name, boolean constant) {
        if (type instanceof Array) {
            return Role.OUT;
        }
        if (type instanceof Pointer pointer) {
            return pointed(pointer.to(), name, constant);
        }
        if (type == Scalar.PID) {
            return Role.PID;
        }
        if (type == Scalar.HANDLER) {
            return Role.HANDLER;
        }
        if (DESCRIPTORS.contains(name)) {
            return Role.DESCRIPTOR;
        }
        if (SIGNALS.contains(name)) {
            return Role.SIGNAL;
        }
        return name.equals("mode") || name.equals("mask") ? Role.MODE : Role.NUMBER;
    }

    private static Role pointed(CType to, String name, boolean constant) {
        if (to == Structs.FILE) {
            return Role.STREAM;
        }
        if (to instanceof Pointer) {
            return Role.ARGV;
        }
        if (!constant) {
            return name.equals("wstatus") ? Role.WAIT_STATUS_OUT : Role.OUT;
        }
        if (to == Structs.SIGSET) {
            return Role.SIGNAL_SET;
        }
        if (to == Structs.SOCKADDR) {
            return Role.SOCKET_ADDRESS;
        }
        if (to instanceof Struct) {
            return Role.STRUCT_IN;
        }
        if (to == Scalar.VOID) {
            return Role.BUFFER_IN;
        }
        return PATHS.contains(name) ? Role.PATH : Role.TEXT;
    }

    /** The non-empty parts between separators. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(separator, start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                parts.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return parts;
    }
}
