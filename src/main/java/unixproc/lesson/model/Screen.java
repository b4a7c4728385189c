package unixproc.lesson.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unixproc.text.Language;
import unixproc.text.Messages;

/** One screen: a heading and what stands under it, in the order of the file. */
public record Screen(String heading, List<ScreenPart> parts, Place place) {
    public Optional<Prediction> prediction() {
        return questions(false);
    }

    /** The question that asks the screen's own once more, with other numbers. */
    public Optional<Prediction> twin() {
        return questions(true);
    }

    private Optional<Prediction> questions(boolean twin) {
        return all(Prediction.class).stream()
                .filter(question -> question.twin() == twin)
                .findFirst();
    }

    /** Whether it carries the lesson's idea to the learner's work. */
    public boolean isInTheField() {
        return Arrays.stream(Language.values())
                .anyMatch(language -> Messages.of("lesson", language)
                        .text("screen.in-the-field")
                        .equals(heading));
    }

    /** Whether it begins in a new lab, and nothing of the screens before is left. */
    public boolean startsAfresh() {
        return labLines().filter(LabLines::fresh).isPresent()
                || task().filter(Task::fresh).isPresent();
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
