package unixproc.c.call;

import java.util.Optional;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;

/**
 * One parameter of a call.
 *
 * @param declaration as the manual page declares it: {@code const char *path}
 * @param type the type the manual page gives it
 * @param role what it carries, so that it can be completed, filled in and shown
 * @param fallback the text of the value taken when it is left out, as the learner could have typed it
 * @param shown whether strace would show it when it was left out
 * @param sizedBy for a buffer: the parameter that says how long it is
 */
public record Parameter(
        String name,
        String declaration,
        CType type,
        Role role,
        Optional<String> fallback,
        boolean shown,
        Optional<String> sizedBy) {
    /** What may follow the parameters, to be formatted. */
    public static final Parameter MORE = named("...", "...", new Pointer(Scalar.VOID), Role.ANY);

    /** The list of texts a program is started with. */
    public static final Parameter ARGV =
            named("argv", "char *const argv[]", new Pointer(new Pointer(Scalar.CHAR)), Role.ARGV);

    private static Parameter named(String name, String declaration, CType type, Role role) {
        return new Parameter(name, declaration, type, role, Optional.empty(), true, Optional.empty());
    }

    /** What a parameter carries. */
    public enum Role {
        NUMBER,
        PID,
        DESCRIPTOR,
        PATH,
        TEXT,
        BUFFER_IN,
        /** Filled by the call; the variable is made when it does not exist. */
        OUT,
        WAIT_STATUS_OUT,
        OPEN_FLAGS,
        MODE,
        SIGNAL,
        SIGNAL_SET,
        HANDLER,
        RESOURCE,
        WAIT_OPTIONS,
        /** A constant of the group named like the call and the parameter, {@code mmap.prot}, or the parameter alone. */
        CONSTANT,
        ADDRESS,
        /** A list of strings that ends with NULL. */
        ARGV,
        /** One of {@code stdin}, {@code stdout}, {@code stderr}. */
        STREAM,
        SOCKET_ADDRESS,
        /** A struct the call reads. */
        STRUCT_IN,
        /** A value of any type. */
        ANY,
        STATUS
    }
}
