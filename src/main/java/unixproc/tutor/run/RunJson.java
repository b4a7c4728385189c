package unixproc.tutor.run;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.util.List;
import unixproc.abi.WaitStatus;
import unixproc.lab.LabEvent;
import unixproc.trace.account.AccountFinding;
import unixproc.trace.event.TracedProcess;
import unixproc.trace.run.TracedLab;

/** A run as {@code --json FILE} writes it, for other programs: its events, its processes, what there is to say. */
public final class RunJson {
    /** Raised when a program that reads this could misread it; keys may be added without that. */
    private static final int FORMAT = 1;

    private static final double NANOS = 1e9;

    private final RunLog log = new RunLog();

    /** Who hears the events that are to stand in it. */
    LabEvent.Listener listener() {
        return log;
    }

    /** All of it; {@code sentences} says each finding in a person's language. */
    String text(TracedLab lab, List<AccountFinding> findings, AccountText sentences) {
        JsonArray processes = new JsonArray();
        lab.traced().forEach(process -> processes.add(process(process)));
        JsonArray said = new JsonArray();
        findings.forEach(finding -> said.add(finding(finding, sentences)));
        JsonObject root = new JsonObject();
        root.put("format", FORMAT);
        root.put("status", RunOutput.status(lab.status()));
        root.put("events", log.events());
        root.put("processes", processes);
        root.put("findings", said);
        return JsonWriter.indent("  ").string().object(root).done() + "\n";
    }

    private static JsonObject process(TracedProcess process) {
        JsonObject one = new JsonObject();
        one.put("process", process.letter());
        one.put("pid", process.pid());
        one.put("parent", process.parent().isEmpty() ? null : process.parent());
        JsonArray command = new JsonArray();
        command.addAll(process.command());
        one.put("command", command);
        one.put("born", process.bornAt() / NANOS);
        process.endStatus().ifPresent(status -> {
            WaitStatus end = new WaitStatus(status);
            one.put("ended", process.endedAt() / NANOS);
            one.put("exit", end.isExited() ? end.exitCode() : null);
            one.put("signal", end.isExited() ? null : end.signal().name());
        });
        one.put("reaper", process.reaper().orElse(null));
        one.put("orphan", process.isOrphaned());
        return one;
    }

    private static JsonObject finding(AccountFinding finding, AccountText sentences) {
        JsonObject one = new JsonObject();
        one.put("finding", finding.key().substring(finding.key().indexOf('.') + 1));
        one.put("text", sentences.plain(finding));
        one.put("lesson", finding.lesson());
        return one;
    }
}
