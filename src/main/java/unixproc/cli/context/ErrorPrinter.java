package unixproc.cli.context;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import unixproc.console.text.Visible;
import unixproc.lab.LabGone;
import unixproc.text.Messages;
import unixproc.text.UserError;

/** The one place that prints errors, and decides what exit status they have. */
public final class ErrorPrinter {
    public static final int USAGE = 2;
    public static final int LAB_LOST = 3;
    static final int INTERNAL = 70;
    static final int OUTPUT_LOST = 74;
    /** What a program killed by SIGPIPE gives, which the JVM ignores. */
    private static final int NOBODY_READS = 128 + 13;

    private final PrintStream err;
    private final Messages messages;

    public ErrorPrinter(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    /** A word that is not an option, an option without its value, and the like. */
    public int usage(CommandLine.ParameterException mistake) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        return usage(new UsageMessages(mistake).in(messages), command);
    }

    public int usage(String mistake, String command) {
        print(messages.text("error.usage", mistake, command));
        return USAGE;
    }

    public int failed(Throwable failure, boolean debug) {
        if (debug) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            inFile(trace.toString().stripTrailing());
        }
        if (failure instanceof UserError) {
            print(failure.getMessage());
            return USAGE;
        }
        if (failure instanceof LabGone gone) {
            print(messages.text("error.lab", gone.getMessage(), lastLine(gone.lastWords())));
            return LAB_LOST;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidPathException unwritable) {
                print(messages.text("error.locale", unwritable.getInput()));
                return USAGE;
            }
        }
        print(messages.text("error.internal", failure.toString()));
        return INTERNAL;
    }

    private static String lastLine(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() ? "" : " (" + stripped.substring(stripped.lastIndexOf('\n') + 1) + ")";
    }

    /** Something to say that does not end the program. */
    public void complain(String text) {
        inFile("unixproc: " + text);
    }

    /**
     * Standard output could not be written, though the command ended with this status. Who reads no more, as {@code
     * head} does after ten lines, is not told so.
     */
    public int unwritten(IOException failure, int status) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.contains("Broken pipe")) {
            return NOBODY_READS;
        }
        print(messages.text("error.output", reason));
        return status == 0 ? OUTPUT_LOST : status;
    }

    /** A text that begins with its place in a file, where editors look for it. */
    public void inFile(String text) {
        err.println(Visible.text(text));
        err.flush();
    }

    private void print(String text) {
        err.println("unixproc: " + Visible.line(text));
        err.flush();
    }
}
