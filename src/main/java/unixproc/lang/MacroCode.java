package unixproc.lang;

/** A macro or pure function with its arguments; the host never hears of it. */
record MacroCode(Macro macro, CallCode call) implements Code {
    @Override
    public CType type() {
        return call.type();
    }

    @Override
    public long run(Machine machine) {
        return Types.fit(call.type(), macro.apply(machine.memory(), call.values(machine)));
    }
}
