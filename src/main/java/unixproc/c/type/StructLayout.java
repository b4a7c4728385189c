package unixproc.c.type;

import java.util.ArrayList;
import java.util.List;
import unixproc.c.type.CType.Member;
import unixproc.c.type.CType.Struct;

/** Lays out the members of a struct or union as the ABI of Linux does, bit fields included. */
public final class StructLayout {
    private final boolean union;
    private final List<Member> members = new ArrayList<>();
    private long bits;
    private int size;
    private int widest = 1;

    public StructLayout(boolean union) {
        this.union = union;
    }

    public void add(String name, CType type) {
        int alignment = Types.alignment(type);
        long bytes = union ? 0 : (bits + 7) / 8;
        int offset = (int) ((bytes + alignment - 1) / alignment * alignment);
        members.add(new Member(name, type, offset));
        end(8L * (offset + type.size()));
        widest = Math.max(widest, alignment);
    }

    /** A member whose place is known. */
    public void add(Member member) {
        members.add(member);
        end(8L * (member.offset() + member.type().size()));
        widest = Math.max(widest, Types.alignment(member.type()));
    }

    /**
     * A member of so many bits, which lies within one unit of its type; without a name it is only room, and of no bits
     * it closes the unit.
     */
    public void addBits(String name, CType type, int width) {
        int unit = 8 * Math.max(1, type.size());
        long start = union ? 0 : bits;
        if (width == 0 || start / unit != (start + width - 1) / unit) {
            start = (start + unit - 1) / unit * unit;
        }
        if (width > 0 && !name.isEmpty()) {
            int offset = (int) (start / unit) * (unit / 8);
            members.add(new Member(name, type, offset, (int) (start % unit), width));
            widest = Math.max(widest, Types.alignment(type));
        }
        end(start + width);
    }

    private void end(long end) {
        bits = union ? Math.max(bits, end) : end;
        size = Math.max(size, (int) ((end + 7) / 8));
    }

    /** Gives the struct its members. */
    public void complete(Struct struct) {
        struct.complete((size + widest - 1) / widest * widest, List.copyOf(members));
    }
}
