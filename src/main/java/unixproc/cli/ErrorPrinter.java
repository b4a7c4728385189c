package unixproc.cli;

import java.io.PrintStream;
import picocli.CommandLine;
import unixproc.lab.LabGone;
import unixproc.text.Messages;
import unixproc.text.UserError;

/** The one place that prints errors, and decides what exit status they have. */
final class ErrorPrinter {
    static final int USAGE = 2;
    static final int LAB_LOST = 3;
    static final int INTERNAL = 70;

    private final PrintStream err;
    private final Messages messages;

    ErrorPrinter(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    /** A word that is not an option, an option without its value, and the like. */
    int usage(CommandLine.ParameterException mistake) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        return usage(new UsageMessages(mistake).in(messages), command);
    }

    int usage(String mistake, String command) {
        print(messages.text("error.usage", mistake, command));
        return USAGE;
    }

    int failed(Exception failure, boolean debug) {
        if (debug) {
            failure.printStackTrace(err);
        }
        if (failure instanceof UserError) {
            print(failure.getMessage());
            return USAGE;
        }
        if (failure instanceof LabGone gone) {
            print(messages.text("error.lab", gone.getMessage(), lastLine(gone.lastWords())));
            return LAB_LOST;
        }
        print(messages.text("error.internal", failure.toString()));
        return INTERNAL;
    }

    private static String lastLine(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() ? "" : " (" + stripped.substring(stripped.lastIndexOf('\n') + 1) + ")";
    }

    /** Something to say that does not end the program. */
    void complain(String text) {
        print(text);
    }

    /** A text that begins with its place in a file, where editors look for it. */
    void inFile(String text) {
        err.println(text);
        err.flush();
    }

    private void print(String text) {
        err.println("unixproc: " + text);
        err.flush();
    }
}
