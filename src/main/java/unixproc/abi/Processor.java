package unixproc.abi;

/** The kinds of processor whose numbers differ: x86-64, and those that use Linux's generic tables. */
public enum Processor {
    X86_64,
    AARCH64;

    /** The one this program runs on. */
    public static final Processor HERE = of(System.getProperty("os.arch"));

    /** The processor that {@code os.arch} names. */
    public static Processor of(String architecture) {
        return architecture.equals("aarch64") ? AARCH64 : X86_64;
    }

    /** The one of two numbers that is this processor's. */
    public int choose(int onX86, int onArm) {
        return this == X86_64 ? onX86 : onArm;
    }
}
