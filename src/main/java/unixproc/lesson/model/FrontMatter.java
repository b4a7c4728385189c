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
 */
public record FrontMatter(
        String title,
        String summary,
        int minutes,
        List<String> recalls,
        List<ManualPage> calls,
        List<String> points,
        List<String> defines) {}
