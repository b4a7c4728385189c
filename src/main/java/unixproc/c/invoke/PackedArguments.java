package unixproc.c.invoke;

import java.util.List;
import unixproc.c.format.SignalSets;
import unixproc.c.format.SocketAddresses;
import unixproc.c.run.Evaluator;
import unixproc.c.run.Executable;
import unixproc.c.run.LeafNodes;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Member;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Memory;
import unixproc.c.type.Structs;
import unixproc.c.type.TypedMemory;
import unixproc.c.type.Types;

/** Code that puts plain values into the shape a call wants. Each keeps its place in memory from run to run. */
public final class PackedArguments {
    private PackedArguments() {}

    /** A place in memory that is made when it is first needed. */
    public static final class ScratchMemory {
        private long address;

        long of(Memory memory, int bytes) {
            if (address == 0) {
                address = memory.allocate(bytes);
            }
            return address;
        }
    }

    /** Texts as a list that ends with NULL. */
    public record StringList(List<Executable> texts, ScratchMemory scratch) implements Executable {
        @Override
        public CType type() {
            return new Pointer(Types.TEXT);
        }

        @Override
        public long run(Evaluator evaluator) {
            Memory memory = evaluator.memory();
            long address = scratch.of(memory, 8 * texts.size() + 8);
            for (int i = 0; i < texts.size(); i++) {
                memory.write(address + 8L * i, 8, texts.get(i).run(evaluator));
            }
            memory.write(address + 8L * texts.size(), 8, 0);
            return address;
        }
    }

    /** Signals as a set. */
    public record SignalSetValue(List<Executable> signals, ScratchMemory scratch) implements Executable {
        @Override
        public CType type() {
            return new Pointer(Structs.SIGSET);
        }

        @Override
        public long run(Evaluator evaluator) {
            long bits = 0;
            for (int i = 0; i < signals.size(); i++) {
                bits |= SignalSets.bit(signals.get(i).run(evaluator));
            }
            long address = scratch.of(evaluator.memory(), Structs.SIGSET.size());
            evaluator.memory().write(address, 8, bits);
            return address;
        }
    }

    /** Values as the members of a struct, in order. */
    public record StructValue(Struct struct, List<Executable> values, ScratchMemory scratch) implements Executable {
        @Override
        public CType type() {
            return new Pointer(struct);
        }

        @Override
        public long run(Evaluator evaluator) {
            long address = scratch.of(evaluator.memory(), struct.size());
            for (int i = 0; i < values.size(); i++) {
                Member member = struct.members().get(i);
                long bits = Types.fit(member.type(), values.get(i).run(evaluator));
                TypedMemory.store(evaluator.memory, member.type(), address + member.offset(), bits);
            }
            return address;
        }
    }

    /** A host and a port as a socket address. */
    public record InternetAddress(Executable host, Executable port, ScratchMemory scratch, Source source, Span span)
            implements Executable {
        @Override
        public CType type() {
            return new Pointer(Structs.SOCKADDR);
        }

        @Override
        public long run(Evaluator evaluator) {
            long address = scratch.of(evaluator.memory(), Structs.SOCKADDR_IN.size());
            byte[] name = evaluator.memory().string(host.run(evaluator));
            if (!SocketAddresses.internet(evaluator.memory(), address, name, port.run(evaluator))) {
                throw source.rejection(Kind.EXPECTED, span, List.of("address", source.at(span)));
            }
            return address;
        }
    }

    /** A path as a socket address. */
    public record LocalAddress(Executable path, ScratchMemory scratch) implements Executable {
        @Override
        public CType type() {
            return new Pointer(Structs.SOCKADDR);
        }

        @Override
        public long run(Evaluator evaluator) {
            long address = scratch.of(evaluator.memory(), Structs.SOCKADDR_UN.size());
            SocketAddresses.unix(evaluator.memory(), address, evaluator.memory().string(path.run(evaluator)));
            return address;
        }
    }

    /** An argument another one is derived from. */
    public static final class SharedArgument implements Executable {
        private final Executable executable;
        private long bits;

        public SharedArgument(Executable executable) {
            this.executable = executable;
        }

        Executable executable() {
            return executable;
        }

        @Override
        public CType type() {
            return executable.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            bits = executable.run(evaluator);
            return bits;
        }
    }

    /** The kept argument once more, without running it again. */
    public record SharedValue(SharedArgument argument) implements Executable {
        @Override
        public CType type() {
            return argument.type();
        }

        @Override
        public long run(Evaluator evaluator) {
            return argument.bits;
        }
    }

    /** The length of the text a kept argument points to. */
    public record SharedLength(SharedArgument argument) implements Executable {
        @Override
        public CType type() {
            return Scalar.ULONG;
        }

        @Override
        public long run(Evaluator evaluator) {
            if (argument.executable instanceof LeafNodes.TextLiteral literal) {
                return literal.length();
            }
            return argument.bits == 0 ? 0 : evaluator.memory().string(argument.bits).length;
        }
    }

    /** The length of the socket address a kept argument points to. */
    public record SharedAddressLength(SharedArgument argument) implements Executable {
        @Override
        public CType type() {
            return Scalar.UINT;
        }

        @Override
        public long run(Evaluator evaluator) {
            return argument.bits == 0 ? 0 : SocketAddresses.length(evaluator.memory(), argument.bits);
        }
    }
}
