package unixproc.tutor.show;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A session as Markdown: the tutor's words as quotes, what was typed and what the kernel answered as code. */
final class MarkdownTranscript {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");
    private static final String FENCE = "```";

    private final List<String> lines = new ArrayList<>();
    private final List<String> code = new ArrayList<>();

    private MarkdownTranscript(String title) {
        lines.add("# " + escaped(title));
    }

    static List<String> of(String title, List<Recorder.Entry> entries) {
        MarkdownTranscript text = new MarkdownTranscript(title);
        boolean saying = false;
        for (Recorder.Entry entry : entries) {
            if (entry.said()) {
                text.endCode();
                text.say(entry.text(), saying);
            } else {
                text.code.add(entry.text());
            }
            saying = entry.said();
        }
        text.endCode();
        return text.lines;
    }

    private void say(String words, boolean more) {
        int last = lines.size() - 1;
        if (!more) {
            lines.add("");
        } else if (!words.isEmpty() && !lines.get(last).equals(">")) {
            // A line of the screen stays a line.
            lines.set(last, lines.get(last) + "\\");
        }
        lines.add(words.isEmpty() ? ">" : "> " + escaped(words));
    }

    private void endCode() {
        while (!code.isEmpty() && code.get(0).isEmpty()) {
            code.remove(0);
        }
        while (!code.isEmpty() && code.get(code.size() - 1).isEmpty()) {
            code.remove(code.size() - 1);
        }
        if (!code.isEmpty()) {
            String fence = FENCE;
            while (holds(fence)) {
                fence += "`";
            }
            lines.add("");
            lines.add(fence + "text");
            lines.addAll(code);
            lines.add(fence);
        }
        code.clear();
    }

    private boolean holds(String fence) {
        return code.stream().anyMatch(line -> line.contains(fence));
    }

    private static String escaped(String words) {
        return SIGNS.matcher(words).replaceAll("\\\\$0");
    }
}
