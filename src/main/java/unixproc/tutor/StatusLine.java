package unixproc.tutor;

import java.util.List;
import unixproc.console.Console;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.text.Messages;

/** Who is in the lab and what each is doing, in one line for the foot of the screen. */
final class StatusLine {
    private final Console console;
    private final Lab lab;
    private final Current current;
    private final Notation notation;
    private final Messages messages;

    StatusLine(Console console, Lab lab, Current current, Notation notation, Messages messages) {
        this.console = console;
        this.lab = lab;
        this.current = current;
        this.notation = notation;
        this.messages = messages;
    }

    /** Empty while there is nobody but the one the prompt names anyway. */
    StyledText text() {
        List<LabProcess> alive =
                lab.processes().stream().filter(LabProcess::isAlive).toList();
        if (alive.size() < 2) {
            return StyledText.empty();
        }
        String here = current.process().map(LabProcess::letter).orElse("");
        StyledText line = StyledText.empty();
        for (LabProcess process : alive) {
            boolean isHere = process.letter().equals(here);
            line = line.append(line.isEmpty() ? "" : "  ")
                    .append(isHere ? console.theme().here() : "")
                    .append(notation.style(process), process.letter())
                    .append(Style.DIM, " " + state(process));
        }
        return line;
    }

    private String state(LabProcess process) {
        return switch (process.status()) {
            case IDLE -> messages.text("status.idle");
            case RUNNING -> messages.text("status.running");
            case ASLEEP -> messages.text("status.asleep", process.call().replaceAll("\\(.*", ""));
            case PROGRAM -> messages.text("status.program");
            case ENDED -> "";
        };
    }
}
