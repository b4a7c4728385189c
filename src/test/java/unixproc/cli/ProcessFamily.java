package unixproc.cli;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tree of processes by how each ended, children in any order: {@code 0(3 SIGTERM(1))}. */
final class ProcessFamily {
    private static final Pattern LINE = Pattern.compile("(\\d+) +(.*)");
    private static final Pattern ENDED = Pattern.compile("\\+\\+\\+ (?:exited with (\\d+)|killed by (\\w+)).*");
    private static final Pattern MADE =
            Pattern.compile("(?:(?:clone3?|v?fork)\\(|<\\.\\.\\. (?:clone3?|v?fork) resumed>).*= (\\d+)(?: .*)?");

    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, String> ends = new HashMap<>();
    private final Set<String> threads = new HashSet<>();
    private String first = "";

    private ProcessFamily() {}

    /** As {@code strace -f -o} wrote it down. */
    static String inTrace(List<String> lines) {
        ProcessFamily family = new ProcessFamily();
        Map<String, Boolean> thread = new HashMap<>();
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                family.take(matcher.group(1), matcher.group(2), thread);
            }
        }
        return family.text(family.first);
    }

    private void take(String pid, String text, Map<String, Boolean> thread) {
        first = first.isEmpty() ? pid : first;
        if (text.startsWith("clone") || text.startsWith("fork(") || text.startsWith("vfork(")) {
            thread.put(pid, text.contains("CLONE_THREAD"));
        }
        Matcher ended = ENDED.matcher(text);
        Matcher made = MADE.matcher(text);
        if (ended.matches()) {
            ends.put(pid, ended.group(1) != null ? ended.group(1) : ended.group(2));
        } else if (made.matches() && thread.getOrDefault(pid, false)) {
            threads.add(made.group(1));
            // What a thread makes is its process's child.
            children.put(made.group(1), children.computeIfAbsent(pid, key -> new ArrayList<>()));
        } else if (made.matches()) {
            children.computeIfAbsent(pid, key -> new ArrayList<>()).add(made.group(1));
        }
    }

    /** As {@code --json} wrote it down. */
    static String inJson(JsonObject run) {
        ProcessFamily family = new ProcessFamily();
        JsonArray processes = run.getArray("processes");
        for (int i = 0; i < processes.size(); i++) {
            JsonObject process = processes.getObject(i);
            String letter = process.getString("process");
            family.ends.put(
                    letter,
                    process.has("exit") && !process.isNull("exit")
                            ? Integer.toString(process.getInt("exit"))
                            : process.getString("signal", "lives"));
            if (process.isNull("parent")) {
                family.first = letter;
            } else {
                family.children
                        .computeIfAbsent(process.getString("parent"), key -> new ArrayList<>())
                        .add(letter);
            }
        }
        return family.text(family.first);
    }

    private String text(String pid) {
        List<String> below = children.getOrDefault(pid, List.of()).stream()
                .filter(child -> !threads.contains(child))
                .map(this::text)
                .sorted()
                .toList();
        return ends.getOrDefault(pid, "?") + (below.isEmpty() ? "" : "(" + String.join(" ", below) + ")");
    }
}
