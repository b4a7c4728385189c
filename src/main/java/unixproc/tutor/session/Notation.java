package unixproc.tutor.session;

import java.util.OptionalInt;
import unixproc.abi.WaitStatus;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Outcome;
import unixproc.text.Messages;

/** strace's notation: how a call, its value and the end of a process are written. */
public final class Notation {
    private final Lab lab;
    private final Messages messages;

    public Notation(Lab lab, Messages messages) {
        this.lab = lab;
        this.messages = messages;
    }

    /** {@code [A 4711] }. */
    public StyledText speaker(LabProcess process) {
        return StyledText.of(style(process), "[" + process.letter() + " " + process.pid() + "]")
                .append(" ");
    }

    public Style style(LabProcess process) {
        int index = 0;
        for (char c : process.letter().toCharArray()) {
            index = index * 26 + c - 'A' + 1;
        }
        return Style.process(index - 1);
    }

    /** {@code  = 4712 (B)}, or nothing for a call without a value. */
    public StyledText value(LabProcess process, Outcome outcome) {
        StyledText text = StyledText.empty();
        if (outcome.kind() == Outcome.Kind.ERRNO) {
            text = text.append(" = ").append(Style.NUMBER, Long.toString(outcome.number()));
            return text.append(" (").append(Style.ERRNO, outcome.text()).append(")");
        }
        if (outcome.kind() != Outcome.Kind.NOTHING) {
            text = text.append(" = ").append(Style.NUMBER, outcome.text());
            text = text.append(letter(process, outcome));
        }
        if (outcome.failed()) {
            text = text.append(" ").append(Style.ERRNO, outcome.errno()).append(" (" + meaning(outcome) + ")");
        }
        return outcome.outputs().isEmpty() ? text : text.append(" ").append(outcome.outputs());
    }

    /** The letter of another lab process whose pid the value is. */
    private String letter(LabProcess process, Outcome outcome) {
        if (outcome.kind() != Outcome.Kind.PID || outcome.number() <= 0 || outcome.number() == process.pid()) {
            return "";
        }
        return lab.find(outcome.number())
                .map(other -> " (" + other.letter() + ")")
                .orElse("");
    }

    /** What the C library says of an errno, or why the lab refused. */
    private String meaning(Outcome outcome) {
        return outcome.refused() ? messages.text(outcome.reason()) : outcome.reason();
    }

    /** {@code +++ exited with 3 +++}. */
    public static String ending(OptionalInt status) {
        if (status.isEmpty()) {
            return "+++ ended +++";
        }
        WaitStatus end = new WaitStatus(status.getAsInt());
        if (end.isExited()) {
            return "+++ exited with " + end.exitCode() + " +++";
        }
        return "+++ killed by " + end.signal().name() + (end.isCoreDumped() ? " (core dumped)" : "") + " +++";
    }
}
