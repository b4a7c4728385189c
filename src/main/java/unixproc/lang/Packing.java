package unixproc.lang;

import java.util.List;
import unixproc.lang.CType.Member;
import unixproc.lang.CType.Pointer;
import unixproc.lang.CType.Scalar;
import unixproc.lang.CType.Struct;
import unixproc.lang.Problem.Kind;
import unixproc.lang.Source.Span;

/** Code that puts plain values into the shape a call wants. Each keeps its place in memory from run to run. */
final class Packing {
    private Packing() {}

    /** A place in memory that is made when it is first needed. */
    static final class Room {
        private long address;

        long of(Memory memory, int bytes) {
            if (address == 0) {
                address = memory.allocate(bytes);
            }
            return address;
        }
    }

    /** Texts as a list that ends with NULL. */
    record Texts(List<Code> texts, Room room) implements Code {
        @Override
        public CType type() {
            return new Pointer(Types.TEXT);
        }

        @Override
        public long run(Machine machine) {
            Memory memory = machine.memory();
            long address = room.of(memory, 8 * texts.size() + 8);
            for (int i = 0; i < texts.size(); i++) {
                memory.write(address + 8L * i, 8, texts.get(i).run(machine));
            }
            memory.write(address + 8L * texts.size(), 8, 0);
            return address;
        }
    }

    /** Signals as a set. */
    record Signals(List<Code> signals, Room room) implements Code {
        @Override
        public CType type() {
            return new Pointer(Structs.SIGSET);
        }

        @Override
        public long run(Machine machine) {
            long bits = 0;
            for (int i = 0; i < signals.size(); i++) {
                bits |= SignalSets.bit(signals.get(i).run(machine));
            }
            long address = room.of(machine.memory(), Structs.SIGSET.size());
            machine.memory().write(address, 8, bits);
            return address;
        }
    }

    /** Values as the members of a struct, in order. */
    record Members(Struct struct, List<Code> values, Room room) implements Code {
        @Override
        public CType type() {
            return new Pointer(struct);
        }

        @Override
        public long run(Machine machine) {
            long address = room.of(machine.memory(), struct.size());
            for (int i = 0; i < values.size(); i++) {
                Member member = struct.members().get(i);
                long bits = Types.fit(member.type(), values.get(i).run(machine));
                machine.store(member.type(), address + member.offset(), bits);
            }
            return address;
        }
    }

    /** A host and a port as a socket address. */
    record Internet(Code host, Code port, Room room, Source source, Span span) implements Code {
        @Override
        public CType type() {
            return new Pointer(Structs.SOCKADDR);
        }

        @Override
        public long run(Machine machine) {
            long address = room.of(machine.memory(), Structs.SOCKADDR_IN.size());
            byte[] name = machine.memory().string(host.run(machine));
            if (!SocketAddresses.internet(machine.memory(), address, name, port.run(machine))) {
                throw source.rejection(Kind.EXPECTED, span, List.of("address", source.at(span)));
            }
            return address;
        }
    }

    /** A path as a socket address. */
    record Local(Code path, Room room) implements Code {
        @Override
        public CType type() {
            return new Pointer(Structs.SOCKADDR);
        }

        @Override
        public long run(Machine machine) {
            long address = room.of(machine.memory(), Structs.SOCKADDR_UN.size());
            SocketAddresses.unix(machine.memory(), address, machine.memory().string(path.run(machine)));
            return address;
        }
    }

    /** An argument another one is derived from. */
    static final class Kept implements Code {
        private final Code code;
        private long bits;

        Kept(Code code) {
            this.code = code;
        }

        Code code() {
            return code;
        }

        @Override
        public CType type() {
            return code.type();
        }

        @Override
        public long run(Machine machine) {
            bits = code.run(machine);
            return bits;
        }
    }

    /** The kept argument once more, without running it again. */
    record Again(Kept kept) implements Code {
        @Override
        public CType type() {
            return kept.type();
        }

        @Override
        public long run(Machine machine) {
            return kept.bits;
        }
    }

    /** The length of the text a kept argument points to. */
    record Length(Kept kept) implements Code {
        @Override
        public CType type() {
            return Scalar.ULONG;
        }

        @Override
        public long run(Machine machine) {
            if (kept.code instanceof Leaves.TextLiteral literal) {
                return literal.length();
            }
            return kept.bits == 0 ? 0 : machine.memory().string(kept.bits).length;
        }
    }

    /** The length of the socket address a kept argument points to. */
    record AddressLength(Kept kept) implements Code {
        @Override
        public CType type() {
            return Scalar.UINT;
        }

        @Override
        public long run(Machine machine) {
            return kept.bits == 0 ? 0 : SocketAddresses.length(machine.memory(), kept.bits);
        }
    }
}
