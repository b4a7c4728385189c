package unixproc.tutor.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import unixproc.console.text.Style;
import unixproc.lab.LabProcess;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.model.LabLine;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.TutorOutput;
import unixproc.tutor.step.LabDifference;
import unixproc.tutor.step.LabNeeds;
import unixproc.tutor.step.StepJudge;
import unixproc.tutor.step.StepVerdict;

/** The next line of a screen: what it is after, whether it has happened, and what stands in its way. */
public final class LineDialog {
    private final LabSession session;
    private final TutorOutput output;
    private final LabScript script;
    private final LineFading fading;
    private final StepJudge judge;
    private LineHelp help = LineHelp.WHOLE;
    private List<LabDifference> strayed = List.of();
    /** Nothing has been done since the lab was put back, so that doing it again would help nobody. */
    private boolean justPutBack;

    /** A line that has happened, with the value it gave. */
    public record Happened(Optional<ObservedValue> value) {}

    public LineDialog(LabSession session, TutorOutput output, LabScript script, LineFading fading) {
        this.session = session;
        this.output = output;
        this.script = script;
        this.fading = fading;
        this.judge = new StepJudge(session);
    }

    /** The line at this position is the next one; if it only belongs to others, it is run at once. */
    public Optional<Happened> begin(LessonPosition position) {
        judge.expect(position.currentLine(), script.speaker());
        help = fading.help(offer(position));
        if (fading.runsByItself(position.currentLine(), position.lines())) {
            return type(position);
        }
        say(position);
        return Optional.empty();
    }

    /** Says what comes next. */
    public void say(LessonPosition position) {
        LineOffer offer = offer(position);
        String key = switch (help) {
            case INTENTION -> "line.offer.intention";
            case HOLE -> "line.offer.hole";
            case WHOLE -> position.line() == 0 ? "line.offer.first" : "line.offer";
        };
        output.say(Style.STRONG, key, offer.text(help));
    }

    private LineOffer offer(LessonPosition position) {
        LabLine line = position.currentLine();
        boolean isAddressed = !(TypedLine.of(line.text()) instanceof TypedLine.ForProcess process)
                || process.target().isPresent();
        boolean isElsewhere = session.current()
                .process()
                .filter(process -> !process.letter().equals(script.speaker()))
                .isPresent();
        return LineOffer.of(line, !isAddressed && isElsewhere ? "@" + script.speaker() + " " : "");
    }

    /** Shows more of the line, and at last the line itself again and again. */
    public void hint(LessonPosition position) {
        if (!showMore(position)) {
            say(position);
        }
    }

    /** Shows more of the line; false when there is no more to show. */
    private boolean showMore(LessonPosition position) {
        if (help == LineHelp.WHOLE) {
            return false;
        }
        help = help.more();
        say(position);
        return true;
    }

    /** Shows more of the line, and types it once it has been shown whole. */
    public Optional<Happened> enter(LessonPosition position) {
        return showMore(position) ? Optional.empty() : type(position);
    }

    /** Types the line for the learner; empty when the lab had to be put back first. */
    public Optional<Happened> type(LessonPosition position) {
        if (!justPutBack && restoreIfNeeded(position)) {
            justPutBack = true;
            say(position);
            return Optional.empty();
        }
        Optional<LineResult> result = script.type(position.currentLine());
        Optional<ObservedValue> value = result.flatMap(LineResult::value)
                .map(session.observedValues()::of)
                .or(judge::lastValue);
        return Optional.of(happened(value));
    }

    private Happened happened(Optional<ObservedValue> value) {
        justPutBack = false;
        script.differences().stepHappened(strayed);
        strayed = List.of();
        judge.clear();
        return new Happened(value);
    }

    /** Puts the lab back where what comes needs something that is no longer so; says what it means. */
    private boolean restoreIfNeeded(LessonPosition position) {
        if (!isNeededFor(position)) {
            return false;
        }
        putBack(position.screen(), position.line());
        judge.clear();
        judge.expect(position.currentLine(), script.speaker());
        return true;
    }

