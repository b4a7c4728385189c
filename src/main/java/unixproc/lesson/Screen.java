package unixproc.lesson;

import java.util.List;
import java.util.Optional;

/** One screen: a heading and what stands under it, in the order of the file. */
public record Screen(String heading, List<Block> blocks, Place place) {
    public Optional<Prediction> prediction() {
        return only(Prediction.class);
    }

    public Optional<LabLines> labLines() {
        return only(LabLines.class);
    }

    public Optional<Task> task() {
        return only(Task.class);
    }

    public Optional<Why> why() {
        return only(Why.class);
    }

    public List<Elsewhere> elsewhere() {
        return all(Elsewhere.class);
    }

    <B extends Block> List<B> all(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private <B extends Block> Optional<B> only(Class<B> kind) {
        return all(kind).stream().findFirst();
    }
}
