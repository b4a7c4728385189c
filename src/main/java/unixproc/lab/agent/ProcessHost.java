package unixproc.lab.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.abi.Signal;
import unixproc.c.call.Call;
import unixproc.c.call.Trait;
import unixproc.c.invoke.OutputArguments;
import unixproc.c.run.CallResult;
import unixproc.c.run.Host;
import unixproc.c.run.Invocation;
import unixproc.c.run.LongJump;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.Memory;
import unixproc.c.type.Value;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Outcome;
import unixproc.lab.wire.Report;
import unixproc.posix.Abi;
import unixproc.posix.call.SystemCalls;

/** Makes the calls of a line in this very process, and tells the tutor of each. */
final class ProcessHost implements Host {
    /** How many times a loop asks between two looks at the tutor's connection. */
    private static final int TURNS_BETWEEN_LOOKS = 8;

    private static final int MEMORY_KEPT_FREE = 16 * 1024 * 1024;

    private final Memory memory;
    private final SystemCalls calls;
    private final Outcomes outcomes;
    private final Forking forking;
    private final GuardRails rails;
    private final TutorConnection tutor;
    private final Handlers handlers;
    private int turns;
    private boolean acted;
    /** A loop that makes calls takes long over its turns. */
    private boolean calledSinceLook;

    private Optional<Outcome> lastCall = Optional.empty();

    ProcessHost(
            Memory memory,
            SystemCalls calls,
            Outcomes outcomes,
            Forking forking,
            GuardRails rails,
            TutorConnection tutor,
            Handlers handlers) {
        this.memory = memory;
        this.calls = calls;
        this.outcomes = outcomes;
        this.forking = forking;
        this.rails = rails;
        this.tutor = tutor;
        this.handlers = handlers;
    }

    void startOfLine() {
        acted = false;
        lastCall = Optional.empty();
    }

    /** Whether the line has made a call. */
    boolean hasActed() {
        return acted;
    }

    /** What the line's last call gave. */
    Optional<Outcome> lastCall() {
        return lastCall;
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public CallResult call(Invocation invocation) {
        acted = true;
        calledSinceLook = true;
        handlers.run();
        Optional<CallResult> refusal = rails.refusal(invocation);
        if (refusal.isPresent()) {
            report(invocation, refusal.get());
            return refusal.get();
        }
        Call call = invocation.call();
        if (call.has(Trait.SETS_LIMIT)) {
            forking.prepareFor((int) invocation.bits(0), invocation.bits(1));
        }
        if (call.has(Trait.ENDS)) {
            tutor.say(new Report.Leaving(call.name(), invocation.text(), kind(call), (int) invocation.bits(0)));
        } else {
            reportEntered(invocation);
        }
        CallResult callResult = madeOrLeft(invocation);
        reportWaited(call, callResult);
        report(invocation, callResult);
        handlers.run();
        return callResult;
    }

    /** A handler may jump out of the call it interrupts: then that call is over. */
    private CallResult madeOrLeft(Invocation invocation) {
        try {
            return made(invocation);
        } catch (LongJump jump) {
            report(invocation, CallResult.failed(invocation.call().returns(), Abi.EINTR));
            throw jump;
        }
    }

    private CallResult made(Invocation invocation) {
        Call call = invocation.call();
        if (call.has(Trait.FORKS)) {
            return forking.fork(invocation);
        }
        return call.has(Trait.DETACHES) ? forking.daemon(invocation) : madeToTheEnd(invocation);
    }

    /** Makes a call, and again when only the lab woke it or the handlers that ran let it go on. */
    private CallResult madeToTheEnd(Invocation invocation) {
        Call call = invocation.call();
        while (true) {
            CallResult callResult = calls.call(invocation);
            if (!wasCutShort(call, callResult)) {
                return callResult;
            }
            tutor.leaveIfOver();
            if (tutor.stopAsked()) {
                throw stopped();
            }
            Handlers.Ran ran = handlers.run();
            boolean restarting = ran == Handlers.Ran.RESTARTING;
            if (ran == Handlers.Ran.INTERRUPTING || (restarting && !call.has(Trait.RESTARTS))) {
                return callResult;
            }
            if (restarting) {
                reportEntered(invocation);
            }
        }
    }

    /** Whether a signal ended the call: sleep(3) has no errno to tell, it gives the seconds that were left. */
    private static boolean wasCutShort(Call call, CallResult callResult) {
        boolean rest = call.has(Trait.RETURNS_REST) && callResult.value().bits() > 0;
        return rest || callResult.errno() == Abi.EINTR;
    }

    private static CallKind kind(Call call) {
        if (call.has(Trait.FORKS)) {
            return CallKind.FORKS;
        }
        return call.has(Trait.EXECS) ? CallKind.EXECS : call.has(Trait.WRITES) ? CallKind.WRITES : CallKind.PLAIN;
    }

    private void reportEntered(Invocation invocation) {
        Call call = invocation.call();
        tutor.say(new Report.Entered(call.name(), invocation.text(), kind(call)));
    }

    private void reportWaited(Call call, CallResult callResult) {
        if (call.has(Trait.WAITS) && callResult.errno() == 0 && calls.lastReaped() > 0) {
            tutor.say(new Report.Waited(calls.lastReaped(), calls.lastStatus()));
        }
    }

    private void report(Invocation invocation, CallResult callResult) {
        List<Long> arguments = new ArrayList<>();
        for (int i = 0; i < invocation.arguments().size(); i++) {
            arguments.add(invocation.bits(i));
        }
        Outcome outcome = outcomes.of(callResult, OutputArguments.describe(invocation, callResult, memory));
        Call call = invocation.call();
        tutor.say(new Report.Returned(call.name(), invocation.text(), kind(call), arguments, outcome));
        lastCall = Optional.of(outcome);
    }

    private static Rejection stopped() {
        return new Rejection(new Problem(Problem.Kind.INTERRUPTED, 1, 1, 1, List.of()));
    }

    @Override
    public CallResult library(Call call, long[] values) {
        return calls.library(call, values);
    }

    @Override
    public long blockedSignals() {
        return handlers.blocked();
    }

    @Override
    public void blockSignals(long signals) {
        handlers.block(signals);
    }

    @Override
    public String errnoMeaning(int errno) {
        return calls.errnoMeaning(errno);
    }

    @Override
    public void arithmeticError() {
        acted = true;
        calls.fault(Signal.SIGFPE);
        handlers.run();
    }

    @Override
    public OptionalLong symbol(String name) {
        return OptionalLong.of(calls.symbol(name));
    }

    @Override
    public void shown(String source, Value value) {
        tutor.say(new Report.Shown(source, outcomes.of(value)));
    }

    @Override
    public OptionalLong letter(String letter) {
        long pid = tutor.askLetter(letter);
        return pid < 0 ? OptionalLong.empty() : OptionalLong.of(pid);
    }

    @Override
    public boolean interrupted() {
        handlers.run();
        turns++;
        if (!calledSinceLook && turns % TURNS_BETWEEN_LOOKS != 0) {
            return false;
        }
        calledSinceLook = false;
        Runtime heap = Runtime.getRuntime();
        if (heap.maxMemory() - heap.totalMemory() + heap.freeMemory() < MEMORY_KEPT_FREE) {
            throw new Rejection(new Problem(Problem.Kind.OUT_OF_MEMORY, 1, 1, 1, List.of()));
        }
        return tutor.stopAsked();
    }
}
