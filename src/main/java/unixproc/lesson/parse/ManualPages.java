package unixproc.lesson.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import unixproc.lesson.model.ManualPage;
import unixproc.text.SimilarNames;

/** The pages of the manual a lesson may name: a list that comes with the program, since not every machine has a manual. */
public final class ManualPages {
    /** Filled when first asked: most starts of the program never do. */
    private Set<String> pages = Set.of();

    public static ManualPages bundled() {
        return new ManualPages();
    }

    private Set<String> pages() {
        if (pages.isEmpty()) {
            pages = read();
        }
        return pages;
    }

    private static Set<String> read() {
        try (InputStream list = ManualPages.class.getResourceAsStream("manual-pages.txt")) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return new LinkedHashSet<>(
                    text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(ManualPage page) {
        return pages().contains(page.toString());
    }

    /** The pages whose name is close to this one. */
    List<String> near(String name) {
        List<String> names = pages().stream()
                .map(page -> page.substring(0, page.indexOf('(')))
                .distinct()
                .toList();
        List<String> close = SimilarNames.to(name, names);
        return pages().stream()
                .filter(page -> close.contains(page.substring(0, page.indexOf('('))))
                .toList();
    }
}
