package unixproc.lesson.progress;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;

/** A report as {@code unixproc progress --json} prints it, for programs of teachers; the README describes it. */
public final class ReportJson {
    /** Raised when a program that reads this could misread it; keys may be added without that. */
    private static final int FORMAT = 1;

    private ReportJson() {}

    public static String write(ProgressReport report) {
        JsonArray lessons = new JsonArray();
        report.lessons().forEach(row -> lessons.add(lesson(row)));
        JsonObject totals = new JsonObject();
        totals.put("lessons", report.lessons().size());
        totals.put("done", report.done());
        totals.put("questions", report.questions());
        totals.put("answered", report.answered());
        totals.put("right", report.right());
        JsonObject reviews = new JsonObject();
        reviews.put("due", report.due());
        reviews.put("next", report.next().map(Object::toString).orElse(null));
        JsonObject root = new JsonObject();
        root.put("format", FORMAT);
        root.put("date", report.today().toString());
        root.put("lessons", lessons);
        root.put("totals", totals);
        root.put("reviews", reviews);
        return JsonWriter.indent("  ").string().object(root).done() + "\n";
    }

    private static JsonObject lesson(ProgressReport.Row row) {
        JsonObject one = new JsonObject();
        one.put("name", row.lesson().name());
        one.put("number", row.lesson().number());
        one.put("title", row.lesson().front().title());
        one.put("done", row.done().map(Object::toString).orElse(null));
        one.put("screen", row.screen());
        one.put("screens", row.screens());
        one.put("questions", row.questions());
        one.put("answered", row.answered());
        one.put("right", row.right());
        return one;
    }
}
