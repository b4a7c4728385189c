package unixproc.lesson.yaml;

import java.util.List;
import unixproc.lesson.model.Place;

/** A piece of YAML with its place in the lesson's file. Every scalar is text; what it means is for the reader to say. */
public sealed interface YamlNode {
    Place place();

    /**
     * A text.
     *
     * @param quoted whether it stood in quotes, so that {@code "3"} can differ from {@code 3}
     * @param block whether it was written as a block below its key
     */
    record Scalar(String text, boolean quoted, boolean block, Place place) implements YamlNode {}

    /** A list. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {}

    /** Keys with values, in the order of the file. */
    record Mapping(List<Entry> entries, Place place) implements YamlNode {}

    /** One key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
