package unixproc.view.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unixproc.console.text.StyledText;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;

/** Collects what changed; what happened to several at once becomes one sentence. */
final class ChangeNotes {
    private final RenderOptions options;
    private final Map<String, List<StyledText>> subjects = new LinkedHashMap<>();
    /** What whoever saw the line has seen. */
    private final Set<String> evident = new HashSet<>();
    /** What they have seen of one process or descriptor, but not of a second one. */
    private final Set<String> evidentOfOne = new HashSet<>();

    ChangeNotes(RenderOptions options) {
        this.options = options;
    }

    /** Notes a change if there is one; the message gets what was, what is, and what stands between them. */
    void differ(StyledText who, String key, String was, String is) {
        if (!was.equals(is)) {
            note(who, key, was, is, options.then());
        }
    }

    void names(StyledText who, String key, List<String> names) {
        if (!names.isEmpty()) {
            note(who, key, String.join(options.text("list.comma"), names));
        }
    }

    void note(StyledText who, String key, Object... parts) {
        add(who, options.text(key, parts));
    }

    void add(StyledText who, String text) {
        subjects.computeIfAbsent(text, key -> new ArrayList<>()).add(who);
    }

    /** A change that the call itself tells. */
    void noteEvident(StyledText who, String key, Object... parts) {
        note(who, key, parts);
        evident.add(options.text(key, parts));
    }

    /** A change that the call itself tells, if it befalls nobody else. */
    void addEvidentOfOne(StyledText who, String text) {
        add(who, text);
        evidentOfOne.add(text);
    }

    /** One sentence a change. */
    List<StyledText> sentences(ProcessWording wording) {
        List<StyledText> sentences = new ArrayList<>();
        subjects.forEach((text, who) -> sentences.add(sentence(text, who, wording)));
        return sentences;
    }

    /** Those alone that the line's own calls do not tell. */
    List<StyledText> untold(ProcessWording wording) {
        List<StyledText> sentences = new ArrayList<>();
        subjects.forEach((text, who) -> {
            boolean seen = evident.contains(text) || (evidentOfOne.contains(text) && who.size() == 1);
            if (!seen) {
                sentences.add(sentence(text, who, wording));
            }
        });
        return sentences;
    }

    private StyledText sentence(String text, List<StyledText> who, ProcessWording wording) {
        return wording.list(who).append(options.text("diff.colon")).append(text);
    }
}
