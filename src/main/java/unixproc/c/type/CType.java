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
        HANDLER("sighandler_t", 8, true);

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

        @Override
        public long fit(long bits) {
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

    /** A struct with its members at their real offsets; as a value it is its address. */
    record Struct(String name, int size, List<Member> members) implements CType {
        @Override
        public String toString() {
            return "struct " + name;
        }
    }

    /** One member of a struct. */
    record Member(String name, CType type, int offset) {}
}
