package unixproc.cli.context;

/** What the launcher script tells of how the program was started. */
final class LauncherFacts {
    private LauncherFacts() {}

    /** The pid of the shell it was typed in; without the script, whoever started this program is meant. */
    static long shell() {
        return Long.getLong(
                "unixproc.shell",
                ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L));
    }

    /** What was typed to start it, so that a learner can be told how to come back. */
    static String command() {
        return System.getProperty("unixproc.command", "unixproc");
    }
}
