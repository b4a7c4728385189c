package unixproc.c.type;

import java.util.List;

/** A C type as far as the prompt knows it: how wide a value is and what it points to. */
public sealed interface CType {
    /** Size in bytes, as on every 64-bit Linux. */
    int size();

    /** Cuts and extends bits to what a value of the type can hold. */
    default long fit(long bits) {
        return bits;
    }

    /**
     * The plain types; {@code PID} is an int that names a process, so that it can be shown with its letter, and {@code
     * ERRNO} one that names an error.
     */
    enum Scalar implements CType {
        VOID("void", 0, false),
        CHAR("char", 1, false),
        UCHAR("unsigned char", 1, true),
        SHORT("short", 2, false),
        USHORT("unsigned short", 2, true),
        INT("int", 4, false),
        UINT("unsigned int", 4, true),
        LONG("long", 8, false),
        ULONG("unsigned long", 8, true),
        PID("pid_t", 4, false),
        ERRNO("int", 4, false),
        HANDLER("sighandler_t", 8, true),
        FLOAT("float", 4, false),
        DOUBLE("double", 8, false);

        private final String spelling;
        private final int size;
        private final boolean unsigned;
        private final int spare;

        Scalar(String spelling, int size, boolean unsigned) {
            this.spelling = spelling;
            this.size = size;
            this.unsigned = unsigned;
            this.spare = size == 0 ? 0 : 64 - 8 * size;
        }

        @Override
        public int size() {
            return size;
        }

        /** Whether its values start at 0. */
        public boolean unsigned() {
            return unsigned;
        }

        /** A value of a floating type travels as the bits of a double. */
        @Override
        public long fit(long bits) {
            if (this == FLOAT) {
                return Double.doubleToRawLongBits((float) Double.longBitsToDouble(bits));
            }
            return unsigned ? bits << spare >>> spare : bits << spare >> spare;
        }

        @Override
        public String toString() {
            return spelling;
        }
    }

    /** A pointer. */
    record Pointer(CType to) implements CType {
        @Override
        public int size() {
            return 8;
        }

        @Override
        public String toString() {
            return to + " *";
        }
    }

    /** An array; as a value it is the address of its first element. */
    record Array(CType of, int count) implements CType {
        @Override
        public int size() {
            return of.size() * count;
        }

        @Override
        public String toString() {
            return of + " [" + count + "]";
        }
    }

    /** A function; as a value it is the number the evaluator knows it by. */
    record Function(CType returns, List<CType> parameters, boolean open) implements CType {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(returns.toString()).append(" (");
            for (int i = 0; i < parameters.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(parameters.get(i));
            }
            return text.append(')').toString();
        }
    }

    /** A struct or union with its members at their real offsets; as a value it is its address. Each is like no other. */
    final class Struct implements CType {
        private final String name;
        private int size;
        private List<Member> members;

        public Struct(String name, int size, List<Member> members) {
            this.name = name;
            this.size = size;
            this.members = members;
        }

        /** One that is only announced: {@code struct node;}. */
        public static Struct announced(String name) {
            return new Struct(name, 0, List.of());
        }

        /** Gives an announced one its members. */
        public void complete(int bytes, List<Member> parts) {
            size = bytes;
            members = parts;
        }

        public String name() {
            return name;
        }

        @Override
        public int size() {
            return size;
        }

        public List<Member> members() {
            return members;
        }

        @Override
        public String toString() {
            return "struct " + name;
        }
    }

    /**
     * One member of a struct.
     *
     * @param shift for a bit field: above how many bits of the unit at that offset it begins
     * @param width how many bits a bit field has; 0 for all other members
     */
    record Member(String name, CType type, int offset, int shift, int width) {
        public Member(String name, CType type, int offset) {
            this(name, type, offset, 0, 0);
        }
    }
}
