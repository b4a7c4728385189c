package unixproc.lesson.check.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.Needed;
import unixproc.kernel.SameFile;
import unixproc.lesson.check.Check;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.lesson.problem.LessonSource;
import unixproc.lesson.problem.Problems;
import unixproc.lesson.yaml.YamlNode;
import unixproc.lesson.yaml.YamlReader;
import unixproc.text.Language;
import unixproc.text.Messages;

/** What each check says of a kernel whose facts are known: lab init is 20, A is 100, B is 101, and so on. */
class CheckTest {
    private static final Messages EN = Messages.of("lesson", Language.EN);
    private static final Messages JA = Messages.of("lesson", Language.JA);

    private FakeProc proc;
    private KnownEvidence evidence;

    @BeforeEach
    void aLabWithTwoProcesses(@TempDir Path root) {
        proc = new FakeProc(root);
        evidence = new KnownEvidence(proc.kernel());
        proc.process(100, 'S', 20);
        proc.process(101, 'S', 100);
        evidence.letters.put("A", 100L);
        evidence.letters.put("B", 101L);
    }

    @Test
    void aliveIsWhoHasNotEnded() {
        met("alive: B", "B is asleep (S)");
        proc.process(101, 'Z', 100);
        unmet("alive: B", "B is a zombie (Z)", "B is alive");
        unmet("alive: C", "there is no C yet", "C is alive");
        met("alive: any", "A is asleep (S)");
    }

    @Test
    void goneIsWhoTheKernelDoesNotKnow() {
        unmet("gone: B", "B is asleep (S)", "B is gone");
        proc.process(101, 'Z', 100);
        unmet("gone: B", "B is a zombie (Z)", "B is gone");
        proc.gone(101);
        met("gone: B", "B is gone");
        unmet("alive: B", "B is gone", "B is alive");
        unmet("gone: C", "there is no C yet", "C is gone");
    }

    @Test
    void aZombieIsSeenAndSoIsTheLackOfOne() {
        unmet("zombie: any", "none of A, B does", "some process is a zombie");
        unmet("zombies: 1", "no zombies", "zombies: 1");
        proc.process(101, 'Z', 100);
        met("zombie: B", "B is a zombie (Z)");
        met("zombie: any", "B is a zombie (Z)");
        met("zombies: 1", "1: B");
        unmet("processes: 2", "1: A", "living lab processes: 2");
        met("processes: 1", "1: A");
    }

    @Test
    void aStateIsALetter() {
        proc.process(101, 'T', 100);
        met("state: {of: B, is: T}", "B is stopped (T)");
        unmet("state: {of: B, is: R}", "B is stopped (T)", "B is running (R)");
    }

    @Test
    void blockedMeansAsleepInThatCallOnADescriptorOfTheLearners() {
        Needed.thatThere(
                System.getProperty("os.arch").equals("amd64"), "x86-64 processor, whose numbers of calls are used");
        proc.process(101, 'S', 100).syscall("0 0x3 0x0 0x0 0x0 0x0 0x0 0x0 0x0");
        met("blocked: {of: B, in: read}", "B is asleep in read");
        unmet("blocked: {of: B, in: wait}", "B is asleep in read", "B is asleep in wait");
        proc.process(101, 'S', 100).syscall("0 0x41 0x0 0x0 0x0 0x0 0x0 0x0 0x0");
        unmet("blocked: {of: B, in: read}", "B waits for its next line", "B is asleep in read");
        proc.process(101, 'S', 100).syscall("61 0xffffffffffffffff 0x0 0x0 0x0 0x0 0x0 0x0 0x0");
        met("blocked: {of: B, in: waitpid}", "B is asleep in wait4");
        proc.process(101, 'R', 100).syscall("running");
        unmet("blocked: {of: B, in: read}", "B is running (R)", "B is asleep in read");
    }

    @Test
    void whereTheKernelHidesTheCallTheLabsOwnRecordDecides() {
        unmet("blocked: {of: B, in: pause}", "B waits for its next line", "B is asleep in pause");
        evidence.calls.add(new Evidence.CallMade("B", "getpid", List.of(), Optional.of(ObservedValue.ofNumber(101))));
        evidence.calls.add(new Evidence.CallMade("B", "pause", List.of(), Optional.empty()));
        met("blocked: {of: B, in: pause}", "B is asleep in pause");
    }