    /** Makes the lab what it is after so many lines of a screen, and tells of the new processes. */
    public void putBack(int screen, int lines) {
        List<LabProcess> before = session.lab().processes();
        script.restore(screen, lines);
        strayed = List.of();
        String changed = session.lab().processes().stream()
                .flatMap(now -> before.stream()
                        .filter(old -> old.letter().equals(now.letter()) && old.pid() != now.pid())
                        .map(old -> now.letter() + " " + old.pid() + " "
                                + output.theme().right() + " " + now.pid()))
                .collect(Collectors.joining(", "));
        output.say(Style.DIM, changed.isEmpty() ? "lab.restored" : "lab.restored.new", changed);
    }

    private LabNeeds needs(LessonPosition position) {
        return LabNeeds.of(position.comingLines(), script.speaker());
    }

    /** The learner is about to do something in the lab. */
    public void beforeChange(LessonPosition position) {
        justPutBack = false;
        session.loop().awaitReady();
        script.differences().begin();
        judge.prepare();
        script.differences().noteVariables(needs(position));
    }

    /** The learner has run a line; gives what the step gave if that was it. */
    public Optional<Happened> ran(
            LessonPosition position, TypedLine.ForProcess typed, String letter, LineResult result) {
        StepVerdict verdict = judge.judge(typed, letter);
        if (verdict instanceof StepVerdict.Done done) {
            fading.typed(typed.line());
            script.lineIsRun(position.currentLine());
            return Optional.of(happened(done.value()));
        }
        if (verdict instanceof StepVerdict.OtherResult other && !(result instanceof LineResult.Refused)) {
            output.say(
                    Style.NOTE,
                    other.wanted().isPresent() ? "line.other-value" : "line.other-result",
                    other.found().orElse("?"),
                    other.wanted().orElse(""));
        } else if (verdict instanceof StepVerdict.OtherArguments other) {
            output.say(Style.NOTE, "line.other-arguments", other.call());
        }
        if (!(verdict instanceof StepVerdict.Pending)) {
            lookForDifferences(position);
            say(position);
        }
        return Optional.empty();
    }

    /** A call the step is after may have returned. */
    public Optional<Happened> atRest(LessonPosition position) {
        if (judge.judgeAgain() instanceof StepVerdict.Done done) {
            script.lineIsRun(position.currentLine());
            return Optional.of(happened(done.value()));
        }
        return Optional.empty();
    }

    /** The tutor has obeyed a word of the learner's. */
    public Optional<Happened> obeyed(LessonPosition position, PromptCommand word, String rest) {
        LabLine line = position.currentLine();
        boolean isIt = TypedLine.of(line.text()) instanceof TypedLine.ForTutor wanted
                && LabScript.meaning(wanted).equals(Optional.of(word))
                && (!word.changesTheLab() || wanted.rest().equals(rest));
        if (isIt) {
            script.lineIsRun(line);
            return Optional.of(happened(Optional.empty()));
        }
        if (word.changesTheLab()) {
            lookForDifferences(position);
        }
        say(position);
        return Optional.empty();
    }

    /** Says what the learner has changed that what comes needs, and what Enter will do. */
    private void lookForDifferences(LessonPosition position) {
        strayed = script.differences().all();
        List<LabDifference> needed = script.differences().found(needs(position));
        if (!needed.isEmpty()) {
            String what = needed.stream()
                    .map(each -> output.messages().text(each.key(), each.letter()))
                    .distinct()
                    .collect(Collectors.joining(" "));
            output.say(Style.NOTE, "lab.differs", what);
        }
    }

    /** Whether lines that come on a screen need something that is no longer as the lesson left it. */
    public boolean isNeededFor(LessonPosition screen) {
        boolean isWanted = script.differences().isIncomplete()
                && (!screen.comingLines().isEmpty() || screen.shown().task().isPresent());
        return isWanted || !script.differences().found(needs(screen)).isEmpty();
    }
}
