package unixproc.console.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.ShutdownHooks;
import unixproc.console.pty.FaithfulPty;

/** The terminal the program was started in, opened without JLine's search for a way to do it, which is slow. */
final class SystemTerminal extends PosixSysTerminal {
    /** Box drawing by the other character set shows letters on terminals that know only UTF-8. */
    private static final String NO_OTHER_CHARACTER_SET = "org.jline.utils.disableAlternateCharset";

    private SystemTerminal(String type) throws IOException {
        super(
                "unixproc",
                type,
                FaithfulPty.current(),
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                false,
                SignalHandler.SIG_DFL);
        // The console closes it, after what it has to say itself.
        ShutdownHooks.remove(closer);
    }

    static SystemTerminal open(String type) throws IOException {
        System.setProperty(NO_OTHER_CHARACTER_SET, "true");
        return new SystemTerminal(type);
    }

    /** Whether a person can type at standard input and read standard output. */
    static boolean isThere() {
        JniTerminalProvider provider = new JniTerminalProvider();
        return provider.isSystemStream(SystemStream.Input) && provider.isSystemStream(SystemStream.Output);
    }

    @Override
    protected void parseInfoCmp() {
        if (XtermLike.is(getType())) {
            XtermLike.describe(bools, ints, strings);
        } else {
            super.parseInfoCmp();
        }
    }
}
