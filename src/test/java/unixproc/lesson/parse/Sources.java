package unixproc.lesson.parse;

import java.util.Map;
import unixproc.lesson.model.Screen;
import unixproc.lesson.problem.LessonSource;
import unixproc.text.Language;

/** Lesson sources for tests. */
public final class Sources {
    private Sources() {}

    public static LessonSource of(String text) {
        return new LessonSource("test", 1, Language.EN, "test.md", text);
    }

    /** A lesson of one screen with this below its heading. */
    public static LessonSource screen(String body) {
        return of("---\ntitle: T\nsummary: S\nminutes: 1\n---\n\n## Screen\n\n" + body + "\n");
    }

    /** That screen, read. */
    public static Screen screenOf(String body) {
        return LessonParser.parse(screen(body), new References(Map.of(), ManualPages.bundled()))
                .lesson()
                .orElseThrow()
                .screens()
                .get(0);
    }
}
