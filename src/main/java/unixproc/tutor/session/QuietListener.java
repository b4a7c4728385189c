package unixproc.tutor.session;

import unixproc.lab.LabEvent;

/** Hears everything and does nothing; for listeners that care for a few kinds of events only. */
public abstract class QuietListener implements LabEvent.Listener {
    @Override
    public void started(LabEvent.Started event) {}

    @Override
    public void forked(LabEvent.Forked event) {}

    @Override
    public void called(LabEvent.Called event) {}

    @Override
    public void unfinished(LabEvent.Unfinished event) {}

    @Override
    public void resumed(LabEvent.Resumed event) {}

    @Override
    public void shown(LabEvent.Shown event) {}

    @Override
    public void delivered(LabEvent.Delivered event) {}

    @Override
    public void leaving(LabEvent.Leaving event) {}

    @Override
    public void ended(LabEvent.Ended event) {}

    @Override
    public void became(LabEvent.Became event) {}

    @Override
    public void rejected(LabEvent.Rejected event) {}

    @Override
    public void done(LabEvent.Done event) {}

    @Override
    public void printed(LabEvent.Printed event) {}

    @Override
    public void silent(LabEvent.Silent event) {}

    @Override
    public void slow(LabEvent.Slow event) {}

    @Override
    public void cut(LabEvent.Cut event) {}

    @Override
    public void stopped(LabEvent.Stopped event) {}

    @Override
    public void continued(LabEvent.Continued event) {}
}
