package unixproc.tutor.run;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import unixproc.abi.Signal;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Report;
import unixproc.tutor.session.Notation;
import unixproc.tutor.session.QuietListener;

/** The events of a run as objects for other programs, each with the time at which it was told. */
final class RunLog extends QuietListener {
    private static final double NANOS = 1e9;

    private final long start = System.nanoTime();
    private final JsonArray events = new JsonArray();

    JsonArray events() {
        return events;
    }

    private JsonObject add(String what) {
        JsonObject event = new JsonObject();
        event.put("at", (System.nanoTime() - start) / NANOS);
        event.put("event", what);
        events.add(event);
        return event;
    }

    private JsonObject add(String what, LabProcess process, String text) {
        JsonObject event = add(what);
        event.put("process", process.letter());
        event.put("pid", process.pid());
        event.put("text", text);
        return event;
    }

    private void add(String what, LabProcess process, Report.Returned report) {
        JsonObject event = add(what, process, report.text());
        event.put("call", report.name());
        event.put("result", report.outcome().number());
        event.put("errno", report.outcome().failed() ? report.outcome().errno() : null);
        event.put("given", report.outcome().outputs());
    }

    @Override
    public void started(LabEvent.Started event) {
        add("start", event.process(), "");
    }

    @Override
    public void called(LabEvent.Called event) {
        add("call", event.process(), event.report());
    }

    @Override
    public void unfinished(LabEvent.Unfinished event) {
        add("unfinished", event.process(), event.text()).put("call", event.name());
    }

    @Override
    public void resumed(LabEvent.Resumed event) {
        add("resumed", event.process(), event.report());
    }

    @Override
    public void delivered(LabEvent.Delivered event) {
        add("signal", event.process(), event.report().signal());
    }

    @Override
    public void leaving(LabEvent.Leaving event) {
        add("leaving", event.process(), event.report().text());
    }

    @Override
    public void ended(LabEvent.Ended event) {
        add("end", event.process(), Notation.ending(event.status()));
    }

    @Override
    public void became(LabEvent.Became event) {
        JsonArray command = new JsonArray();
        command.addAll(event.command());
        add("exec", event.process(), event.text()).put("command", command);
    }

    @Override
    public void printed(LabEvent.Printed event) {
        add("output").put("text", event.text());
    }

    @Override
    public void stopped(LabEvent.Stopped event) {
        add("stop", event.process(), event.signal() == 0 ? "" : new Signal(event.signal()).name());
    }

    @Override
    public void continued(LabEvent.Continued event) {
        add("continue", event.process(), "");
    }
}
