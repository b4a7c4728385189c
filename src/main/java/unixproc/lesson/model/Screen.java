package unixproc.lesson.model;

import java.util.List;
import java.util.Optional;

/** One screen: a heading and what stands under it, in the order of the file. */
public record Screen(String heading, List<ScreenPart> parts, Place place) {
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

    public <B extends ScreenPart> List<B> all(Class<B> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private <B extends ScreenPart> Optional<B> only(Class<B> kind) {
        return all(kind).stream().findFirst();
    }
}