    @Test
    void anExitStatusIsReadFromTheZombie() {
        unmet("exit-status: {of: B, is: 44}", "B is asleep (S)", "B is a zombie that exited with 44");
        ended(44 << 8);
        met("exit-status: {of: B, is: 44}", "B exited with 44");
        unmet("exit-status: {of: B, is: 0}", "B exited with 44", "B is a zombie that exited with 0");
        unmet("exit-status: {of: B, signal: KILL}", "B exited with 44", "B is a zombie that was killed by SIGKILL");
        ended(9);
        met("exit-status: {of: B, signal: 9}", "B was killed by SIGKILL");
        unmet("exit-status: {of: B, is: 9}", "B was killed by SIGKILL", "B is a zombie that exited with 9");
        ended(0x80 | 11);
        met("exit-status: {of: B, signal: SIGSEGV}", "B was killed by SIGSEGV");
    }

    @Test
    void aParentIsALetterTheShellOrLabInit() {
        met("parent: {of: B, is: A}", "the parent of B is A (100)");
        unmet("parent: {of: B, is: init}", "the parent of B is A (100)", "the parent of B is the init of the lab");
        met("parent: {of: A, is: init}", "the parent of A is the init of the lab (20)");
        proc.process(101, 'S', 10);
        met("parent: {of: B, is: shell}", "the parent of B is your shell (10)");
        proc.process(101, 'S', 1);
        unmet("parent: {of: B, is: C}", "the parent of B is a process outside the lab (1)", "the parent of B is C");
    }

    @Test
    void aTreeIsAShapeWhateverTheLetters() {
        met("tree: X(Y)", "A(B)");
        process("C", 102, 'S', 100);
        process("D", 103, 'S', 102);
        met("tree: A(B(D) C)", "A(B C(D))");
        unmet("tree: A(B C D)", "A(B C(D))", "the family A(B C D), whatever the letters");
        process("E", 104, 'Z', 100);
        met("tree: A(B(D) C)", "A(B C(D))");
        process("F", 105, 'S', 20);
        unmet("tree: A(B(D) C)", "A(B C(D)) F", "the family A(B(D) C), whatever the letters");
        met("tree: A B(C D(E))", "A(B C(D)) F");
    }

    @Test
    void aDescriptorIsFoundByNumberTargetOrBoth() {
        proc.process(100, 'S', 20).fd(0, "/fake/null", 0, "0100000").fd(3, "/proc/100/stat", 5, "0100000");
        met("fd: {of: A, number: 3}", "A has 3 → /proc/100/stat");
        met("fd: {of: A, target: /fake/null}", "A has 0 → /fake/null, 3 → /proc/100/stat");
        met("fd: {of: A, number: 3, target: own-pid}", "A has 3 → /proc/100/stat");
        met("fd: {of: any, target: '/proc/*/stat'}", "A has 0 → /fake/null, 3 → /proc/100/stat");
        unmet(
                "fd: {of: A, number: 0, target: own-pid}",
                "A has 0 → /fake/null",
                "A has 0 leading to a path with its own PID in it");
        unmet(
                "fd: {of: A, number: 4, target: /fake/null}",
                "A does not have descriptor 4 open",
                "A has 4 leading to /fake/null");
        unmet("fd: {of: B, number: 3}", "B does not have descriptor 3 open", "B has descriptor 3 open");
        met("fd: {of: B, number: 3, open: false}", "B does not have descriptor 3 open");
        unmet("fd: {of: A, number: 3, open: false}", "A has 3 → /proc/100/stat", "A does not have descriptor 3 open");
        unmet(
                "fd: {of: A, target: /fake/null, open: false}",
                "A has 0 → /fake/null, 3 → /proc/100/stat",
                "A has no descriptor that leads to /fake/null");
        met("fd: {of: B, target: /fake/null, open: false}", "B has nothing open");
    }

    @Test
    void theDescriptorsTheLabKeepsAreNotTheLearners() {
        proc.process(100, 'S', 20)
                .fd(0, "/fake/pts/1", 0, "02")
                .fd(64, "socket:[9]", 0, "02000002")
                .fd(100, "/fake/null", 0, "0");
        met("fds: {of: A, only: [100, 0]}", "A has 0, 100 open");
        unmet("fds: {of: A, only: [0, 1, 2]}", "A has 0, 100 open", "A has the descriptors 0, 1, 2 open and no others");
        unmet("fds: {of: B, only: [0]}", "B has nothing open", "B has the descriptors 0 open and no others");
    }

