package unixproc.lab.agent;

import unixproc.abi.Signal;
import unixproc.c.Interpreter;
import unixproc.c.run.LongJump;
import unixproc.c.syntax.Rejection;
import unixproc.lab.wire.Report;
import unixproc.posix.signal.SignalHandlers;

/** Runs what the learner gave signal(2) for the signals that were delivered, and tells the tutor of each. */
final class Handlers {
    private final SignalHandlers signals;
    private final TutorConnection tutor;
    private Interpreter interpreter;

    /** What running handlers means for the call that was cut short. */
    enum Ran {
        /** No signal was delivered. */
        NOTHING,
        /** Each was installed with SA_RESTART. */
        RESTARTING,
        INTERRUPTING
    }

    Handlers(SignalHandlers signals, TutorConnection tutor) {
        this.signals = signals;
        this.tutor = tutor;
    }

    /** The handlers are blocks in the language of this interpreter. */
    void speak(Interpreter language) {
        interpreter = language;
    }

    Ran run() {
        if (!signals.anyDelivered()) {
            return Ran.NOTHING;
        }
        Ran ran = Ran.NOTHING;
        int signal = signals.take();
        while (signal != 0) {
            boolean restarts = signals.restarts(signal);
            ran = restarts && ran != Ran.INTERRUPTING ? Ran.RESTARTING : Ran.INTERRUPTING;
            handle(signal);
            signal = signals.take();
        }
        return ran;
    }

    private void handle(int signal) {
        tutor.say(new Report.Delivered(new Signal(signal).name(), signals.senderOf(signal)));
        long handler = signals.handlerOf(signal);
        long information = signals.takesInformation(signal) ? signals.information(signal) : 0;
        long mask = signals.enter(signal);
        boolean jumped = false;
        try {
            interpreter.runHandler(handler, signal, information);
        } catch (LongJump jump) {
            // Who jumps out says which signals are blocked from then on.
            jumped = true;
            throw jump;
        } finally {
            if (!jumped) {
                signals.leave(mask);
            }
        }
    }

    /** The signals that are blocked, signal 1 in the lowest bit. */
    long blocked() {
        return signals.blocked();
    }

    void block(long set) {
        signals.leave(set);
    }

    /** Between two lines there is none a mistake in a handler could be laid to: that handler just ends. */
    void runIdle() {
        try {
            run();
        } catch (Rejection mistake) {
            runIdle();
        }
    }
}
