package unixproc.tutor.run;

import java.util.List;
import java.util.Optional;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Request;
import unixproc.text.Messages;
import unixproc.trace.run.GuestProcess;
import unixproc.trace.run.RunRequest;
import unixproc.trace.run.TracedLab;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.QuietListener;

/** A process of the lab while it is a program that is followed; what it writes comes by the lab's terminal. */
public final class GuestRun {
    private final EventLoop loop;
    private final LabProcess process;
    private final Messages messages;

    /** Starts a tracer for a process of a lab. */
    public interface Follower {
        TracedLab follow(RunRequest request, GuestProcess guest);
    }

    GuestRun(EventLoop loop, LabProcess process, Messages messages) {
        this.loop = loop;
        this.process = process;
        this.messages = messages;
    }

    /** Follows it to its end, unseen if {@code quietly}; why it could not be followed, if so. */
    Optional<String> play(Follower follower, RunRequest request, boolean quietly) {
        TracedLab traced = follower.follow(request, new Guest(loop.lab(), process));
        Screen screen = new Screen(traced);
        loop.listen(screen);
        try (traced) {
            RunOutput output = new RunOutput(loop.console(), traced, quietly);
            output.run(() -> lookAtTheLab(traced));
            return traced.failure().map(failure -> RunOutput.failure(failure, messages));
        } finally {
            loop.ignore(screen);
        }
    }

    private void lookAtTheLab(TracedLab traced) {
        while (loop.tellWhatIsThere()) {
            // What the program writes, and that it is another program now.
        }
        if (loop.takeInterrupt()) {
            traced.end();
        }
    }

    /** Hands on what appears on the lab's terminal, so that it comes behind the call that wrote it. */
    private static final class Screen extends QuietListener {
        private final TracedLab traced;

        Screen(TracedLab traced) {
            this.traced = traced;
        }

        @Override
        public void printed(LabEvent.Printed event) {
            traced.appeared(event.text());
        }
    }

    /** The process as the run needs it. */
    private static final class Guest implements GuestProcess {
        private final Lab lab;
        private final LabProcess process;
        private boolean named;

        Guest(Lab lab, LabProcess process) {
            this.lab = lab;
            this.process = process;
        }

        @Override
        public int pid() {
            return (int) process.pid();
        }

        @Override
        public long init() {
            return lab.init();
        }

        @Override
        public boolean isEnded() {
            return lab.find(process.letter()).filter(LabProcess::isAlive).isEmpty();
        }

        @Override
        public String takeLetter() {
            if (named) {
                return lab.takeLetter();
            }
            named = true;
            return process.letter();
        }

        @Override
        public void become(List<Integer> calls, String file, List<String> words) {
            lab.become(process, new Request.Become(calls, file, words));
        }
    }
}