    @Test
    void anOffsetBelongsToTheDescriptor() {
        proc.process(100, 'S', 20).fd(3, "/fake/hosts", 10, "0100000");
        met("offset: {of: A, fd: 3, is: 10}", "descriptor 3 of A is at 10");
        unmet("offset: {of: A, fd: 3, is: 0}", "descriptor 3 of A is at 10", "descriptor 3 of A is at offset 0");
        unmet("offset: {of: A, fd: 4, is: 0}", "A does not have descriptor 4 open", "descriptor 4 of A is at offset 0");
    }

    @Test
    void oneOpenFileIsWhatTheKernelSaysIsOne() {
        proc.process(100, 'S', 20).fd(3, "/fake/hosts", 10, "0100000");
        proc.process(101, 'S', 100).fd(3, "/fake/hosts", 10, "02100000");
        evidence.sameFile = (pid, fd, otherPid, otherFd) -> SameFile.Answer.DIFFERENT;
        unmet("same-description: {of: [A 3, B 3]}", "A 3 and B 3 are two open files", "A 3, B 3 are one open file");
        evidence.sameFile = (pid, fd, otherPid, otherFd) -> SameFile.Answer.SAME;
        met("same-description: {of: [A 3, B 3]}", "A 3, B 3 are one open file");
        unmet("same-description: {of: [A 3, B 4]}", "B does not have descriptor 4 open", "A 3, B 4 are one open file");
        unmet("same-description: {of: [A 3, C 3]}", "there is no C yet", "A 3, C 3 are one open file");
    }

    @Test
    void whereTheKernelMayNotBeAskedOneOpenFileIsWhatNothingTellsApart() {
        proc.process(100, 'S', 20).fd(3, "/fake/hosts", 10, "0100000");
        proc.process(101, 'S', 100).fd(3, "/fake/hosts", 10, "0100000").fd(4, "/fake/hosts", 0, "0100000");
        met("same-description: {of: [A 3, B 3]}", "A 3, B 3 are one open file");
        unmet("same-description: {of: [A 3, B 4]}", "A 3 and B 4 are two open files", "A 3, B 4 are one open file");
    }

    @Test
    void aPipeHasAWriterAsLongAsAnybodyHoldsIt() {
        String wanted = "nobody has the pipe behind descriptor 0 of B open for writing";
        proc.process(100, 'S', 20).fd(4, "pipe:[77]", 0, "01");
        proc.process(101, 'S', 100).fd(0, "pipe:[77]", 0, "0").fd(1, "/fake/null", 0, "01");
        unmet("pipe-without-writer: {of: B, fd: 0}", "open for writing: A 4", wanted);
        proc.process(100, 'S', 20).fd(4, "pipe:[78]", 0, "01");
        met("pipe-without-writer: {of: B, fd: 0}", "nobody writes to it");
        unmet(
                "pipe-without-writer: {of: B, fd: 1}",
                "descriptor 1 of B leads to /fake/null, which is no pipe",
                wanted.replace('0', '1'));
        unmet("pipe-without-writer: {of: B, fd: 5}", "B does not have descriptor 5 open", wanted.replace('0', '5'));
    }

    @Test
    void anEnvironmentIsWhatExecWasGiven() {
        proc.process(101, 'S', 100).strings("environ", "GREETING=hello", "HOME=/");
        met("environment: {of: B, has: {GREETING: hello}}", "B has that environment");
        met("environment: {of: B, has: {GREETING: hello}, lacks: [PATH]}", "B has that environment");
        unmet(
                "environment: {of: B, exactly: {GREETING: hello}}",
                "B also has HOME",
                "B has exactly GREETING=hello as its environment");
        unmet(
                "environment: {of: B, has: {GREETING: bye}}",
                "B has GREETING=hello",
                "B has GREETING=bye in its environment");
        unmet("environment: {of: B, has: {PATH: x}}", "B lacks PATH", "B has PATH=x in its environment");
        unmet("environment: {of: B, lacks: HOME}", "B also has HOME", "B has no HOME in its environment");
        unmet(
                "environment: {of: A, lacks: HOME}",
                "the kernel does not show environ of A",
                "A has no HOME in its environment");
        proc.process(101, 'S', 100).strings("environ", "GREETING=hello");
        met("environment: {of: B, exactly: {GREETING: hello}}", "B has that environment");
    }

