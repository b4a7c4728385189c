package unixproc.c.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;

/** The names of types: keywords that combine, typedefs of the headers, and structs. */
public final class TypeNames {
    private static final List<String> KEYWORDS =
            List.of("void", "char", "short", "int", "long", "unsigned", "signed", "_Bool", "bool", "float", "double");
    private static final List<String> QUALIFIERS = List.of(
            "const",
            "volatile",
            "static",
            "register",
            "extern",
            "auto",
            "restrict",
            "inline",
            "__restrict",
            "_Noreturn");

    private static final CType JUMP_BUFFER = new CType.Array(Scalar.LONG, 25);
    private static final List<String> TAGS = List.of("struct", "union", "enum");

    private final Map<String, CType> typedefs = new HashMap<>();
    private final Map<String, Struct> structs = new HashMap<>();
    private final Map<String, Long> enumerators = new HashMap<>();
    private final List<String> invented = new ArrayList<>();

    public TypeNames() {
        typedefs("pid_t", Scalar.PID);
        typedefs("size_t rlim_t uint64_t uintptr_t sigval_t nfds_t ino_t dev_t nlink_t", Scalar.ULONG);
        typedefs("ssize_t off_t time_t clock_t suseconds_t int64_t intptr_t blkcnt_t ptrdiff_t", Scalar.LONG);
        typedefs("mode_t uid_t gid_t id_t useconds_t socklen_t in_addr_t uint32_t uint", Scalar.UINT);
        typedefs("int32_t sig_atomic_t clockid_t wchar_t", Scalar.INT);
        typedefs("uint16_t in_port_t sa_family_t", Scalar.USHORT);
        typedefs("int16_t", Scalar.SHORT);
        typedefs("int8_t", Scalar.CHAR);
        typedefs("uint8_t u_char", Scalar.UCHAR);
        typedefs("sighandler_t __sighandler_t", Scalar.HANDLER);
        typedefs.put("sigset_t", Structs.SIGSET);
        typedefs.put("FILE", Structs.FILE);
        typedefs.put("fd_set", Structs.FD_SET);
        typedefs.put("jmp_buf", JUMP_BUFFER);
        typedefs.put("sigjmp_buf", JUMP_BUFFER);
        typedefs.put("va_list", Types.TEXT);
        typedefs.put("__builtin_va_list", Types.TEXT);
        for (int i = 0; i < Structs.all().size(); i++) {
            Struct struct = Structs.all().get(i);
            structs.put(struct.name(), struct);
        }
    }

    private void typedefs(String names, CType type) {
        int start = 0;
        while (start < names.length()) {
            int end = names.indexOf(' ', start);
            end = end < 0 ? names.length() : end;
            typedefs.put(names.substring(start, end), type);
            start = end + 1;
        }
    }

    public static boolean isQualifier(String word) {
        return QUALIFIERS.contains(word);
    }

    public static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    public Optional<CType> typedef(String name) {
        return Optional.ofNullable(typedefs.get(name));
    }

    public Optional<Struct> struct(String name) {
        return Optional.ofNullable(structs.get(name));
    }

    /** Gives a type a name. */
    public void define(String name, CType type) {
        typedefs.put(name, type);
    }

    /** Gives a struct, union or enumeration a tag. */
    public void define(Struct struct) {
        structs.put(struct.name(), struct);
    }

    /** Takes a name for a type that is none, until {@link #forgetInvented}. */
    public void invent(String name) {
        typedefs.put(name, Scalar.INT);
        invented.add(name);
    }

    public void forgetInvented() {
        for (int i = 0; i < invented.size(); i++) {
            typedefs.remove(invented.get(i));
        }
        invented.clear();
    }

    /** Gives the constant of an enumeration a value. */
    public void enumerate(String name, long value) {
        enumerators.put(name, value);
    }

    /** The value of a constant of an enumeration. */
    public OptionalLong enumerator(String name) {
        Long value = enumerators.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Whether a word can begin a type. */
    public boolean begins(String word) {
        return isKeyword(word) || isQualifier(word) || TAGS.contains(word) || typedefs.containsKey(word);
    }

    /** The type that keywords such as {@code unsigned long} mean together. */
    public static CType combined(List<String> keywords) {
        boolean unsigned = keywords.contains("unsigned");
        if (keywords.contains("double") || keywords.contains("float")) {
            return keywords.contains("double") ? Scalar.DOUBLE : Scalar.FLOAT;
        }
        if (keywords.contains("void")) {
            return Scalar.VOID;
        }
        if (keywords.contains("char")) {
            return unsigned ? Scalar.UCHAR : Scalar.CHAR;
        }
        if (keywords.contains("short")) {
            return unsigned ? Scalar.USHORT : Scalar.SHORT;
        }
        if (keywords.contains("long")) {
            return unsigned ? Scalar.ULONG : Scalar.LONG;
        }
        return unsigned ? Scalar.UINT : Scalar.INT;
    }

    public List<String> structNames() {
        return List.copyOf(structs.keySet());
    }

    /** The names a person may type where a type can stand. */
    public List<String> names() {
        return List.copyOf(typedefs.keySet());
    }
}
