package unixproc.lesson.model;

import java.util.List;

/**
 * What a lesson says of itself before its first screen.
 *
 * @param minutes how long it takes
 * @param recalls the names of earlier lessons its opening questions come from
 * @param calls the manual pages it is about
 * @param points what was learned, at most three; may be empty
 * @param defines the keys of the terms it introduces
 * @param mentions the keys of terms that later lessons introduce and this one explains where it uses them
 */
public record FrontMatter(
        String title,
        String summary,
        int minutes,
        List<String> recalls,
        List<ManualPage> calls,
        List<String> points,
        List<String> defines,
        List<String> mentions) {
    /** What is known of a lesson whose file cannot be read. */
    public static FrontMatter named(String name) {
        return new FrontMatter(name, "", 0, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
