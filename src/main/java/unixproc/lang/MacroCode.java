package unixproc.lang;

/** A macro or pure function with its arguments; the host never hears of it. */
record MacroCode(Macro macro, CallCode call) implements Code {
    private static final int EINVAL = 22;

    @Override
    public CType type() {
        return call.type();
    }

    @Override
    public long run(Machine machine) {
        long bits = macro.apply(machine.memory(), call.values(machine));
        if (macro.refused(bits)) {
            machine.memory().write(machine.errno().address(), 4, EINVAL);
        }
        return Types.fit(call.type(), bits);
    }
}
