package unixproc.lab;

import java.util.List;
import java.util.OptionalInt;
import unixproc.lab.wire.Report;

/** What happened in the lab, in an order that makes sense: a fork before its child, an end before the wait that saw it. */
public sealed interface LabEvent {
    void deliverTo(Listener listener);

    /** One method for each event. */
    interface Listener {
        void started(Started event);

        void forked(Forked event);

        void called(Called event);

        void unfinished(Unfinished event);

        void resumed(Resumed event);

        void shown(Shown event);

        void delivered(Delivered event);

        void leaving(Leaving event);

        void ended(Ended event);

        void became(Became event);

        void rejected(Rejected event);

        void done(Done event);

        void printed(Printed event);

        void silent(Silent event);

        void slow(Slow event);

        void cut(Cut event);

        void stopped(Stopped event);

        void continued(Continued event);
    }

    /** A first process is there. */
    record Started(LabProcess process) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.started(this);
        }
    }

    /** A process has made another; told before the call that did it comes back. */
    record Forked(LabProcess parent, LabProcess child) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.forked(this);
        }
    }

    /** A call came back at once. */
    record Called(LabProcess process, Report.Returned report) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.called(this);
        }
    }

    /** The process fell asleep in a call. */
    record Unfinished(LabProcess process, String name, String text) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.unfinished(this);
        }
    }

    /** A call announced as unfinished came back. */
    record Resumed(LabProcess process, Report.Returned report) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.resumed(this);
        }
    }

    /** An expression without a call has this value. */
    record Shown(LabProcess process, Report.Shown report) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.shown(this);
        }
    }

    /** A signal reached a handler of the process. */
    record Delivered(LabProcess process, Report.Delivered report) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.delivered(this);
        }
    }

    /** The process is ending itself by this call. */
    record Leaving(LabProcess process, Report.Leaving report) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.leaving(this);
        }
    }

    /** The process is no more, or a zombie; the wait status is empty when the kernel told nobody. */
    record Ended(LabProcess process, OptionalInt status) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.ended(this);
        }
    }

    /** The process runs another program now. */
    record Became(LabProcess process, String text, List<String> command) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.became(this);
        }
    }

    /** A line was not run, or stopped in the middle ({@code ran}). */
    record Rejected(LabProcess process, Report.Rejected report) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.rejected(this);
        }
    }

    /** The process finished its line, or its part of a line it was forked in. */
    record Done(LabProcess process, Report.Done report) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.done(this);
        }
    }

    /** A line of text reached the lab's terminal. */
    record Printed(String text) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.printed(this);
        }
    }

    /** A forked process never spoke; it has been killed. */
    record Silent(long pid) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.silent(this);
        }
    }

    /** A first process is long in coming: the machine is busy. */
    record Slow() implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.slow(this);
        }
    }

    /** A signal has stopped the process; the number is 0 where the kernel does not show it. */
    record Stopped(LabProcess process, int signal) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.stopped(this);
        }
    }

    /** A process that was stopped goes on. */
    record Continued(LabProcess process) implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.continued(this);
        }
    }

    /** So much text has reached the terminal that no more is told until the next line is given. */
    record Cut() implements LabEvent {
        @Override
        public void deliverTo(Listener listener) {
            listener.cut(this);
        }
    }
}
