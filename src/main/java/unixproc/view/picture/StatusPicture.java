package unixproc.view.picture;

import java.util.ArrayList;
import java.util.List;
import unixproc.abi.WaitStatus;
import unixproc.console.text.StyledText;
import unixproc.view.RenderOptions;
import unixproc.view.layout.Table;

/**
 * A wait status in its bits, and what the macros make of them (wait(2)).
 *
 * @param name what it was called by whoever asked
 */
public record StatusPicture(String name, WaitStatus status) implements Picture {
    private static final int UPPER = 8;
    private static final int CORE = 7;

    /** Whether a number can be a wait status. */
    public static boolean isOne(long number) {
        return number >= 0 && number <= 0xffff;
    }

    /** Some bits: where they stand, what they are, and what that says. */
    private record Part(String place, String bits, String meaning) {}

    private List<Part> parts(RenderOptions options) {
        int raw = status.raw();
        int low = raw & ((1 << CORE) - 1);
        String upper = status.isStopped()
                ? options.text("status.stop", status.stopSignal().name())
                : status.isExited() ? options.text("status.code", status.exitCode()) : options.text("status.unused");
        String signal = status.isContinued() || status.isStopped()
                ? options.text("status.all-ones")
                : low == 0 ? options.text("status.no-signal") : status.signal().name() + " (" + low + ")";
        return List.of(
                new Part("15-8", bits(raw >> UPPER, UPPER), status.isContinued() ? signal : upper),
                new Part(
                        "7",
                        bits(raw >> CORE, 1),
                        status.isContinued()
                                ? signal
                                : options.text(status.isCoreDumped() ? "status.core" : "status.no-core")),
                new Part("6-0", bits(low, CORE), signal));
    }

    private static String bits(int value, int count) {
        StringBuilder bits = new StringBuilder();
        for (int bit = count - 1; bit >= 0; bit--) {
            bits.append(value >> bit & 1);
        }
        return bits.toString();
    }

    private String ending(RenderOptions options) {
        if (status.isContinued()) {
            return options.text("status.continued");
        }
        if (status.isStopped()) {
            return options.text("status.stopped", status.stopSignal().name());
        }
        return status.isExited()
                ? options.text("ending.exited", status.exitCode())
                : options.text(
                        status.isCoreDumped() ? "ending.dumped" : "ending.killed",
                        status.signal().name());
    }

    /** The macros that say something of it, as they are written. */
    private String macros() {
        if (status.isContinued()) {
            return "WIFCONTINUED(" + name + ") = 1";
        }
        if (status.isStopped()) {
            return "WIFSTOPPED(" + name + ") = 1, WSTOPSIG(" + name + ") = "
                    + status.stopSignal().number();
        }
        return status.isExited()
                ? "WIFEXITED(" + name + ") = 1, WEXITSTATUS(" + name + ") = " + status.exitCode()
                : "WIFSIGNALED(" + name + ") = 1, WTERMSIG(" + name + ") = "
                        + status.signal().number();
    }

    private String head(RenderOptions options) {
        return options.text("status.head", name, String.format("0x%04x", status.raw()), status.raw(), ending(options));
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        Table table = new Table(
                Table.Column.text(options.text("status.place")),
                Table.Column.whole(options.text("status.bits")),
                Table.Column.text(options.text("status.meaning")));
        for (Part part : parts(options)) {
            table.row(StyledText.of(part.place()), StyledText.of(part.bits()), StyledText.of(part.meaning()));
        }
        List<StyledText> lines = new ArrayList<>(options.wrapped(List.of(StyledText.of(head(options)))));
        lines.addAll(table.lines(options.width()));
        lines.addAll(options.wrapped(List.of(StyledText.of(macros()))));
        return lines;
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        List<StyledText> sentences = new ArrayList<>();
        sentences.add(sentence(head(options), options));
        for (Part part : parts(options)) {
            sentences.add(StyledText.of(options.text("status.told", part.place(), part.bits(), part.meaning())));
        }
        sentences.add(sentence(macros(), options));
        return sentences;
    }

    private static StyledText sentence(String text, RenderOptions options) {
        return StyledText.of(options.text("told.sentence", text));
    }
}
