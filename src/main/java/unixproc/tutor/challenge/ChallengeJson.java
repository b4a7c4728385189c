package unixproc.tutor.challenge;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What {@code unixproc challenge --json} writes, for programs of teachers. */
public final class ChallengeJson {
    /** Raised when a program that reads this could misread it; keys may be added without that. */
    private static final int FORMAT = 1;

    private ChallengeJson() {}

    public static String write(List<TaskRecord> records, LocalDate today) {
        JsonArray tasks = new JsonArray();
        records.forEach(record -> tasks.add(task(record)));
        JsonObject totals = new JsonObject();
        totals.put("tasks", records.size());
        totals.put("done", count(records.stream().filter(TaskRecord::done).count()));
        totals.put("unaided", count(records.stream().filter(TaskRecord::unaided).count()));
        JsonObject root = new JsonObject();
        root.put("format", FORMAT);
        root.put("date", today.toString());
        root.put("tasks", tasks);
        root.put("totals", totals);
        return JsonWriter.indent("  ").string().object(root).done() + "\n";
    }

    private static int count(long number) {
        return (int) number;
    }

    private static JsonObject task(TaskRecord record) {
        JsonObject one = new JsonObject();
        one.put("lesson", record.lesson());
        one.put("task", record.number());
        one.put("kind", record.kind().name().toLowerCase(Locale.ROOT));
        one.put("done", record.done());
        one.put("attempts", record.attempts());
        one.put("lines", record.lines());
        one.put("hints", new JsonArray(record.hints()));
        one.put("answered", record.answered());
        return one;
    }
}
