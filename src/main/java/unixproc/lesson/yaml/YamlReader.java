package unixproc.lesson.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import unixproc.lesson.model.Place;
import unixproc.lesson.problem.Problems;

/**
 * Reads the YAML inside a lesson file. It builds from events, with a limit on depth, since a file may be anybody's:
 * no anchors, no tags, no second document.
 */
public final class YamlReader {
    private static final int DEEPEST = 12;

    private final Problems problems;
    private final int firstLine;
    private final Iterator<Event> events;

    private YamlReader(String yaml, int firstLine, Problems problems) {
        this.problems = problems;
        this.firstLine = firstLine;
        this.events =
                new Parse(LoadSettings.builder().build()).parseString(yaml).iterator();
    }

    /** The document that starts on that line of the file; empty when there is none or it cannot be read. */
    public static Optional<YamlNode> read(String yaml, int firstLine, Problems problems) {
        YamlReader reader = new YamlReader(yaml, firstLine, problems);
        try {
            return reader.document();
        } catch (Unreadable unreadable) {
            problems.add(unreadable.place, unreadable.getMessage());
        } catch (MarkedYamlEngineException syntax) {
            Place place = syntax.getProblemMark().map(reader::place).orElse(new Place(firstLine, 1, 1));
            boolean tab = problems.source().line(place.line()).startsWith("\t", place.column() - 1);
            problems.add(place, tab ? "yaml.tab" : "yaml.syntax");
        } catch (YamlEngineException other) {
            problems.add(new Place(firstLine, 1, 1), "yaml.syntax");
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() throws Unreadable {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (root.isPresent()) {
                        throw new Unreadable(place(event), "yaml.second-document");
                    }
                }
                case Scalar, SequenceStart, MappingStart, Alias -> root = Optional.of(node(event, 1));
                case StreamStart, StreamEnd, DocumentEnd, SequenceEnd, MappingEnd, Comment -> {}
            }
        }
        return root;
    }

    private YamlNode node(Event event, int depth) throws Unreadable {
        Place place = place(event);
        if (depth > DEEPEST) {
            throw new Unreadable(place, "yaml.too-deep");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Unreadable(place, "yaml.anchor");
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isEmpty()) {
            return scalar(scalar, place);
        }
        if (event instanceof SequenceStartEvent sequence && sequence.getTag().isEmpty()) {
            return new YamlNode.Sequence(items(depth), place);
        }
        if (event instanceof MappingStartEvent mapping && mapping.getTag().isEmpty()) {
            return new YamlNode.Mapping(entries(depth), place);
        }
        throw new Unreadable(place, "yaml.tag");
    }

    private static YamlNode.Scalar scalar(ScalarEvent scalar, Place place) {
        boolean block = scalar.isLiteral() || scalar.isFolded();
        return new YamlNode.Scalar(scalar.getValue(), !scalar.isPlain() && !block, block, place);
    }

    private List<YamlNode> items(int depth) throws Unreadable {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            if (event.getEventId() != Event.ID.Comment) {
                items.add(node(event, depth + 1));
            }
        }
        return items;
    }

    private List<YamlNode.Entry> entries(int depth) throws Unreadable {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (event.getEventId() == Event.ID.Comment) {
                continue;
            }
            if (!(node(event, depth + 1) instanceof YamlNode.Scalar key)) {
                throw new Unreadable(place(event), "yaml.key");
            }
            if (!seen.add(key.text())) {
                problems.add(key.place(), "yaml.duplicate-key", key.text());
            }
            entries.add(new YamlNode.Entry(key, node(events.next(), depth + 1)));
        }
        return entries;
    }

    private Place place(Event event) {
        Mark start = event.getStartMark().orElseThrow();
        int length = event.getEndMark()
                .filter(end -> end.getLine() == start.getLine())
                .map(end -> end.getColumn() - start.getColumn())
                .orElse(1);
        return new Place(firstLine + start.getLine(), start.getColumn() + 1, Math.max(1, length));
    }

    private Place place(Mark mark) {
        return new Place(firstLine + mark.getLine(), mark.getColumn() + 1, 1);
    }

    /** YAML that cannot be used at all; its message is the key of the problem. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        Unreadable(Place place, String key) {
            super(key, null, false, false);
            this.place = place;
        }
    }
}
