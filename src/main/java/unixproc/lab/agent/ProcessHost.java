package unixproc.lab.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import unixproc.c.run.CallResult;
import unixproc.c.run.Host;
import unixproc.c.run.Invocation;
import unixproc.c.run.OutputArguments;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.Memory;
import unixproc.c.type.Value;
import unixproc.lab.wire.Outcome;
import unixproc.lab.wire.Report;
import unixproc.posix.call.SystemCalls;

/** Makes the calls of a line in this very process, and tells the tutor of each. */
final class ProcessHost implements Host {
    private static final int TURNS_BETWEEN_LOOKS = 512;
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

    private Outcome lastCall;

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
        lastCall = null;
    }

    /** Whether the line has made a call. */
    boolean hasActed() {
        return acted;
    }

    /** What the line's last call gave, or null. */
    Outcome lastCall() {
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
        String name = invocation.call().name();
        handlers.run();
        CallResult refusal = rails.refusal(invocation);
        if (refusal != null) {
            report(invocation, refusal);
            return refusal;
        }
        if (name.equals("setrlimit")) {
            forking.prepareFor((int) invocation.bits(0), invocation.bits(1));
        }
        CallResult callResult;
        if (name.equals("exit") || name.equals("_exit")) {
            tutor.say(new Report.Leaving(name, invocation.text(), (int) invocation.bits(0)));
            callResult = calls.call(invocation);
        } else if (name.equals("fork")) {
            tutor.say(new Report.Entered(name, invocation.text()));
            callResult = forking.fork(invocation);
        } else if (name.equals("daemon")) {
            tutor.say(new Report.Entered(name, invocation.text()));
            callResult = forking.daemon(invocation);
        } else {
            tutor.say(new Report.Entered(name, invocation.text()));
            callResult = madeToTheEnd(invocation);
        }
        reportWaited(name, callResult);
        report(invocation, callResult);
        handlers.run();
        return callResult;
    }

    /** Makes a call, and again when only the lab woke it or the handlers that ran let it go on. */
    private CallResult madeToTheEnd(Invocation invocation) {
        String name = invocation.call().name();
        while (true) {
            CallResult callResult = calls.call(invocation);
            if (!Restarting.wasCutShort(name, callResult)) {
                return callResult;
            }
            if (tutor.stopAsked()) {
                throw stopped();
            }
            Handlers.Ran ran = handlers.run();
            if (ran == Handlers.Ran.INTERRUPTING || (ran == Handlers.Ran.RESTARTING && !Restarting.goesOn(name))) {
                return callResult;
            }
            if (ran == Handlers.Ran.RESTARTING) {
                tutor.say(new Report.Entered(name, invocation.text()));
            }
        }
    }

    private void reportWaited(String name, CallResult callResult) {
        if (callResult.errno() == 0
                && callResult.value().bits() > 0
                && (name.equals("wait") || name.equals("waitpid"))) {
            tutor.say(new Report.Waited(callResult.value().bits(), calls.lastStatus()));
        }
    }

    private void report(Invocation invocation, CallResult callResult) {
        List<Long> arguments = new ArrayList<>();
        for (int i = 0; i < invocation.arguments().size(); i++) {
            arguments.add(invocation.bits(i));
        }
        lastCall = outcomes.of(callResult, OutputArguments.describe(invocation, callResult, memory));
        tutor.say(new Report.Returned(invocation.call().name(), invocation.text(), arguments, lastCall));
    }

    private static Rejection stopped() {
        return new Rejection(new Problem(Problem.Kind.INTERRUPTED, 1, 1, 1, List.of()));
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
