package unixproc.posix;

import jnr.ffi.Pointer;
import jnr.posix.BaseNativePOSIX;
import jnr.posix.Crypt;
import jnr.posix.FileStat;
import jnr.posix.LibC;
import jnr.posix.LibCProvider;
import jnr.posix.MsgHdr;
import jnr.posix.SocketMacros;
import jnr.posix.util.DefaultPOSIXHandler;

/** jnr-posix on functions that are bound one by one. What needs its structs of each platform is not used here. */
final class JffiPosix extends BaseNativePOSIX {
    JffiPosix() {
        super(new Functions(), new DefaultPOSIXHandler());
    }

    private static final class Functions implements LibCProvider {
        private final LibC functions = LibraryFunctions.of(LibC.class);

        @Override
        public LibC getLibC() {
            return functions;
        }

        @Override
        public Crypt getCrypt() {
            return LibraryFunctions.of(Crypt.class);
        }
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("no call of the lab needs this");
    }

    @Override
    public FileStat allocateStat() {
        throw unused();
    }

    @Override
    public MsgHdr allocateMsgHdr() {
        throw unused();
    }

    @Override
    public SocketMacros socketMacros() {
        throw unused();
    }

    @Override
    public Pointer allocatePosixSpawnFileActions() {
        throw unused();
    }

    @Override
    public Pointer allocatePosixSpawnattr() {
        throw unused();
    }
}