    @Test
    void aProgramIsKnownByItsFileAndItsArguments() {
        proc.process(101, 'S', 100)
                .strings("cmdline", "sleep", "60")
                .link("exe", "/fake/sleep")
                .link("cwd", "/fake");
        met("cmdline: {of: B, is: [sleep, \"60\"]}", "B was started with \"sleep\", \"60\"");
        met("cmdline: {of: B, starts-with: sleep}", "B was started with \"sleep\", \"60\"");
        unmet(
                "cmdline: {of: B, is: [sleep]}",
                "B was started with \"sleep\", \"60\"",
                "B was started with the arguments \"sleep\"");
        met("exe: {of: B, name: sleep}", "B runs /fake/sleep");
        unmet("exe: {of: B, name: cat}", "B runs /fake/sleep", "B runs the program cat");
        unmet("exe: {of: A, name: cat}", "the kernel does not show exe of A", "A runs the program cat");
        met("cwd: {of: B, is: /fake}", "B works in /fake");
        unmet("cwd: {of: B, is: '/tmp/*'}", "B works in /fake", "B works in the directory /tmp/*");
    }

    @Test
    void aSignalCanBePendingBlockedIgnoredOrCaught() {
        proc.process(101, 'S', 100).status(Map.of("ShdPnd", "0000000000004000", "SigBlk", "0000000000004000"));
        met("signal: {of: B, name: SIGTERM, is: pending}", "SIGTERM is pending; blocked in B");
        met("signal: {of: B, name: TERM, is: blocked}", "SIGTERM is pending; blocked in B");
        unmet(
                "signal: {of: B, name: SIGTERM, is: ignored}",
                "SIGTERM is pending; blocked in B",
                "SIGTERM is ignored in B");
        unmet(
                "signal: {of: B, name: SIGUSR1, is: caught}",
                "SIGUSR1 is neither pending nor blocked, ignored or caught in B",
                "SIGUSR1 is caught in B");
    }

    @Test
    void aLimitHasABoundAndCanBeReached() {
        proc.process(100, 'S', 20)
                .openFiles("2", "unlimited")
                .fd(0, "/fake/null", 0, "0")
                .fd(1, "/fake/null", 0, "0")
                .fd(100, "/fake/null", 0, "0");
        met("limit: {of: A, resource: NOFILE, soft: 2}", "A has soft limit 2, hard limit unlimited");
        met("limit: {of: A, resource: NOFILE, soft: at most 8}", "A has soft limit 2, hard limit unlimited");
        unmet(
                "limit: {of: A, resource: NOFILE, hard: at most 64}",
                "A has soft limit 2, hard limit unlimited",
                "RLIMIT_NOFILE of A; hard limit at most 64");
        met(
                "limit: {of: A, resource: NOFILE, reached: true, fd-above: true}",
                "A has soft limit 2, hard limit unlimited; open are 0, 1, 100");
        proc.process(100, 'S', 20).openFiles("3", "unlimited");
        unmet(
                "limit: {of: A, resource: NOFILE, reached: true}",
                "A has soft limit 3, hard limit unlimited; open are 0, 1, 100",
                "RLIMIT_NOFILE of A; every descriptor below the soft limit is open");
    }

    @Test
    void privateMemoryIsComparedWithWhatItWas() {
        String wanted = "the private memory of B has grown by 8 MiB to 12 MiB";
        proc.process(101, 'S', 100).memory(500 + 10 * 1024);
        unmet(
                "private-memory: {of: B, grown-between: [8 MiB, 12 MiB]}",
                "the kernel does not show smaps_rollup of B",
                wanted);
        evidence.privateMemoryBefore = OptionalLong.of(500 * 1024);
        met("private-memory: {of: B, grown-between: [8 MiB, 12 MiB]}", "the private memory of B has grown by 10 MiB");
        proc.process(101, 'S', 100).memory(600);
        unmet(
                "private-memory: {of: B, grown-between: [8 MiB, 12 MiB]}",
                "the private memory of B has grown by 100 KiB",
                wanted);
    }

