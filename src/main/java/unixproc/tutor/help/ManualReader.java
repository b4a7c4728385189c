package unixproc.tutor.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;

/** Reads pages of the manual by man(1), where it is installed. */
public final class ManualReader {
    private static final int WIDEST = 78;
    /** How man(1) prints bold and underlined letters for printers. */
    private static final String OVERSTRIKE = ".\b";

    /** The page, such as {@code fork} of section 2, laid out for a width; empty where there is no man(1) or no page. */
    public Optional<List<StyledText>> read(ManualName page, int width) {
        try {
            ProcessBuilder man = new ProcessBuilder("man", Integer.toString(page.section()), page.name())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            man.environment().put("MANWIDTH", Integer.toString(Math.min(WIDEST, width)));
            man.environment().put("MANPAGER", "cat");
            Process process = man.start();
            byte[] bytes = process.getInputStream().readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8).replaceAll(OVERSTRIKE, "");
            return process.waitFor() == 0 && !text.isBlank() ? Optional.of(lines(text)) : Optional.empty();
        } catch (IOException noManual) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static List<StyledText> lines(String text) {
        return Arrays.stream(text.stripTrailing().split("\n"))
                .map(line -> StyledText.of(Visible.line(line)))
                .toList();
    }
}
