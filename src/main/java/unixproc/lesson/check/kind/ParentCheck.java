package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckSyntax;

/**
 * Whose child a process is now.
 *
 * @param is a letter, {@code shell} or {@code init}
 */
record ParentCheck(String of, String is) implements ProcessCheck {
    static final List<CheckSyntax> SYNTAX = List.of(new CheckSyntax(
            "parent", "{of: B, is: A}", f -> new ParentCheck(f.of(), f.letterOr("is", List.of("shell", "init")))));

    @Override
    public Sentence wanted() {
        return Sentence.of("wanted.parent", subject(), name(is));
    }

    @Override
    public Verdict judge(Evidence evidence, Subject subject) {
        long parent = subject.stat().ppid();
        return verdict(
                Objects.equals(pid(evidence), parent),
                Sentence.of("found.parent", subject.letter(), name(who(evidence, parent)), parent));
    }

    private Long pid(Evidence evidence) {
        return switch (is) {
            case "shell" -> Long.valueOf(evidence.shell());
            case "init" -> Long.valueOf(evidence.init());
            default -> evidence.letters().get(is);
        };
    }

    private static String who(Evidence evidence, long pid) {
        if (pid == evidence.init()) {
            return "init";
        }
        if (pid == evidence.shell()) {
            return "shell";
        }
        return evidence.letters().entrySet().stream()
                .filter(process -> process.getValue() == pid)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }

    private static Object name(String who) {
        return switch (who) {
            case "shell", "init", "other" -> Sentence.of("who." + who);
            default -> who;
        };
    }
}
