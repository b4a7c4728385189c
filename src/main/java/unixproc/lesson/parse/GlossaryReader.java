package unixproc.lesson.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import unixproc.lesson.model.Glossary;
import unixproc.lesson.model.GlossaryTerm;
import unixproc.lesson.problem.ControlCharacters;
import unixproc.lesson.problem.LessonSource;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.problem.TextLine;

/** Reads the glossary of a course: {@code ## TERM, OTHER FORM (KEY)}, and below it what the term means. */
public final class GlossaryReader {
    private static final int LONGEST_TEXT = 300;
    private static final Pattern KEYED = Pattern.compile("([^()]*)\\(([^()]+)\\)");

    private final ProseParser prose;
    private final Problems problems;
    private final List<GlossaryTerm> terms = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private GlossaryReader(References references, Problems problems) {
        this.prose = new ProseParser(references, problems);
        this.problems = problems;
    }

    /** What can be understood of it; what is wrong is gathered. */
    public static Glossary read(LessonSource source, References references, Problems problems) {
        GlossaryReader reader = new GlossaryReader(references, problems);
        List<String> lines = ControlCharacters.removed(source.lines(), problems);
        reader.blocks(RawBlockScanner.scan(TextLine.of(lines, 1), problems));
        return new Glossary(List.copyOf(reader.terms));
    }

    private void blocks(List<RawBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof RawBlock.Heading heading) {
                boolean told = i + 1 < blocks.size() && blocks.get(i + 1) instanceof RawBlock.Text;
                if (heading.level() == 2) {
                    term(heading.title(), told ? ((RawBlock.Text) blocks.get(i + 1)).lines() : List.of());
                }
            } else if (blocks.get(i) instanceof RawBlock.Fence fence) {
                problems.add(fence.opening().place(), "glossary.only-text");
            } else if (blocks.get(i) instanceof RawBlock.Note note) {
                problems.add(note.platform().place(), "glossary.only-text");
            }
        }
    }

    private void term(TextLine title, List<TextLine> text) {
        Matcher keyed = KEYED.matcher(title.text());
        boolean hasKey = keyed.matches();
        List<String> forms = Stream.of((hasKey ? keyed.group(1) : title.text()).split("[,、]"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
        if (forms.isEmpty()) {
            problems.add(title.place(), "glossary.no-term");
            return;
        }
        String key = hasKey ? keyed.group(2).strip() : forms.get(0);
        Set<String> words = new HashSet<>();
        Stream.concat(Stream.of(key), forms.stream()).forEach(form -> words.add(form.toLowerCase(Locale.ROOT)));
        for (String word : words) {
            if (!known.add(word)) {
                problems.add(title.place(), "glossary.twice", word);
            }
        }
        int length = TextLine.join(text).length();
        if (text.isEmpty() || length > LONGEST_TEXT) {
            problems.add(title.place(), "glossary.text", LONGEST_TEXT, length);
        }
        terms.add(new GlossaryTerm(key, forms, prose.parse(text), title.place()));
    }
}
