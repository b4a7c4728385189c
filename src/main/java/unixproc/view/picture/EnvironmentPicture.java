package unixproc.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.console.text.Wrap;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;

/**
 * The environment of one process as the kernel has it, which is how it was when its program started.
 */
public record EnvironmentPicture(LabSnapshot snapshot, long pid) implements Picture {
    /** What a snapshot must hold for it. */
    private static final Set<ProcessDetail> PARTS = Set.copyOf(EnumSet.of(ProcessDetail.ENVIRONMENT));

    public static Picture of(PictureSource source) {
        return new EnvironmentPicture(source.snapshot(PARTS), source.process());
    }

    private List<String> variables() {
        return snapshot.snapshot().process(pid).flatMap(ProcessRecord::environ).orElse(List.of());
    }

    private String heading(RenderOptions options) {
        String name = new ProcessWording(snapshot, options).name(pid).plain();
        return options.text(
                variables().isEmpty() ? "env.none" : "env.start",
                name,
                variables().size());
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        List<StyledText> lines = new ArrayList<>(Wrap.at(options.width()).lines(heading(options)));
        for (String variable : variables()) {
            String shown = Visible.line(variable);
            int equals = Math.max(0, shown.indexOf('='));
            StyledText text =
                    StyledText.of(Style.VARIABLE, shown.substring(0, equals)).append(shown.substring(equals));
            lines.addAll(Wrap.at(options.width()).indented("  ", "    ").lines(text));
        }
        return lines;
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        List<StyledText> sentences = new ArrayList<>();
        sentences.add(StyledText.of(options.text("told.sentence", heading(options))));
        for (String variable : variables()) {
            String shown = Visible.line(variable);
            int equals = Math.max(0, shown.indexOf('='));
            String value = shown.substring(Math.min(shown.length(), equals + 1));
            sentences.add(StyledText.of(
                    value.isEmpty()
                            ? options.text("env.told.empty", shown.substring(0, equals))
                            : options.text("env.told", shown.substring(0, equals), value)));
        }
        return sentences;
    }
}
