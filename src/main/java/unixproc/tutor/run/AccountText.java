package unixproc.tutor.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import unixproc.abi.WaitStatus;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.text.Messages;
import unixproc.trace.account.AccountFinding;
import unixproc.trace.event.TracedProcess;

/** The account of a run: the tree of all that lived, how each ended, and a sentence for whatever was remarkable. */
final class AccountText {
    private static final String STEP = "  ";
    private static final long NANOS = 1_000_000L;

    private final Messages messages;

    AccountText(Messages messages) {
        this.messages = messages;
    }

    List<StyledText> lines(List<TracedProcess> processes, List<AccountFinding> accountFindings) {
        List<StyledText> lines = new ArrayList<>();
        lines.add(StyledText.of(Style.DIM, messages.text("account.title")));
        below("", "", processes, lines);
        accountFindings.forEach(accountFinding -> lines.add(sentence(accountFinding)));
        return lines;
    }

    private void below(String parent, String indent, List<TracedProcess> processes, List<StyledText> lines) {
        for (TracedProcess process : processes) {
            if (process.parent().equals(parent)) {
                lines.add(StyledText.of(line(process, indent)));
                below(process.letter(), indent + STEP, processes, lines);
            }
        }
    }

    private String line(TracedProcess process, String indent) {
        String command = Visible.line(String.join(" ", process.command()));
        return indent + process.letter() + " " + process.pid() + "  " + command + ": " + end(process);
    }

    private String end(TracedProcess process) {
        if (process.endStatus().isEmpty()) {
            return messages.text("account.lives");
        }
        WaitStatus status = new WaitStatus(process.endStatus().getAsInt());
        String how = status.isExited()
                ? messages.text("account.exited", Integer.toString(status.exitCode()))
                : messages.text("account.killed", status.signal().name());
        String after = messages.text("account.after", (process.endedAt() - process.bornAt()) / NANOS);
        return how + after + process.reaper().map(by -> reaped(process, by)).orElse("");
    }

    private String reaped(TracedProcess process, String by) {
        Predicate<TracedProcess> program = one -> one.parent().isEmpty();
        if (program.test(process)) {
            return "";
        }
        return by.equals("init") || by.equals("kernel")
                ? messages.text("account.reaped." + by)
                : messages.text("account.reaped", by);
    }

    StyledText sentence(AccountFinding accountFinding) {
        String lesson = accountFinding.lesson();
        String text = plain(accountFinding) + (lesson.isEmpty() ? "" : " " + messages.text("account.lesson", lesson));
        return StyledText.of(Style.BAD, "* ").append(text);
    }

    /** The sentence alone. */
    String plain(AccountFinding accountFinding) {
        Object[] words =
                accountFinding.words().stream().map(AccountText::visible).toArray();
        return messages.text(accountFinding.key(), words);
    }

    private static Object visible(Object word) {
        return word instanceof String text ? Visible.line(text.replace("\n", "\\n")) : word;
    }
}
