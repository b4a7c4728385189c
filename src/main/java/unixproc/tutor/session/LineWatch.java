package unixproc.tutor.session;

import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;

/** Follows one line in the process it was given to. */
final class LineWatch extends QuietListener {
    private final LabProcess process;
    private LineResult result = new LineResult.Unfinished();

    LineWatch(LabProcess process) {
        this.process = process;
    }

    /** What is known of the line now. */
    LineResult result() {
        return result;
    }

    private boolean concerns(LabProcess other) {
        return other.letter().equals(process.letter());
    }

    @Override
    public void done(LabEvent.Done event) {
        if (concerns(event.process())) {
            result = new LineResult.Finished(event.report().outcome());
        }
    }

    @Override
    public void rejected(LabEvent.Rejected event) {
        if (concerns(event.process())) {
            result = new LineResult.Refused(event.report());
        }
    }

    @Override
    public void ended(LabEvent.Ended event) {
        if (concerns(event.process())) {
            result = new LineResult.Gone();
        }
    }

    @Override
    public void became(LabEvent.Became event) {
        if (concerns(event.process())) {
            result = new LineResult.Gone();
        }
    }
}
