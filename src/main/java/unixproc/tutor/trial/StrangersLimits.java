package unixproc.tutor.trial;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a call asks for more than somebody else's lesson is given. What is not plain to see asks for more: a program
 * or a path that is not written out where it is used.
 */
final class StrangersLimits {
    private static final Pattern PLAIN_TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern READING =
            Pattern.compile("O_RDONLY(\\s*\\|\\s*O_(CLOEXEC|NONBLOCK|DIRECTORY|NOFOLLOW))*");
    private static final Pattern STREAM = Pattern.compile("SOCK_STREAM(\\s*\\|\\s*SOCK_\\w+)*");
    private static final Pattern LOADING = Pattern.compile("\"?(LD_|GCONV_PATH).*");
    private static final Set<String> LOCAL = Set.of("AF_UNIX", "AF_LOCAL", "PF_UNIX", "PF_LOCAL");
    private static final Set<String> DEVICES = Set.of("/dev/null", "/dev/zero", "/dev/full", "/dev/tty");
    private static final Set<String> SYSTEM_DIRECTORIES = Set.of("", "/bin/", "/usr/bin/", "/sbin/", "/usr/sbin/");

    private final List<String> programs;

    /** @param programs those that anybody's lesson may run */
    StrangersLimits(List<String> programs) {
        this.programs = programs;
    }

    /** Whether a call leaves the scratch directory, so that names without a slash are no longer in it. */
    static boolean leavesScratch(WrittenCall call) {
        return call.name().equals("daemon") || (call.name().equals("chdir") && !isBelow(call.argument(0)));
    }

    /**
     * Whether a call asks for more.
     *
     * @param inScratch whether a relative path leads into the scratch directory
     */
    boolean areExceededBy(WrittenCall call, boolean inScratch) {
        return switch (call.name()) {
            case "execl", "execlp", "execle", "execv", "execve", "execvp", "execvpe" ->
                !isListed(call.argument(0)) || call.arguments().stream().anyMatch(StrangersLimits::loads);
            case "setenv", "putenv" -> loads(call.argument(0));
            case "socket" -> !LOCAL.contains(call.argument(0)) || !isStream(call.argument(1));
            case "socketpair" -> call.arguments().size() > 1 && !isStream(call.argument(1));
            case "connect" -> true;
            case "open" -> !isReading(call.argument(1)) && !mayWrite(call.argument(0), inScratch);
            case "unlink", "mkfifo" -> !mayWrite(call.argument(0), inScratch);
            case "bind" -> !mayWrite(call.argument(1), inScratch);
            default -> false;
        };
    }

    private boolean isListed(String program) {
        String path = plain(program);
        int name = path.lastIndexOf('/') + 1;
        return programs.contains(path.substring(name)) && SYSTEM_DIRECTORIES.contains(path.substring(0, name));
    }

    private static boolean loads(String variable) {
        return LOADING.matcher(variable).matches() || variable.contains("\"LD_") || variable.contains("\"GCONV_PATH");
    }

    private static boolean isStream(String type) {
        return type.isEmpty() || STREAM.matcher(type).matches();
    }

    private static boolean isReading(String flags) {
        return flags.isEmpty() || READING.matcher(flags).matches();
    }

    private static boolean mayWrite(String path, boolean inScratch) {
        return DEVICES.contains(plain(path)) || (inScratch && isBelow(path));
    }

    private static boolean isBelow(String path) {
        String plain = plain(path);
        return !plain.isEmpty() && !plain.startsWith("/") && !plain.contains("..");
    }

    /** A text that is written out; empty for anything that has to be run to know it. */
    private static String plain(String written) {
        Matcher text = PLAIN_TEXT.matcher(written);
        return text.matches() ? text.group(1) : "";
    }
}
