package unixproc.lesson.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lesson.model.Answer;
import unixproc.lesson.model.Prediction;
import unixproc.lesson.problem.TextLine;

/** A question while its lines are gathered. */
final class QuestionDraft {
    final TextLine opening;
    final List<TextLine> question = new ArrayList<>();
    final List<TextLine> keywords = new ArrayList<>();
    final List<Part> choices = new ArrayList<>();
    final List<Part> replies = new ArrayList<>();
    final List<TextLine> items = new ArrayList<>();
    Optional<Answer> answer = Optional.empty();

    QuestionDraft(TextLine opening) {
        this.opening = opening;
    }

    /** The reply to whoever is right; its lines begin at the margin. */
    Part toRight(TextLine line) {
        for (Part reply : replies) {
            if (reply.words().equals(Prediction.Reply.RIGHT)) {
                return reply;
            }
        }
        replies.add(new Part(line, true, new TextLine(Prediction.Reply.RIGHT, line.line(), line.column())));
        return replies.get(replies.size() - 1);
    }

    /** A choice, or an answer that has a reply of its own. */
    static final class Part {
        final TextLine line;
        final boolean right;
        final List<TextLine> text = new ArrayList<>();
        final List<TextLine> back = new ArrayList<>();

        Part(TextLine line, boolean right, TextLine text) {
            this.line = line;
            this.right = right;
            this.text.add(text);
        }

        String words() {
            return TextLine.join(text).strip();
        }

        boolean hasNoReply() {
            return back.stream().allMatch(TextLine::isBlank);
        }
    }
}
