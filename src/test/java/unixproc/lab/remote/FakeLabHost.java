package unixproc.lab.remote;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.c.FakeMemory;
import unixproc.c.run.CallResult;
import unixproc.c.run.Host;
import unixproc.c.run.Invocation;
import unixproc.c.run.OutputArguments;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.CType;
import unixproc.c.type.Memory;
import unixproc.c.type.Value;
import unixproc.lab.LabEvent;
import unixproc.lab.Outcome;

/** Makes the calls of a {@link FakeProcess}: those of its past give again what they gave, silently. */
final class FakeLabHost implements Host {
    private static final int ECHILD = 10;
    private static final int ESRCH = 3;

    private final FakeLab lab;
    private final FakeProcess process;
    private final Deque<Lived> past;
    private final Memory memory = new FakeMemory();
    private boolean acted;

    FakeLabHost(FakeLab lab, FakeProcess process, List<Lived> past) {
        this.lab = lab;
        this.process = process;
        this.past = new ArrayDeque<>(past);
    }

    /**
     * What one step of the past gave.
     *
     * @param status the wait status that came back with it
     * @param stopped whether the line was given up there
     */
    record Lived(Optional<Value> value, int errno, int status, boolean stopped) {
        static final Lived FORKED = new Lived(Optional.of(Value.ofPid(0)), 0, 0, false);
        static final Lived SHOWN = new Lived(Optional.empty(), 0, 0, false);
        static final Lived STOPPED = new Lived(Optional.empty(), 0, 0, true);

        static Lived of(Value value, int status) {
            return new Lived(Optional.of(value), 0, status, false);
        }

        static Lived failed(int errno) {
            return new Lived(Optional.of(Value.ofInt(-1)), errno, 0, false);
        }
    }

    /** The call cannot come back yet. */
    static final class Asleep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String name;
        private final long waitingFor;

        /** In a wait for the end of a child: a pid, -1 for any, 0 for none at all. */
        Asleep(Invocation invocation, long waitingFor) {
            super(invocation.text(), null, false, false);
            this.name = invocation.call().name();
            this.waitingFor = waitingFor;
        }

        String name() {
            return name;
        }