    @Test
    void groupsSessionsAndTerminalsAreToldApart() {
        proc.process(100, 'S', 20).stat('S', 20, 100, 100, 34816, 100, 0);
        proc.process(101, 'S', 100).stat('S', 100, 100, 100, 34816, 100, 0);
        met("group: {of: [A, B], same: true}", "groups: A 100, B 100");
        met(
                "group: {of: [A, B], same: true, foreground: true}",
                "groups: A 100, B 100; in the foreground is group 100");
        unmet("group: {of: [A, B], same: false}", "groups: A 100, B 100", "A, B are in different process groups");
        unmet("group: {of: [A, C], same: true}", "there is no C yet", "A, C are in one process group");
        met("session: {of: A, leader: true}", "A leads session 100");
        unmet(
                "session: {of: B, leader: false, not-of: A}",
                "B is in session 100; A is in session 100",
                "B does not lead its session; B is in another session than A");
        met("terminal: {of: B, has: true}", "B has a controlling terminal");
        proc.process(101, 'S', 100).stat('S', 20, 101, 101, 0, -1, 0);
        met("group: {of: [A, B], same: false}", "groups: A 100, B 101");
        met("session: {of: B, not-of: A}", "B leads session 101; A is in session 100");
        unmet("terminal: {of: B, has: true}", "B has no controlling terminal", "B has a controlling terminal");
    }

    @Test
    void aVariableIsComparedLikeAnExpectation() {
        evidence.variables.put("A pid", ObservedValue.ofPid(101, "B"));
        evidence.variables.put("A name", ObservedValue.ofText("hello"));
        met("variable: {of: A, name: pid, is: B}", "the variable pid of A is B");
        met("variable: {of: A, name: pid, is: 101}", "the variable pid of A is B");
        met("variable: {of: A, name: name, is: hello}", "the variable name of A is \"hello\"");
        unmet(
                "variable: {of: A, name: name, is: \"B\"}",
                "the variable name of A is \"hello\"",
                "the variable name of A is \"B\"");
        unmet(
                "variable: {of: B, name: pid, is: 0}",
                "B has no variable pid that can be read now",
                "the variable pid of B is 0");
    }

    @Test
    void callsAreCountedAndTheirArgumentsSeen() {
        call("A", "fork");
        call("B", "fork");
        call("A", "_exit", 300);
        met("calls: {fork: at most 4, wait: never}", "calls of fork: 2; no call of wait");
        unmet("calls: {fork: 1, wait: never}", "calls of fork: 2", "calls of fork: exactly 1; no call of wait");
        met("calls: {fork: at least 1, by: B}", "calls of fork: 1");
        unmet("calls: {fork: never, by: A}", "calls of fork: 1", "by A: no call of fork");
        met("calls: {_exit: {argument: above 255}}", "_exit called with 300");
        unmet(
                "calls: {_exit: {argument: below 256}}",
                "_exit called with 300",
                "_exit called with an argument below 256");
        unmet("calls: {kill: {argument: 9}}", "no call of kill", "kill called with the argument 9");
    }

    private void process(String letter, long pid, char state, long ppid) {
        evidence.letters.put(letter, pid);
        proc.process(pid, state, ppid);
    }

    private void ended(int status) {
        proc.process(101, 'Z', 100).stat('Z', 100, 101, 101, 0, -1, status);
    }

    private void call(String letter, String name, long... arguments) {
        List<Long> values = Arrays.stream(arguments).boxed().toList();
        evidence.calls.add(new Evidence.CallMade(letter, name, values, Optional.of(ObservedValue.ofNumber(0))));
    }

    private void met(String check, String found) {
        Verdict verdict = judge(check);
        assertThat(verdict.found().text(EN)).as(check).isEqualTo(found);
        assertThat(verdict.met()).as(check).isTrue();
    }

    private void unmet(String check, String found, String wanted) {
        Verdict verdict = judge(check);
        assertThat(verdict.found().text(EN)).as(check).isEqualTo(found);
        assertThat(verdict.wanted().text(EN)).as(check).isEqualTo(wanted);
        assertThat(verdict.met()).as(check).isFalse();
    }

    private Verdict judge(String check) {
        LessonSource source = new LessonSource("test", 1, Language.EN, "test.md", "- " + check);
        Problems problems = new Problems(source);
        YamlNode.Sequence list =
                (YamlNode.Sequence) YamlReader.read(source.text(), 1, problems).orElseThrow();
        Check read = CheckReader.read(list.items().get(0), problems)
                .orElseThrow(() -> new AssertionError(problems.all().stream()
                        .map(problem -> problem.sentence(EN))
                        .toList()));
        Verdict verdict = read.judge(evidence);
        assertThat(verdict.found().text(JA) + verdict.wanted().text(JA))
                .as("Japanese for %s", check)
                .matches("(?s).*\\p{IsHiragana}.*")
                .doesNotContain("{");
        return verdict;
    }
}
