package unixproc.lesson.check.kind;

import java.util.List;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;
import unixproc.lesson.expectation.CString;

/** Which program a process runs, and what it was given. */
sealed interface ProgramCheck extends ProcessCheck {
    List<CheckSyntax> SYNTAX = List.of(
            new CheckSyntax("cmdline", "{of: B, is: [sleep, \"60\"]}", CommandLine::read),
            new CheckSyntax(
                    "exe",
                    "{of: B, name: sleep}",
                    f -> new Executable(f.of(), f.fields().text("name"))),
            new CheckSyntax(
                    "cwd",
                    "{of: B, is: /}",
                    f -> new WorkingDirectory(f.of(), f.fields().text("is"))));

    /**
     * The arguments it was started with.
     *
     * @param whole whether there may be no more than these
     */
    record CommandLine(String of, List<String> is, boolean whole) implements ProgramCheck {
        static CommandLine read(CheckFields f) {
            f.needOneOf("is", "starts-with");
            boolean whole = f.fields().has("is");
            if (whole && f.fields().has("starts-with")) {
                f.problems().add(f.fields().placeOf("starts-with"), "check.either", "is", "starts-with");
            }
            return new CommandLine(f.of(), f.texts(whole ? "is" : "starts-with"), whole);
        }

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
