package unixproc.c.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unixproc.c.FakeHost;
import unixproc.c.Interpreter;
import unixproc.c.call.Call.Form;
import unixproc.c.call.Parameter.Role;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.CType.Scalar;
import unixproc.text.Language;
import unixproc.text.Messages;

/** Every row is whole, and every form of it can be typed. */
class CallTableTest {
    private static final CallTable TABLE = CallTable.standard();
    private static final Constants CONSTANTS = Constants.standard();

    static Stream<Call> rows() {
        return Stream.concat(TABLE.rows().stream(), TABLE.macros().stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsWhole(Call call) {
        assertThat(Messages.of("c.call", Language.EN).text(call.name())).matches("[A-Z].*\\.");
        assertThat(Messages.of("c.call", Language.JA).text(call.name()))
                .endsWith("。")
                .containsPattern("[ぁ-ん]");
        assertThat(call.section()).isIn(0, 2, 3);
        assertThat(call.forms()).isNotEmpty();
        assertThat(call.errors())
                .allMatch(error -> CONSTANTS.names("errno").contains(error))
                .doesNotHaveDuplicates();
        for (Form form : call.forms()) {
            for (Parameter parameter : form.parameters()) {
                boolean constant = parameter.role() == Role.CONSTANT;
                assertThat(constant && CONSTANTS.group(call, parameter).isEmpty())
                        .as("%s of %s has constants", parameter.name(), call.name())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyFormCanBeTyped(Call call) {
        // A jump goes to where setjmp was called, and here nobody did; execle is told as the execve it makes.
        assumeThat(call.name()).doesNotEndWith("longjmp").isNotEqualTo("execle");
        for (Form form : call.forms()) {
            for (int count = form.required(); count <= form.parameters().size(); count++) {
                FakeHost host = new FakeHost();
                String line = "char *text = \"1.2.3.4\"; " + typed(call, form, count);
                new Interpreter(TABLE, host).run(line);
                boolean isCall = TABLE.find(call.name()).isPresent();
                assertThat(host.calls).as(line).hasSize(isCall ? 1 : 0);
                if (isCall && !form.variadic()) {
                    assertThat(host.invocations.get(0).arguments())
                            .as(line)
                            .hasSameSizeAs(call.forms().get(0).parameters());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tooManyArgumentsAreRefused(Call call) {
        boolean variadic = call.forms().stream().anyMatch(Form::variadic);
        int most = call.forms().stream()
                .mapToInt(each -> each.parameters().size())
                .max()
                .orElseThrow();
        if (!variadic) {
            List<String> arguments = new ArrayList<>();
            for (int i = 0; i <= most; i++) {
                arguments.add("1");
            }
            FakeHost host = new FakeHost();
            String line = call.name() + "(" + String.join(", ", arguments) + ")";
            assertThat(catchThrowable(() -> new Interpreter(TABLE, host).run(line)))
                    .as(line)
                    .isInstanceOf(Rejection.class);
        }
    }

    private static String typed(Call call, Form form, int count) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(argument(call, form.parameters().get(i)));
        }
        return call.name() + "(" + String.join(", ", arguments) + ")";
    }

    private static String argument(Call call, Parameter parameter) {
        List<String> constants = CONSTANTS.names(CONSTANTS.group(call, parameter));
        return switch (parameter.role()) {
            case PATH, TEXT, BUFFER_IN -> "text";
            case OUT, WAIT_STATUS_OUT -> "&made_" + parameter.name();
            case ARGV -> "{\"a\", \"b\"}";
            case SIGNAL_SET -> "{SIGINT}";
            case STRUCT_IN, SOCKET_ADDRESS -> "NULL";
            case ADDRESS -> "&text";
            case SIGNAL, RESOURCE, WAIT_OPTIONS, OPEN_FLAGS, CONSTANT, HANDLER, STREAM -> constants.get(0);
            case NUMBER, PID, DESCRIPTOR, MODE, STATUS, ANY -> "1";
        };
    }

    @Test
    void namesAreUniqueAndFound() {
        Set<String> names = new HashSet<>();
        rows().forEach(call ->
                assertThat(names.add(call.name())).as(call.name()).isTrue());
        assertThat(TABLE.find("fork")).isPresent();
        assertThat(TABLE.find("strlen")).isEmpty();
        assertThat(TABLE.findMacro("strlen")).isPresent();
        assertThat(names.stream().filter(UnsupportedNames::has)).isEmpty();
    }

    @Test
    void theCallsLessonsNeedAreThere() {
        String needed = """
                getpid getppid getuid getpgid getsid setpgid setsid tcgetpgrp tcsetpgrp open close read write lseek dup
                dup2 fcntl pipe mkfifo isatty unlink ftruncate getrlimit setrlimit getenv setenv unsetenv chdir getcwd
                umask getpriority setpriority fork execve execvp wait waitpid _exit exit abort daemon prctl getrusage
                kill raise signal sigprocmask sigpending pause alarm sleep usleep mmap munmap madvise poke peek touch
                socketpair socket bind listen accept connect send recv send_fd recv_fd time clock printf puts fflush
                kcmp""";
        for (String name : needed.split("\\s+")) {
            assertThat(TABLE.find(name)).as(name).isPresent();
        }
    }

    @Test
    void typesAndDefaultsAreThoseOfTheManualPage() {
        Call open = TABLE.find("open").orElseThrow();
        assertThat(open.returns()).isEqualTo(Scalar.INT);
        assertThat(open.section()).isEqualTo(2);
        assertThat(open.has(Trait.BLOCKS)).isTrue();
        assertThat(open.errors()).contains("ENOENT", "EMFILE");
        Parameter mode = open.forms().get(0).parameters().get(2);
        assertThat(mode.type()).isEqualTo(Scalar.UINT);
        assertThat(mode.fallback()).contains("0666");
        assertThat(mode.shown()).isFalse();
        Call read = TABLE.find("read").orElseThrow();
        assertThat(read.returns()).isEqualTo(Scalar.LONG);
        assertThat(read.forms().get(0).parameters().get(1).sizedBy()).contains("count");
        assertThat(TABLE.find("fork").orElseThrow().returns()).isEqualTo(Scalar.PID);
        assertThat(TABLE.has("getpid", Trait.BLOCKS)).isFalse();
        assertThat(TABLE.find("waitpid").orElseThrow().forms().get(0).text("waitpid"))
                .isEqualTo("waitpid(pid_t pid = -1, int *wstatus = NULL, int options = 0)");
    }

    @Test
    void aMistypedNameFindsItsNeighbours() {
        assertThat(TABLE.nearest("frok")).startsWith("fork");
        assertThat(TABLE.nearest("wiat")).startsWith("wait");
        assertThat(TABLE.nearest("waitpdi")).startsWith("waitpid");
        assertThat(TABLE.nearest("GETPID")).startsWith("getpid");
        assertThat(TABLE.nearest("qqqqqqq")).isEmpty();
        assertThat(TABLE.nearest("set")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatIsAbsentPointsToWhatThereIs() {
        for (String name : List.of("sbrk", "clone", "mq_open", "posix_spawn")) {
            assertThat(UnsupportedNames.has(name)).as(name).isTrue();
            assertThat(UnsupportedNames.instead(name)).as(name).isNotEmpty().allMatch(CallTableTest::known);
        }
        assertThat(UnsupportedNames.has("sbr")).isFalse();
        assertThat(UnsupportedNames.has("sbrks")).isFalse();
        assertThat(UnsupportedNames.instead("mount")).isEmpty();
    }

    private static boolean known(String name) {
        return TABLE.find(name).isPresent() || TABLE.findMacro(name).isPresent();
    }
}
