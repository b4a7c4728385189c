package unixproc.console.pty;

import java.io.FileDescriptor;
import java.io.IOException;
import org.jline.nativ.CLibrary;
import org.jline.nativ.CLibrary.Termios;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.impl.jni.linux.LinuxNativePty;
import org.jline.terminal.spi.SystemStream;

/** A terminal that keeps its line speed when its modes change; JLine forgets it, which is speed 0, a hang-up. */
public final class FaithfulPty extends LinuxNativePty {
    private static final long CBAUD = 0x100f;
    private static final int NONE = -1;

    private FaithfulPty(JniTerminalProvider provider, JniNativePty pty) {
        super(
                provider,
                null,
                pty.getMaster(),
                pty.getMasterFD(),
                pty.getSlave(),
                pty.getSlaveFD(),
                pty.getSlaveOut(),
                pty.getSlaveOutFD(),
                pty.getName());
    }

    private FaithfulPty(JniTerminalProvider provider) throws IOException {
        super(provider, SystemStream.Output, NONE, null, 0, FileDescriptor.in, 1, FileDescriptor.out, ttyname(0));
    }

    /** The terminal the program was started in. */
    public static FaithfulPty current() throws IOException {
        return new FaithfulPty(new JniTerminalProvider());
    }

    /** A new pair of terminals with the kernel's own modes. */
    static FaithfulPty open(int columns, int rows) throws IOException {
        JniTerminalProvider provider = new JniTerminalProvider();
        JniNativePty pty = (JniNativePty) provider.open(null, new Size(columns, rows));
        // Where openpty(3) has failed, JLine goes on with descriptor 0 in its place.
        if (pty.getName() == null || pty.getName().isEmpty()) {
            throw new IOException("openpty(3) failed; are /dev/ptmx and /dev/pts there?");
        }
        return new FaithfulPty(provider, pty);
    }

    @Override
    protected Termios toTermios(Attributes attributes) {
        Termios wanted = super.toTermios(attributes);
        Termios now = new Termios();
        if (CLibrary.tcgetattr(getSlave(), now) == 0) {
            wanted.c_cflag |= now.c_cflag & CBAUD;
            wanted.c_ispeed = now.c_ispeed;
            wanted.c_ospeed = now.c_ospeed;
        }
        return wanted;
    }
}
