package unixproc.lesson.check.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;

/**
 * The environment handed over at exec.
 *
 * @param exactly whether there may be nothing beside {@code has}
 * @param lacks names that must not be in it
 */
record EnvironmentCheck(String of, Map<String, String> has, boolean exactly, List<String> lacks)
        implements ProcessCheck {
    static final List<CheckSyntax> SYNTAX =
            List.of(new CheckSyntax("environment", "{of: B, has: {GREETING: hello}}", EnvironmentCheck::read));

    private static EnvironmentCheck read(CheckFields f) {
        f.needOneOf("exactly", "has", "lacks");
        boolean exactly = f.fields().has("exactly");
        Map<String, String> settings = f.settings(exactly ? "exactly" : "has");
        List<String> lacks = f.texts("lacks");
        if (exactly && (f.fields().has("has") || !lacks.isEmpty())) {
            f.problems().add(f.fields().placeOf("exactly"), "check.either", "exactly", "has, lacks");
        }
        return new EnvironmentCheck(f.of(), settings, exactly, lacks);
    }

    @Override
    public Sentence wanted() {
        List<String> settings = has.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toList();
        if (exactly) {
            return Sentence.of("wanted.environment-exactly", subject(), list(settings));
        }
        return settings.isEmpty()
                ? Sentence.of("wanted.environment-lacks", subject(), list(lacks))
                : lacks.isEmpty()
                        ? Sentence.of("wanted.environment-has", subject(), list(settings))
                        : Sentence.of("wanted.environment-both", subject(), list(settings), list(lacks));
    }

    @Override
    public Verdict judge(Evidence evidence, Subject subject) {
        Optional<List<String>> environ = evidence.kernel().environ(subject.pid());
        if (environ.isEmpty()) {
            return verdict(false, Sentence.of("found.hidden", subject.letter(), "environ"));
        }
        List<String> missing = new ArrayList<>();
        has.forEach((name, value) -> {
            if (!environ.get().contains(name + "=" + value)) {
                missing.add(name);
            }
        });
        List<String> unwanted = environ.get().stream()
                .map(setting -> setting.contains("=") ? setting.substring(0, setting.indexOf('=')) : setting)
                .filter(name -> lacks.contains(name) || (exactly && !has.containsKey(name)))
                .toList();
        return verdict(missing.isEmpty() && unwanted.isEmpty(), found(subject, environ.get(), missing, unwanted));
    }

    private static Sentence found(Subject subject, List<String> environ, List<String> missing, List<String> unwanted) {
        if (missing.isEmpty() && unwanted.isEmpty()) {
            return Sentence.of("found.environment-so", subject.letter());
        }
        List<String> shown = environ.stream()
                .filter(setting -> missing.stream().anyMatch(name -> setting.startsWith(name + "=")))
                .toList();
        if (!shown.isEmpty()) {
            return Sentence.of("found.environment-other", subject.letter(), list(shown));
        }
        return missing.isEmpty()
                ? Sentence.of("found.environment-unwanted", subject.letter(), list(unwanted))
                : Sentence.of("found.environment-missing", subject.letter(), list(missing));
    }

    /** An environment can be long; the first few names tell enough. */
    private static List<String> list(List<String> names) {
        int most = 4;
        return names.size() <= most
                ? names
                : Stream.concat(names.subList(0, most).stream(), Stream.of("…")).toList();
    }
}
