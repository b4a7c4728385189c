package unixproc.lesson.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in a lesson's text where the learner's own facts stand: {@code {A}}, {@code {A.ppid}}, {@code {shell}}. */
public final class LessonText {
    /** What can be said of a process: {@code {A.tty}}. */
    public static final List<String> FACTS =
            List.of("pid", "ppid", "pgrp", "session", "tty", "comm", "exe", "cwd", "state", "starttime");

    /** What can be said without a process. */
    public static final List<String> NAMES =
            List.of("shell", "shell.pid", "tutor.pid", "init.pid", "user", "uid", "limit.nofile", "limit.nofile.hard");

    private static final Pattern PLACE = Pattern.compile("(?<![$\\\\{])\\{([A-Za-z][A-Za-z.]*)\\}");
    private static final Pattern OF_PROCESS = Pattern.compile("([A-Z]{1,2})(?:\\.([a-z]+))?");

    private LessonText() {}

    /** The text with every place filled; a place that has no fact now stays as it is. */
    public static String fill(String text, Function<String, Optional<String>> facts) {
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(facts.apply(place.group(1)).orElse(place.group())));
    }

    /** The places in a text; the first group of each is its name without the braces. */
    public static List<MatchResult> places(String text) {
        return PLACE.matcher(text).results().toList();
    }

    /** What a wrong name may have meant. */
    public static List<String> suggestions() {
        List<String> all = new ArrayList<>(NAMES);
        all.add("A");
        FACTS.forEach(fact -> all.add("A." + fact));
        return all;
    }

    public static boolean isKnown(String place) {
        Matcher process = OF_PROCESS.matcher(place);
        return process.matches() ? process.group(2) == null || FACTS.contains(process.group(2)) : NAMES.contains(place);
    }
}
