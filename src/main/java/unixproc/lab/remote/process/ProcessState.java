package unixproc.lab.remote.process;

import java.util.Optional;
import unixproc.lab.LabProcess.Status;

/** What a process does; each state owns what matters only in it. */
public sealed interface ProcessState {
    Status status();

    /** The call it has not returned from. */
    Optional<OpenCall> call();

    /** The same state with that call begun, looked at, or returned from. */
    ProcessState with(Optional<OpenCall> call);

    /** Whether it has been asked to give up its line. */
    default boolean isStopWanted() {
        return false;
    }

    /** It waits for a line; the call is one that a signal handler makes meanwhile. */
    record Idle(Optional<OpenCall> call) implements ProcessState {
        @Override
        public Status status() {
            return Status.IDLE;
        }

        @Override
        public ProcessState with(Optional<OpenCall> next) {
            return new Idle(next);
        }
    }

    /** It runs a line. */
    record Running(Optional<OpenCall> call, boolean isStopWanted) implements ProcessState {
        @Override
        public Status status() {
            return Status.RUNNING;
        }

        @Override
        public ProcessState with(Optional<OpenCall> next) {
            return new Running(next, isStopWanted);
        }
    }

    /** It sleeps in a call of its line. */
    record Asleep(Optional<OpenCall> call, boolean isStopWanted) implements ProcessState {
        @Override
        public Status status() {
            return Status.ASLEEP;
        }

        /** Returning from the call is to wake up. */
        @Override
        public ProcessState with(Optional<OpenCall> next) {
            return next.isEmpty() ? new Running(next, isStopWanted) : new Asleep(next, isStopWanted);
        }
    }

    /** It has become another program by this call, and does not report any more. */
    record Program(Optional<OpenCall> call) implements ProcessState {
        @Override
        public Status status() {
            return Status.PROGRAM;
        }

        @Override
        public ProcessState with(Optional<OpenCall> next) {
            return this;
        }
    }

    /** It has ended in this call. */
    record Ended(Optional<OpenCall> call) implements ProcessState {
        @Override
        public Status status() {
            return Status.ENDED;
        }

        @Override
        public ProcessState with(Optional<OpenCall> next) {
            return this;
        }
    }
}
