package unixproc.lab.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import unixproc.lab.wire.Outcome;
import unixproc.lab.wire.Report;
import unixproc.lang.Host;
import unixproc.lang.Invocation;
import unixproc.lang.Memory;
import unixproc.lang.Outputs;
import unixproc.lang.Problem;
import unixproc.lang.Rejection;
import unixproc.lang.Result;
import unixproc.lang.Value;
import unixproc.posix.SystemCalls;

/** Makes the calls of a line in this very process, and tells the tutor of each. */
final class ProcessHost implements Host {
    private static final int TURNS_BETWEEN_LOOKS = 512;
    private static final int MEMORY_KEPT_FREE = 16 * 1024 * 1024;

    private final Memory memory;
    private final SystemCalls calls;
    private final Outcomes outcomes;
    private final Forking forking;
    private final GuardRails rails;
    private final TutorLine tutor;
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
            TutorLine tutor,
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
    public Result call(Invocation invocation) {
        acted = true;
        calledSinceLook = true;
        String name = invocation.call().name();
        handlers.run();
        Result refusal = rails.refusal(invocation);
        if (refusal != null) {
            report(invocation, refusal);
            return refusal;
        }
        if (name.equals("setrlimit")) {
            forking.prepareFor((int) invocation.bits(0), invocation.bits(1));
        }
        Result result;
        if (name.equals("exit") || name.equals("_exit")) {
            tutor.say(new Report.Leaving(name, invocation.text(), (int) invocation.bits(0)));
            result = calls.call(invocation);
        } else if (name.equals("fork")) {
            tutor.say(new Report.Entered(name, invocation.text()));
            result = forking.fork(invocation);
        } else if (name.equals("daemon")) {
            tutor.say(new Report.Entered(name, invocation.text()));
            result = forking.daemon(invocation);
        } else {
            tutor.say(new Report.Entered(name, invocation.text()));
            result = madeToTheEnd(invocation);
        }
        reportWaited(name, result);
        report(invocation, result);
        handlers.run();
        return result;
    }

    /** Makes a call, and again when only the lab woke it or the handlers that ran let it go on. */
    private Result madeToTheEnd(Invocation invocation) {
        String name = invocation.call().name();
        while (true) {
            Result result = calls.call(invocation);
            if (!Restarting.wasCutShort(name, result)) {
                return result;
            }
            if (tutor.stopAsked()) {
                throw stopped();
            }
            Handlers.Ran ran = handlers.run();
            if (ran == Handlers.Ran.INTERRUPTING || (ran == Handlers.Ran.RESTARTING && !Restarting.goesOn(name))) {
                return result;
            }
            if (ran == Handlers.Ran.RESTARTING) {
                tutor.say(new Report.Entered(name, invocation.text()));
            }
        }
    }

    private void reportWaited(String name, Result result) {
        if (result.errno() == 0 && result.value().bits() > 0 && (name.equals("wait") || name.equals("waitpid"))) {
            tutor.say(new Report.Waited(result.value().bits(), calls.lastStatus()));
        }
    }

    private void report(Invocation invocation, Result result) {
        List<Long> arguments = new ArrayList<>();
        for (int i = 0; i < invocation.arguments().size(); i++) {
            arguments.add(invocation.bits(i));
        }
        lastCall = outcomes.of(result, Outputs.describe(invocation, result, memory));
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
