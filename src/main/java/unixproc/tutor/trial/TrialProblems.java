package unixproc.tutor.trial;

import java.util.ArrayList;
import java.util.List;
import unixproc.lab.wire.Mistake;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Place;
import unixproc.lesson.problem.LessonProblem;
import unixproc.lesson.problem.LessonSource;
import unixproc.tutor.session.TypedLine;

/** What a run showed to be wrong with a lesson, each at its place in the lesson's file. */
final class TrialProblems {
    private final LessonSource source;
    private final List<LessonProblem> found = new ArrayList<>();

    TrialProblems(LessonSource source) {
        this.source = source;
    }

    List<LessonProblem> all() {
        return List.copyOf(found);
    }

    int count() {
        return found.size();
    }

    void add(Place place, String key, Object... words) {
        found.add(LessonProblem.inRun(source, place, key, words));
    }

    /** About all that is typed in a line. */
    void add(LabLine line, String key, Object... words) {
        add(new Place(line.place().line(), line.place().column(), line.text().length()), key, words);
    }

    /** Where in a line the lab stopped; its own line begins behind the process it is for. */
    void addAtRejection(LabLine line, TypedLine.ForProcess typed, Mistake reason, String key, Object... words) {
        int before = line.text().length() - typed.line().length() + reason.column() - 1;
        int left = line.text().length() - before;
        if (reason.line() > 1 || left < 1) {
            add(line, key, words);
        } else {
            int column = line.place().column() + before;
            add(new Place(line.place().line(), column, Math.min(left, Math.max(1, reason.length()))), key, words);
        }
    }
}
