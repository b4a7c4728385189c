package unixproc.tutor.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.progress.Confidence;
import unixproc.lesson.progress.LearnerPace;
import unixproc.lesson.progress.Progress;
import unixproc.lesson.progress.ProgressReport;
import unixproc.lesson.progress.ProgressStore;
import unixproc.lesson.progress.QuestionId;
import unixproc.lesson.progress.Questions;
import unixproc.text.Language;
import unixproc.text.Messages;
import unixproc.tutor.show.TutorOutput;

/** The lessons, and where the learner is among them. What changes is saved at once. */
public final class Course implements TypedCalls {
    private final LessonLibrary library;
    private final ProgressStore store;
    private final Language language;
    private final Clock clock;
    private final boolean saves;
    private final Questions questions;
    private Progress progress;
    private Optional<Sentence> trouble;

    /** A course; one that is only replayed ({@code saves} false) leaves the learner's place as it is. */
    public Course(LessonLibrary library, ProgressStore store, Language language, Clock clock, boolean saves) {
        this.library = library;
        this.store = store;
        this.language = language;
        this.clock = clock;
        this.saves = saves;
        this.questions = new Questions(library, language);
        ProgressStore.Loaded loaded = store.load();
        this.progress = loaded.progress();
        this.trouble = loaded.message().or(() -> saves ? store.obstacle() : Optional.empty());
    }

    public LessonLibrary library() {
        return library;
    }

    public Progress progress() {
        return progress;
    }

    public Language language() {
        return language;
    }

    /** What went wrong with the progress file since this was last asked. */
    public Optional<String> takeTrouble() {
        Optional<Sentence> told = trouble;
        trouble = Optional.empty();
        return told.map(sentence -> sentence.text(Messages.of("lesson", language)));
    }

    public List<LessonEntry> entries() {
        return library.entries(language);
    }

    /** The lesson to go on with: the one the learner was in, else the first that is not done, else the first. */
    public Optional<String> whereToGoOn() {
        List<String> names = entries().stream().map(LessonEntry::name).toList();
        Stream<String> current = progress.current().filter(names::contains).stream();
        Stream<String> open = Stream.concat(current, names.stream()).filter(name -> !progress.isDone(name));
        return Stream.concat(open, names.stream()).filter(this::isPlayable).findFirst();
    }

    /** Whether nothing is wrong with a lesson's file. */
    private boolean isPlayable(String name) {
        return library.read(name, language).playable().isPresent();
    }

    /** The lesson after this one. */
    public Optional<LessonEntry> after(String name) {
        List<LessonEntry> all = entries();
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                return all.subList(i + 1, all.size()).stream()
                        .filter(entry -> isPlayable(entry.name()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** What stands above a lesson's screens. */
    public ScreenHeading heading(Lesson lesson, TutorOutput output) {
        List<String> names = entries().stream().map(LessonEntry::name).toList();
        return new ScreenHeading(output, lesson, names.indexOf(lesson.name()) + 1, names.size());
    }

    /** Whether the learner's place moves; a lesson that is only replayed leaves it alone. */
    public boolean movesPlace() {
        return saves;
    }

    /** Whether the learner's place is kept for another time. */
    public boolean keepsPlace() {
        return saves && store.hasKept();
    }

    public void at(String lesson, int screen) {
        change(progress.at(lesson, screen));
    }

    public void finished(String lesson) {
        change(progress.finished(lesson, today()));
    }

    public void answered(QuestionId question, boolean right, Confidence confidence) {
        change(progress.answered(question, right, confidence, today()));
    }

    /** A question was answered in a review. */
    public void reviewed(QuestionId question, boolean right, Confidence confidence) {
        change(progress.answered(question, right, confidence, today()).reviewed(today()));
    }

    /** Those of the questions due today that a review asks, of which there are at most so many a day. */
    public List<QuestionId> toReview() {
        return due().stream().limit(progress.reviewsLeft(today())).toList();
    }

    @Override
    public int timesTyped(String call) {
        return progress.practice().times(call);
    }

    @Override
    public void typed(String call) {
        change(progress.typed(call));
    }

    @Override
    public LearnerPace learnerPace() {
        return progress.practice().learnerPace();
    }

    /** From now on the learner types as much as this says. */
    public void setPace(LearnerPace learnerPace) {
        progress = progress.at(learnerPace);
        change(progress);
    }

    /** Whether the learner lets these lessons, as they are now, run any program. */
    public boolean isAgreedTo() {
        return progress.agreed().contains(library.fingerprint());
    }

    /** They do; this is kept even where their place does not move. */
    public void agree() {
        progress = progress.agreedTo(library.fingerprint());
        trouble = store.save(progress).or(() -> trouble);
    }

    /** A question, if it is still there and has an answer without a run. */
    public Optional<Prediction> question(QuestionId id) {
        return questions.find(id);
    }

    /** The questions of these lessons that the learner has met, the missed ones first, then the longest unseen. */
    public List<QuestionId> recallable(List<String> lessons) {
        return progress.met(lessons).stream().filter(this::isAskable).toList();
    }

    /** The questions to be asked again today. */
    public List<QuestionId> due() {
        return progress.due(today()).stream().filter(this::isAskable).toList();
    }

    /** How many questions are to be asked on a day. */
    public record Due(LocalDate day, int count) {}

    /** The next day after today for which there are questions. */
    public Optional<Due> dueNext() {
        Map<LocalDate, List<QuestionId>> later = progress.dueAfter(today());
        return later.entrySet().stream()
                .map(entry -> new Due(entry.getKey(), (int)
                        entry.getValue().stream().filter(this::isAskable).count()))
                .filter(due -> due.count() > 0)
                .findFirst();
    }

    /** How far the learner has got. */
    public ProgressReport report() {
        return ProgressReport.of(
                library, language, progress, today(), due().size(), dueNext().map(Due::day));
    }

    private boolean isAskable(QuestionId id) {
        return question(id).isPresent();
    }

    /** Whether what is learnt today will be known tomorrow. */
    public boolean keepsProgress() {
        return store.keeps();
    }

    /** Puts other progress in the place of the learner's, of which a copy is kept. */
    ProgressStore.Kept replace(Progress other) {
        ProgressStore.Kept kept = store.replace(other);
        if (kept.failure().isEmpty()) {
            progress = other;
        }
        return kept;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void change(Progress changed) {
        if (saves) {
            progress = changed;
            Optional<Sentence> failed = store.save(changed);
            trouble = failed.or(() -> trouble);
        }
    }
}
