package unixproc.lesson.check.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import unixproc.abi.Signal;
import unixproc.kernel.Limits;
import unixproc.kernel.State;
import unixproc.lesson.check.ByteSize;
import unixproc.lesson.check.Check;
import unixproc.lesson.check.CountCheck;
import unixproc.lesson.check.FileCheck;
import unixproc.lesson.check.GroupCheck;
import unixproc.lesson.check.JobCheck;
import unixproc.lesson.check.LifeCheck;
import unixproc.lesson.check.ParentCheck;
import unixproc.lesson.check.ProgramCheck;
import unixproc.lesson.check.ResourceCheck;
import unixproc.lesson.check.SignalCheck;
import unixproc.lesson.check.Tree;
import unixproc.lesson.check.TreeCheck;
import unixproc.lesson.check.VariableCheck;
import unixproc.lesson.expectation.CNumber;
import unixproc.lesson.expectation.CString;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.yaml.YamlNode;

/** The words a task's checks are written in: each with how it is read and what it looks like. */
public enum CheckSyntax {
    ALIVE("B", f -> new LifeCheck.Alive(f.subject())),
    GONE("B", f -> new LifeCheck.Gone(f.subject())),
    ZOMBIE("B", f -> new LifeCheck.Zombie(f.subject())),
    STATE(
            "{of: B, is: T}",
            f -> new LifeCheck.InState(f.of(), f.field("is", "check.not-a-state", State.OTHER, CheckSyntax::state))),
    BLOCKED("{of: B, in: read}", f -> new LifeCheck.Blocked(f.of(), f.fields().text("in"))),
    EXIT_STATUS("{of: B, is: 44}", CheckSyntax::exitStatus),
    PARENT("{of: B, is: A}", f -> new ParentCheck(f.of(), f.letterOr("is", List.of("shell", "init")))),
    TREE(
            "A(B(D) C)",
            f -> new TreeCheck(
                    f.self("check.not-a-tree", "A", text -> Tree.parse(text).map(Tree::text)))),
    PROCESSES("3", f -> new CountCheck(CountCheck.Kind.PROCESSES, f.number())),
    ZOMBIES("2", f -> new CountCheck(CountCheck.Kind.ZOMBIES, f.number())),
    FD("{of: A, number: 3, target: /dev/null}", FileCheckFields::openDescriptor),
    FDS("{of: A, only: [0, 1, 2]}", FileCheckFields::onlyDescriptors),
    OFFSET(
            "{of: A, fd: 3, is: 10}",
            f -> new FileCheck.Offset(f.of(), f.descriptor("fd"), f.fields().number("is"))),
    SAME_DESCRIPTION("{of: [A 3, B 3]}", FileCheckFields::sameDescription),
    PIPE_WITHOUT_WRITER("{of: B, fd: 0}", f -> new FileCheck.PipeWithoutWriter(f.of(), f.descriptor("fd"))),
    ENVIRONMENT("{of: B, has: {GREETING: hello}}", ProgramCheckFields::environment),
    CMDLINE("{of: B, is: [sleep, \"60\"]}", ProgramCheckFields::commandLine),
    EXE(
            "{of: B, name: sleep}",
            f -> new ProgramCheck.Executable(f.of(), f.fields().text("name"))),
    CWD(
            "{of: B, is: /}",
            f -> new ProgramCheck.WorkingDirectory(f.of(), f.fields().text("is"))),
    SIGNAL(
            "{of: B, name: SIGTERM, is: pending}",
            f -> new SignalCheck(
                    f.of(),
                    f.field("name", "check.not-a-signal", "", CheckSyntax::signalName),
                    f.oneOf("is", SignalCheck.Relation.class))),
    LIMIT("{of: A, resource: NOFILE, soft: 8}", CheckSyntax::limit),
    PRIVATE_MEMORY("{of: B, grown-between: [8 MiB, 12 MiB]}", CheckSyntax::privateMemory),
    GROUP("{of: [A, B], same: true}", CheckSyntax::group),
    SESSION("{of: B, leader: false, not-of: A}", CheckSyntax::session),
    TERMINAL("{of: B, has: false}", CheckSyntax::terminal),
    VARIABLE("{of: A, name: pid, is: B}", CheckSyntax::variable),
    CALLS("{fork: at most 4, wait: never}", CallsCheckFields::calls);

    private final String example;
    /** A method, which holds nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<CheckFields, Check> reader;

    CheckSyntax(String example, Function<CheckFields, Check> reader) {
        this.example = example;
        this.reader = reader;
    }

    /** As it is written in a lesson: {@code same-description}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What may stand behind it. */
    String example() {
        return word() + ": " + example;
    }

    boolean hasFields() {
        return example.startsWith("{");
    }

