package unixproc.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.console.Visible;
import unixproc.console.Wrap;
import unixproc.kernel.Part;
import unixproc.kernel.ProcessRecord;

/**
 * The environment of one process.
 *
 * @param own the environment as the process itself tells it, {@code NAME=value}; without it the picture shows what
 *     the kernel has, which is how it was when the program started
 */
public record EnvironmentPicture(Scene scene, long pid, Optional<List<String>> own) implements Picture {
    /** What a snapshot must hold for it. */
    public static final Set<Part> PARTS = Set.copyOf(EnumSet.of(Part.ENVIRONMENT));

    private List<String> variables() {
        return own.or(() -> scene.snapshot().process(pid).flatMap(ProcessRecord::environ))
                .orElse(List.of());
    }

    private String heading(Look look) {
        String key = own.isPresent() ? "env.now" : "env.start";
        String name = new Narrator(scene, look).name(pid).plain();
        return look.text(
                variables().isEmpty() ? "env.none" : key, name, variables().size());
    }

    @Override
    public List<StyledText> drawn(Look look) {
        List<StyledText> lines = new ArrayList<>(Wrap.at(look.width()).lines(heading(look)));
        for (String variable : variables()) {
            String shown = Visible.line(variable);
            int equals = Math.max(0, shown.indexOf('='));
            StyledText text =
                    StyledText.of(Style.VARIABLE, shown.substring(0, equals)).append(shown.substring(equals));
            lines.addAll(Wrap.at(look.width()).indented("  ", "    ").lines(text));
        }
        return lines;
    }

    @Override
    public List<StyledText> told(Look look) {
        List<StyledText> sentences = new ArrayList<>();
        sentences.add(StyledText.of(look.text("told.sentence", heading(look))));
        for (String variable : variables()) {
            String shown = Visible.line(variable);
            int equals = Math.max(0, shown.indexOf('='));
            String value = shown.substring(Math.min(shown.length(), equals + 1));
            sentences.add(StyledText.of(
                    value.isEmpty()
                            ? look.text("env.told.empty", shown.substring(0, equals))
                            : look.text("env.told", shown.substring(0, equals), value)));
        }
        return sentences;
    }
}
