package unixproc.tutor.run;

import java.util.function.Consumer;
import unixproc.lab.LabEvent;
import unixproc.tutor.session.QuietListener;

/** Hands on the events by which a run can be stopped at a place. */
final class EventCollector extends QuietListener {
    private final Consumer<LabEvent> events;

    EventCollector(Consumer<LabEvent> events) {
        this.events = events;
    }

    @Override
    public void forked(LabEvent.Forked event) {
        events.accept(event);
    }

    @Override
    public void called(LabEvent.Called event) {
        events.accept(event);
    }

    @Override
    public void resumed(LabEvent.Resumed event) {
        events.accept(event);
    }

    @Override
    public void became(LabEvent.Became event) {
        events.accept(event);
    }

    @Override
    public void ended(LabEvent.Ended event) {
        events.accept(event);
    }
}