    /** Whether its fields are names of calls, so that it says itself which it does not know. */
    boolean namesItsOwnFields() {
        return this == CALLS;
    }

    /** The check; it is only a stand-in if reading it found a problem. */
    Optional<Check> read(CheckFields fields) {
        return Optional.of(reader.apply(fields));
    }

    private static Optional<State> state(String letter) {
        List<State> told = List.of(State.RUNNING, State.SLEEPING, State.UNINTERRUPTIBLE, State.STOPPED, State.ZOMBIE);
        return told.stream()
                .filter(state -> letter.equals(String.valueOf(state.letter())))
                .findFirst();
    }

    private static Optional<String> signalName(String text) {
        String name = text.startsWith("SIG") ? text : "SIG" + text;
        return Signal.number(name).isPresent() ? Optional.of(name) : Optional.empty();
    }

    private static Check exitStatus(CheckFields f) {
        f.needOneOf("is", "signal");
        OptionalLong code = f.fields().maybeNumber("is");
        if (code.isPresent() && (code.getAsLong() < 0 || code.getAsLong() > 255)) {
            f.problems().add(f.fields().placeOfValue("is"), "check.not-an-exit-code", code.getAsLong());
        }
        Optional<Long> signal = f.maybeField(
                "signal",
                "check.not-a-signal",
                text -> CNumber.decode(text)
                        .or(() -> signalName(text)
                                .map(name -> (long) Signal.number(name).orElse(0)))
                        .filter(number -> number >= 1 && number <= 64));
        if (code.isPresent() && signal.isPresent()) {
            f.problems().add(f.fields().placeOf("signal"), "check.either", "is", "signal");
        }
        return new LifeCheck.ExitStatus(
                f.of(), code, signal.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    private static Check limit(CheckFields f) {
        f.needOneOf("soft", "hard", "reached", "fd-above");
        Limits.Resource resource = f.oneOf("resource", Limits.Resource.class);
        boolean reached = f.fields().maybeFlag("reached").orElse(false);
        boolean above = f.fields().maybeFlag("fd-above").orElse(false);
        if ((reached || above) && resource != Limits.Resource.NOFILE) {
            f.problems().add(f.fields().placeOfValue("resource"), "check.only-nofile");
        }
        return new ResourceCheck.LimitCheck(
                f.of(),
                resource,
                f.maybeField("soft", "check.not-a-bound", CheckSyntax::bound),
                f.maybeField("hard", "check.not-a-bound", CheckSyntax::bound),
                reached,
                above);
    }

    private static Optional<ResourceCheck.Bound> bound(String text) {
        boolean atMost = text.startsWith("at most ");
        String number = atMost ? text.substring("at most ".length()) : text;
        Optional<Long> value =
                number.equals("unlimited") ? Optional.of(Limits.Limit.UNLIMITED) : CNumber.decode(number);
        return value.map(limit -> new ResourceCheck.Bound(limit, atMost));
    }

    private static Check privateMemory(CheckFields f) {
        List<YamlNode.Scalar> bounds = f.fields().scalars("grown-between");
        List<Long> bytes = bounds.stream()
                .flatMap(text -> ByteSize.parse(text.text()).stream().boxed())
                .toList();
        if (bounds.size() != 2 || bytes.size() != 2 || bytes.get(0) > bytes.get(1)) {
            f.problems().add(f.fields().placeOfValue("grown-between"), "check.not-two-sizes");
            return new ResourceCheck.PrivateMemory(f.of(), 0, 0);
        }
        return new ResourceCheck.PrivateMemory(f.of(), bytes.get(0), bytes.get(1));
    }

    private static Check group(CheckFields f) {
        f.needOneOf("same", "foreground");
        List<String> letters = f.letters("of");
        Optional<Boolean> same = f.fields().maybeFlag("same");
        if (same.isPresent() && letters.size() < 2) {
            f.problems().add(f.fields().placeOfValue("of"), "check.needs-two");
        }
        return new GroupCheck(letters, same, f.fields().maybeFlag("foreground"));
    }

    private static Check session(CheckFields f) {
        f.needOneOf("leader", "not-of");
        return new JobCheck.SessionCheck(f.of(), f.fields().maybeFlag("leader"), f.maybeLetter("not-of"));
    }

    private static Check terminal(CheckFields f) {
        f.fields().scalar("has");
        return new JobCheck.TerminalCheck(f.of(), f.fields().maybeFlag("has").orElse(false));
    }

    private static Check variable(CheckFields f) {
        YamlNode.Scalar value = f.fields().scalar("is");
        Expectation text = new Expectation.Text(value.text(), CString.encode(value.text()));
        Expectation expected =
                value.quoted() ? text : Expectation.parse(value.text()).orElse(text);
        return new VariableCheck(f.of(), f.fields().text("name"), expected);
    }
}
