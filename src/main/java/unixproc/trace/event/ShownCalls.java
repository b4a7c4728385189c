package unixproc.trace.event;

import java.util.Optional;
import unixproc.trace.call.CallEntry;
import unixproc.trace.call.CallEntry.Making;
import unixproc.trace.call.KernelCall.Group;

/**
 * Which calls a person sees. An interpreter's way to the text it is to run, libraries on the way, and what the C
 * library and shells do for themselves are left out, unless every call is asked for.
 */
final class ShownCalls {
    private static final int FULL_MASK = 40;
    private static final int LAST_STANDARD = 2;
    private static final int F_DUPFD = 0;
    private static final int F_DUPFD_CLOEXEC = 1030;

    private final CallChoice choice;

    ShownCalls(CallChoice choice) {
        this.choice = choice;
    }

    boolean isShown(TracedProcess process, CallEntry entry) {
        if (choice == CallChoice.ALL) {
            return true;
        }
        Group group = entry.call().group();
        if (process.starting && endsStart(process, entry)) {
            process.starting = false;
        }
        if (process.starting) {
            process.folded++;
            return group == Group.END;
        }
        return switch (group) {
            case MAKE, END, BECOME, WAIT, SEND -> true;
            case CONNECT -> isConnection(process, entry);
            case DISPOSITION -> isDisposition(process, entry);
            case MASK -> isMask(process, entry);
            case IDENTITY -> isIdentity(process, entry);
            case OPEN -> !LibraryPaths.isLibrary(entry.string()) && !isScript(process, entry);
            case CLOSE, TRANSFER -> leadsSomewhere(process, entry.descriptor());
            case SLEEP -> !entry.call().name().equals("restart_syscall");
            case FILE -> choice == CallChoice.FILES || !entry.call().name().equals("lseek");
            case SETTING -> isSetting(entry);
            case OTHER -> false;
        };
    }

    /** The text to be run is opened; without a file of text, the first thing that others can notice. */
    private static boolean endsStart(TracedProcess process, CallEntry entry) {
        Optional<String> script = Interpreters.script(process.command());
        if (script.isPresent()) {
            return isScript(process, entry) || entry.making() == Making.PROCESS;
        }
        return switch (entry.call().group()) {
            case MAKE -> entry.making() != Making.THREAD;
            case BECOME, WAIT, END, SEND -> true;
            case CONNECT -> entry.call().name().startsWith("pipe") || becomesStandard(entry);
            case TRANSFER ->
                entry.call().name().startsWith("write") && (entry.descriptor() == 1 || entry.descriptor() == 2);
            default -> false;
        };
    }

    static boolean isScript(TracedProcess process, CallEntry entry) {
        return entry.call().group() == Group.OPEN
                && Interpreters.isInterpreter(process.command())
                && Interpreters.script(process.command())
                        .filter(script -> entry.string().equals(script)
                                || entry.string().endsWith("/" + script.substring(script.lastIndexOf('/') + 1)))
                        .isPresent();
    }

    private boolean leadsSomewhere(TracedProcess process, int fd) {
        Optional<OpenedFile> file = process.files().find(fd);
        return file.map(OpenedFile::isOfInterest).orElse(choice == CallChoice.FILES);
    }

    private boolean isConnection(TracedProcess process, CallEntry entry) {
        String name = entry.call().name();
        if (name.startsWith("dup")) {
            // Whatever becomes its standard input or output is of interest.
            return becomesStandard(entry) || leadsSomewhere(process, entry.descriptor());
        }
        int command = (int) (long) entry.arguments().get(1);
        boolean copies = command == F_DUPFD || command == F_DUPFD_CLOEXEC;
        return !name.equals("fcntl")
                || choice == CallChoice.FILES
                || (copies && leadsSomewhere(process, entry.descriptor()));
    }

    private static boolean becomesStandard(CallEntry entry) {
        String name = entry.call().name();
        return (name.equals("dup2") || name.equals("dup3")) && entry.arguments().get(1) <= LAST_STANDARD;
    }

    private static boolean isDisposition(TracedProcess process, CallEntry entry) {
        boolean byDefault = entry.bytes().length > 0 && entry.bytes()[0] == 0 && isZero(entry.bytes());
        return !Interpreters.isShell(process.command())
                && process.signals.isNews(entry)
                && !(byDefault && Interpreters.isInterpreter(process.command()));
    }

    private static boolean isZero(byte[] action) {
        for (int i = 0; i < Math.min(8, action.length); i++) {
            if (action[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The C library blocks everything for a moment where a signal must not strike; that is its own affair. */
    private static boolean isMask(TracedProcess process, CallEntry entry) {
        long set = 0;
        for (byte part : entry.bytes()) {
            set += Integer.bitCount(part & 0xff);
        }
        boolean own = entry.arguments().size() > 1 && entry.arguments().get(1) != 0 && set < FULL_MASK;
        return own && !Interpreters.isShell(process.command());
    }

    private static boolean isIdentity(TracedProcess process, CallEntry entry) {
        String name = entry.call().name();
        return !name.equals("gettid") && (!Interpreters.isShell(process.command()) || name.startsWith("set"));
    }

    private boolean isSetting(CallEntry entry) {
        return switch (entry.call().name()) {
            case "alarm", "setitimer", "setrlimit", "setpriority", "ptrace" -> true;
            default -> choice == CallChoice.FILES;
        };
    }
}
