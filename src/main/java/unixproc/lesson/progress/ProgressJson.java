package unixproc.lesson.progress;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Progress as text: what stands in the file. */
public final class ProgressJson {
    /** Raised when a file of today's program could be misread by yesterday's. */
    static final int FORMAT = 1;

    private static final int DEEPEST = 8;

    private ProgressJson() {}

    /** The text of a file is not progress. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;

        Damaged(Throwable cause) {
            super(cause);
        }
    }

    public static String write(Progress progress) {
        JsonObject lessons = new JsonObject();
        progress.lessons().forEach((name, lesson) -> {
            JsonObject one = new JsonObject();
            one.put("screen", lesson.screen());
            lesson.done().ifPresent(day -> one.put("done", day.toString()));
            lessons.put(name, one);
        });
        JsonArray questions = new JsonArray();
        progress.reviews().forEach((question, review) -> {
            JsonObject one = new JsonObject();
            one.put("lesson", question.lesson());
            one.put("number", question.number());
            one.put("stage", review.stage());
            one.put("due", review.due().toString());
            one.put("right", review.right());
            one.put("confidence", review.confidence().name().toLowerCase(Locale.ROOT));
            questions.add(one);
        });
        JsonObject root = new JsonObject();
        root.put("format", FORMAT);
        progress.current().ifPresent(name -> root.put("current", name));
        root.put("lessons", lessons);
        root.put("questions", questions);
        root.put("agreed", new JsonArray(progress.agreed()));
        root.put("pace", progress.practice().learnerPace().word());
        root.put("typed", new JsonObject(progress.practice().typed()));
        ReviewDay reviewDay = progress.practice().reviewDay();
        reviewDay.day().ifPresent(day -> {
            JsonObject one = new JsonObject();
            one.put("day", day.toString());
            one.put("asked", reviewDay.asked());
            root.put("reviewed", one);
        });
        return JsonWriter.indent("  ").string().object(root).done() + "\n";
    }

    /** The format a text was written in, before anything else of it is believed. */
    static int format(String text) throws Damaged {
        return number(parse(text), "format");
    }

    static Progress read(String text) throws Damaged {
        try {
            JsonObject root = parse(text);
            Map<String, LessonProgress> lessons = new LinkedHashMap<>();
            for (Map.Entry<String, Object> entry : object(root, "lessons").entrySet()) {
                JsonObject one = (JsonObject) entry.getValue();
                Optional<LocalDate> done =
                        Optional.ofNullable(one.getString("done")).map(LocalDate::parse);
                lessons.put(entry.getKey(), new LessonProgress(number(one, "screen"), done));
            }
            Map<QuestionId, Review> reviews = new LinkedHashMap<>();
            for (Object entry : array(root, "questions")) {
                JsonObject one = (JsonObject) entry;
                reviews.put(new QuestionId(text(one, "lesson"), number(one, "number")), review(one));
            }
            Set<String> agreed = new LinkedHashSet<>();
            for (Object fingerprint : array(root, "agreed")) {
                agreed.add((String) fingerprint);
            }
            return new Progress(
                    Optional.ofNullable(root.getString("current")), lessons, reviews, agreed, practice(root));
        } catch (ClassCastException | DateTimeException | IllegalArgumentException notProgress) {
            throw new Damaged(notProgress);
        }
    }

    private static Practice practice(JsonObject root) throws Damaged {
        JsonObject counts = object(root, "typed");
        Map<String, Integer> typed = new LinkedHashMap<>();
        for (String call : counts.keySet()) {
            typed.put(call, number(counts, call));
        }
        return new Practice(
                typed, LearnerPace.of(root.getString("pace", "")).orElse(LearnerPace.GUIDED), reviewDay(root));
    }

    private static ReviewDay reviewDay(JsonObject root) throws Damaged {
        JsonObject one = object(root, "reviewed");
        return one.isEmpty()
                ? ReviewDay.NONE
                : new ReviewDay(Optional.of(LocalDate.parse(text(one, "day"))), number(one, "asked"));
    }

    private static Review review(JsonObject one) throws Damaged {
        if (!one.isBoolean("right")) {
            throw new Damaged(new IllegalArgumentException("right"));
        }
        return new Review(
                number(one, "stage"),
                LocalDate.parse(text(one, "due")),
                one.getBoolean("right"),
                Confidence.valueOf(text(one, "confidence").toUpperCase(Locale.ROOT)));
    }

    private static JsonObject parse(String text) throws Damaged {
        if (isTooDeep(text)) {
            throw new Damaged(new IllegalArgumentException("too deep"));
        }
        try {
            return JsonParser.object().from(text);
        } catch (JsonParserException notJson) {
            throw new Damaged(notJson);
        }
    }

    /** The parser goes down with the brackets; what is ours has few. */
    private static boolean isTooDeep(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest > DEEPEST;
    }

    private static int number(JsonObject object, String key) throws Damaged {
        if (!object.isNumber(key) || object.getInt(key) < 0) {
            throw new Damaged(new IllegalArgumentException(key));
        }
        return object.getInt(key);
    }

    private static String text(JsonObject object, String key) throws Damaged {
        if (!object.isString(key)) {
            throw new Damaged(new IllegalArgumentException(key));
        }
        return object.getString(key);
    }

    private static JsonObject object(JsonObject object, String key) {
        return object.getObject(key, new JsonObject());
    }

    private static JsonArray array(JsonObject object, String key) {
        return object.getArray(key, new JsonArray());
    }
}
