package unixproc.c.format;

import unixproc.c.call.Constants;

/** Sets of signals as the kernel keeps them: one bit a signal, from 1. */
public final class SignalSets {
    private SignalSets() {}

    public static boolean isSignal(long signal) {
        return signal >= 1 && signal <= 64;
    }

    public static long bit(long signal) {
        return !isSignal(signal) ? 0 : 1L << (signal - 1);
    }

    /** A set as strace writes it: {@code [USR1 TERM]}, or {@code ~[KILL STOP]} when few are missing. */
    public static String text(Constants constants, long bits) {
        boolean inverted = Long.bitCount(bits) > 32;
        long shown = inverted ? ~bits : bits;
        StringBuilder text = new StringBuilder(inverted ? "~[" : "[");
        boolean first = true;
        for (int signal = 1; signal <= 64; signal++) {
            boolean known = signal < 32 || !inverted;
            if ((shown & bit(signal)) != 0 && known) {
                String name = constants.name("signal", signal);
                text.append(first ? "" : " ").append(name.startsWith("SIG") ? name.substring(3) : name);
                first = false;
            }
        }
        return text.append(']').toString();
    }
}