        long waitingFor() {
            return waitingFor;
        }
    }

    /** The process is no more. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super("ended", null, false, false);
        }
    }

    void startOfLine() {
        acted = false;
    }

    boolean hasActed() {
        return acted;
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public CallResult call(Invocation invocation) {
        acted = true;
        boolean known = !past.isEmpty();
        // A fork is the last step a newborn remembers, and the first it has to tell.
        boolean birth = past.size() == 1 && past.peek().equals(Lived.FORKED) && process.isNewborn();
        Lived lived = known ? past.remove() : live(invocation);
        if (lived.stopped()) {
            throw new Rejection(new Problem(Problem.Kind.INTERRUPTED, 1, 1, 1, List.of()));
        }
        CallResult callResult = result(invocation, lived);
        if (!known || birth) {
            tell(invocation, callResult);
        }
        return callResult;
    }

    private CallResult result(Invocation invocation, Lived lived) {
        if (isWait(invocation) && statusAddress(invocation) != 0 && lived.errno() == 0) {
            memory.write(statusAddress(invocation), 4, lived.status());
        }
        CType type = invocation.call().returns();
        return lived.errno() != 0
                ? CallResult.failed(type, lived.errno())
                : CallResult.of(
                        new Value(type, lived.value().orElse(Value.NOTHING).bits()));
    }

    private static boolean isWait(Invocation invocation) {
        return invocation.call().name().startsWith("wait");
    }

    private static long statusAddress(Invocation invocation) {
        return invocation.bits(invocation.call().name().equals("wait") ? 0 : 1);
    }

    private Lived live(Invocation invocation) {
        if (process.isStopWanted() && process.isAsleep()) {
            process.remember(Lived.STOPPED);
            return Lived.STOPPED;
        }
        Lived lived = make(invocation);
        process.remember(lived);
        return lived;
    }

    private Lived make(Invocation invocation) {
        String name = invocation.call().name();
        return switch (name) {
            case "getpid" -> Lived.of(Value.ofPid(process.pid()), 0);
            case "getppid" -> Lived.of(Value.ofPid(process.parentPid()), 0);
            case "fork" -> Lived.of(Value.ofPid(lab.fork(process)), 0);
            case "exit", "_exit" -> {
                lab.exit(process, name, invocation.text(), (int) invocation.bits(0));
                throw new Ended();
            }
            case "wait" -> collect(invocation, -1);
            case "waitpid" -> collect(invocation, invocation.bits(0));
            case "kill" -> kill(invocation.bits(0), (int) invocation.bits(1));
            case "write" -> write(invocation);
            case "pause" -> throw new Asleep(invocation, 0);
            default -> throw new UnsupportedOperationException("the fake lab has no " + name);
        };
    }

    private Lived collect(Invocation invocation, long wanted) {
        List<FakeProcess> children = lab.childrenOf(process, wanted);
        if (children.isEmpty()) {
            return Lived.failed(ECHILD);
        }
        for (FakeProcess child : children) {
            if (!child.view().isAlive()) {
                child.beReaped();
                return Lived.of(Value.ofPid(child.pid()), child.endStatus());
            }
        }
        throw new Asleep(invocation, wanted);
    }

    private Lived kill(long target, int signal) {
        Optional<FakeProcess> victim = lab.alive(target);
        if (victim.isEmpty()) {
            return Lived.failed(ESRCH);
        }
        if (signal != 0) {
            lab.end(victim.get(), signal);
        }
        if (!process.view().isAlive()) {
            throw new Ended();
        }
        return Lived.of(Value.ofInt(0), 0);
    }

    private Lived write(Invocation invocation) {
        byte[] bytes = memory.bytes(invocation.bits(1), (int) invocation.bits(2));
        lab.writes(new String(bytes, StandardCharsets.UTF_8));
        return Lived.of(Value.ofLong(bytes.length), 0);
    }

    private void tell(Invocation invocation, CallResult callResult) {
        List<Long> arguments = new ArrayList<>();
        for (int i = 0; i < invocation.arguments().size(); i++) {
            arguments.add(invocation.bits(i));
        }
        boolean resumed = process.isAsleep();
        process.wake();
        Outcome outcome = outcome(callResult, OutputArguments.describe(invocation, callResult, memory));
        String name = invocation.call().name();
        lab.tell(
                resumed
                        ? new LabEvent.Resumed(process.view(), name, invocation.text(), arguments, outcome)
                        : new LabEvent.Called(process.view(), name, invocation.text(), arguments, outcome));
        lab.show();
    }

    private Outcome outcome(CallResult callResult, String outputs) {
        String errno = switch (callResult.errno()) {
            case 0 -> "";
            case ECHILD -> "ECHILD";
            case ESRCH -> "ESRCH";
            default -> Integer.toString(callResult.errno());
        };
        return new Outcome(
                kind(callResult.value().type()),
                callResult.value().bits(),
                text(callResult.value()),
                errno,
                errno.isEmpty() ? "" : "as the fake has it",
                outputs);
    }

    private String text(Value value) {
        return value.type() == CType.Scalar.VOID ? "" : OutputArguments.value(value, memory);
    }

    private static Outcome.Kind kind(CType type) {
        if (type == CType.Scalar.VOID) {
            return Outcome.Kind.NOTHING;
        }
        return type == CType.Scalar.PID ? Outcome.Kind.PID : Outcome.Kind.NUMBER;
    }

    /** What a line gave. */
    Outcome outcome(Value value) {
        return new Outcome(kind(value.type()), value.bits(), text(value), "", "", "");
    }

    @Override
    public void shown(String source, Value value) {
        if (past.isEmpty()) {
            process.remember(Lived.SHOWN);
            lab.tell(new LabEvent.Shown(process.view(), source, outcome(value)));
        } else {
            past.remove();
        }
    }

    @Override
    public OptionalLong letter(String letter) {
        return lab.find(letter).map(found -> OptionalLong.of(found.pid())).orElse(OptionalLong.empty());
    }

    @Override
    public boolean interrupted() {
        return false;
    }
}
