package unixproc.tutor.run;

import unixproc.console.Console;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.lab.LabEvent;
import unixproc.trace.run.TracedLab;
import unixproc.tutor.session.Notation;
import unixproc.tutor.session.QuietListener;

/** The first line of a run: who A is, and what it was started with. */
final class RunHeading extends QuietListener {
    private final Console console;
    private final Notation notation;
    private final TracedLab lab;

    RunHeading(Console console, Notation notation, TracedLab lab) {
        this.console = console;
        this.notation = notation;
        this.lab = lab;
    }

    @Override
    public void started(LabEvent.Started event) {
        String command = String.join(" ", lab.traced().get(0).command());
        StyledText who = notation.speaker(event.process());
        console.print(who.append(StyledText.of(Style.CODE, Visible.line(command))));
    }
}
