package unixproc.lesson.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.lesson.expectation.CString;

/** Which program a process runs, and what it was given. */
public sealed interface ProgramCheck extends ProcessCheck {
    /**
     * The environment handed over at exec.
     *
     * @param exactly whether there may be nothing beside {@code has}
     * @param lacks names that must not be in it
     */
    record Environment(String of, Map<String, String> has, boolean exactly, List<String> lacks)
            implements ProgramCheck {
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

        private static Sentence found(
                Subject subject, List<String> environ, List<String> missing, List<String> unwanted) {
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
        private static String list(List<String> names) {
            int most = 4;
            return String.join(", ", names.subList(0, Math.min(most, names.size())))
                    + (names.size() > most ? ", …" : "");
        }
    }

    /**
     * The arguments it was started with.
     *
     * @param whole whether there may be no more than these
     */
    record CommandLine(String of, List<String> is, boolean whole) implements ProgramCheck {
        @Override
        public Sentence wanted() {
            String key = whole ? "wanted.cmdline" : "wanted.cmdline-starts";
            return Sentence.of(key, subject(), quoted(is));
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            List<String> found = evidence.kernel().cmdline(subject.pid()).orElse(List.of());
            boolean met = whole
                    ? found.equals(is)
                    : found.size() >= is.size() && found.subList(0, is.size()).equals(is);
            return verdict(met, Sentence.of("found.cmdline", subject.letter(), quoted(found)));
        }

        private static String quoted(List<String> words) {
            return String.join(", ", words.stream().map(CString::encode).toList());
        }
    }

    /** The file name of the program it runs. */
    record Executable(String of, String name) implements ProgramCheck {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.exe", subject(), name);
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            String exe = evidence.kernel().exe(subject.pid()).orElse("");
            boolean met =
                    exe.equals(name) || exe.substring(exe.lastIndexOf('/') + 1).equals(name);
            return verdict(
                    met,
                    exe.isEmpty()
                            ? Sentence.of("found.hidden", subject.letter(), "exe")
                            : Sentence.of("found.exe", subject.letter(), exe));
        }
    }

    /** The directory it works in. */
    record WorkingDirectory(String of, String is) implements ProgramCheck {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.cwd", subject(), is);
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            String cwd = evidence.kernel().cwd(subject.pid()).orElse("");
            return verdict(
                    TargetPattern.matches(is, cwd),
                    cwd.isEmpty()
                            ? Sentence.of("found.hidden", subject.letter(), "cwd")
                            : Sentence.of("found.cwd", subject.letter(), cwd));
        }
    }
}
