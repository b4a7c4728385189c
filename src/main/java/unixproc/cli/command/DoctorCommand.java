package unixproc.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import unixproc.cli.context.CommandContext;
import unixproc.console.Console;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.doctor.Examination;
import unixproc.doctor.Finding;
import unixproc.lab.Rails;
import unixproc.text.Messages;

/** {@code unixproc doctor}: tries what lessons need; a line each, with what is missing and what to do. */
@Command(name = "doctor")
public final class DoctorCommand implements Callable<Integer> {
    public static final int CANNOT_PLAY = 1;

    private static final int TITLE = 20;

    private final CommandContext context;

    public DoctorCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Messages messages = Messages.of("doctor", context.language());
        try (Console console = context.consoleWithoutHistory()) {
            boolean playable = new Examination(
                            console,
                            context.environment().environment(),
                            context.options().plain(),
                            context.environment().state(),
                            () -> context.labs().start(Rails.USUAL))
                    .run(finding -> tell(console, messages, finding));
            console.print(StyledText.empty());
            console.print(StyledText.of(Style.STRONG, messages.text(playable ? "playable" : "not-playable")));
            return playable ? 0 : CANNOT_PLAY;
        }
    }

    private static void tell(Console console, Messages messages, Finding finding) {
        String sign = finding.verdict() == Finding.Verdict.FINE
                ? console.theme().good()
                : finding.verdict() == Finding.Verdict.LESS
                        ? Columns.pad("!", Columns.of(console.theme().good()))
                        : console.theme().bad();
        String head = sign + " " + messages.text(finding.verdict().name()) + "  "
                + Columns.pad(finding.title(messages), TITLE) + " ";
        StyledText text = StyledText.of(finding.text(messages));
        if (!console.isAtTerminal()) {
            console.print(StyledText.of(head).append(text));
            return;
        }
        String rest = " ".repeat(Math.min(Columns.of(head), console.width() / 3));
        for (StyledText line : Wrap.at(console.width()).indented(head, rest).lines(text)) {
            console.print(line.styled(
                    finding.verdict() == Finding.Verdict.BROKEN
                            ? Style.BAD
                            : finding.verdict() == Finding.Verdict.LESS ? Style.NOTE : Style.PLAIN));
        }
    }
}
