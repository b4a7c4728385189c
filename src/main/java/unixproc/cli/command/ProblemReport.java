package unixproc.cli.command;

import unixproc.cli.context.ErrorPrinter;
import unixproc.console.text.Columns;
import unixproc.console.text.Visible;
import unixproc.lesson.library.LessonSelection;
import unixproc.lesson.problem.LessonProblem;
import unixproc.text.Language;
import unixproc.text.Messages;

/** Tells an author what is wrong with lessons, in the form in which compilers do, which editors can follow. */
final class ProblemReport {
    private static final String INDENT = "    ";
    private static final int WIDEST = 74;
    private static final int CONTEXT = 24;

    private final ErrorPrinter errors;
    private final Messages messages;
    private final Messages words;

    ProblemReport(ErrorPrinter errors, Language language) {
        this.errors = errors;
        this.messages = Messages.of("cli", language);
        this.words = Messages.of("lesson", language);
    }

    /** Place and sentence, the line with a caret below the place, and the remedy. */
    void tell(LessonProblem problem) {
        StringBuilder text = new StringBuilder(Visible.line(messages.text(
                "lessons.problem", problem.file(), problem.line(), problem.column(), problem.sentence(words))));
        if (!problem.sourceLine().isBlank()) {
            text.append('\n').append(pointed(problem));
        }
        text.append('\n').append(INDENT).append(Visible.line(problem.remedy(words)));
        errors.inFile(text.toString());
    }

    /** Of a long line only what is around the place. */
    private static String pointed(LessonProblem problem) {
        String line = problem.sourceLine();
        int column = Math.min(problem.column() - 1, line.length());
        int end = Math.min(line.length(), column + problem.length());
        int from = Columns.of(line) <= WIDEST || column <= CONTEXT ? 0 : column - CONTEXT;
        String shown = Columns.cut(Visible.line(line.substring(from)), WIDEST, "...");
        int before = Columns.of(Visible.line(line.substring(from, column)));
        int marked = Columns.of(Visible.line(line.substring(from, end))) - before;
        int room = Math.max(1, Columns.of(shown) - before);
        int carets = Math.max(1, Math.min(room, marked));
        return INDENT + shown + "\n" + INDENT + " ".repeat(before) + "^".repeat(carets);
    }

    /** One line: how much was looked at, and how many problems it has. */
    String summary(LessonSelection lessonSelection, int problems) {
        return messages.text(
                "check.summary",
                counted("lessons", lessonSelection.lessonCount()),
                counted("languages", lessonSelection.languageCount()),
                problems == 0 ? messages.text("count.no-problem") : counted("problems", problems));
    }

    private String counted(String what, int count) {
        return messages.text(count == 1 ? "count.one." + what : "count." + what, count);
    }
}
