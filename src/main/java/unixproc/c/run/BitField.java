package unixproc.c.run;

import unixproc.c.type.CType;
import unixproc.c.type.Memory;
import unixproc.c.type.Types;

/** A member of a struct that has some bits of a unit only. */
public final class BitField implements Executable.Place {
    private final Executable whole;
    private final CType.Member member;
    private final int unit;
    private final int above;
    private final long mask;

    public BitField(Executable whole, CType.Member member) {
        this.whole = whole;
        this.member = member;
        this.unit = member.type().size();
        this.above = Long.SIZE - member.width() - member.shift();
        this.mask = -1L >>> (Long.SIZE - member.width()) << member.shift();
    }

    @Override
    public CType type() {
        return member.type();
    }

    /** Where the unit is; the bits themselves have no address. */
    @Override
    public long address(Evaluator evaluator) {
        return whole.run(evaluator) + member.offset();
    }

    @Override
    public long run(Evaluator evaluator) {
        long bits = evaluator.memory.read(address(evaluator), unit) << above;
        int down = Long.SIZE - member.width();
        return Types.unsigned(member.type()) ? bits >>> down : bits >> down;
    }

    @Override
    public void store(Evaluator evaluator, long bits) {
        Memory memory = evaluator.memory;
        long address = address(evaluator);
        long others = memory.read(address, unit) & ~mask;
        memory.write(address, unit, others | (bits << member.shift() & mask));
    }

    /** It is loaded and stored like a variable, and not through its address. */
    @Override
    public boolean isVariable() {
        return true;
    }
}
