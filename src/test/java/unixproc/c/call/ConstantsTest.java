package unixproc.c.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.abi.Processor;
import unixproc.c.run.FunctionCode;

/** Constants by name and by value, on both kinds of processor. */
class ConstantsTest {
    private final Constants constants = Constants.of(Processor.X86_64);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SIGKILL, 9",
        "SIGCHLD, 17",
        "ENOENT, 2",
        "EAGAIN, 11",
        "O_CREAT, 64",
        "O_APPEND, 1024",
        "O_CLOEXEC, 524288",
        "O_DIRECTORY, 65536",
        "RLIMIT_NOFILE, 7",
        "WNOHANG, 1",
        "RLIM_INFINITY, -1",
        "MAP_ANONYMOUS, 32",
        "RUSAGE_CHILDREN, -1",
        "SA_RESETHAND, -2147483648",
        "PR_SET_CHILD_SUBREAPER, 36",
        "INT_MIN, -2147483648",
    })
    void aConstantHasItsValue(String name, long value) {
        assertThat(constants.value(name)).hasValue(value);
    }

    @Test
    void theOtherProcessorDiffersInAFewFlags() {
        Constants other = Constants.of(Processor.AARCH64);
        List<String> different = new ArrayList<>();
        for (String name : constants.names()) {
            if (constants.value(name).getAsLong() != other.value(name).getAsLong()) {
                different.add(name);
            }
        }
        assertThat(different)
                .containsExactlyInAnyOrder("O_DIRECTORY", "O_NOFOLLOW", "O_DIRECT", "O_LARGEFILE", "O_TMPFILE");
        assertThat(other.value("O_DIRECTORY")).hasValue(040000);
    }

    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource({
        "open_flags, 0, O_RDONLY",
        "open_flags, 577, O_WRONLY|O_CREAT|O_TRUNC",
        "open_flags, 2, O_RDWR",
        "open_flags, 1052672, O_RDONLY|O_SYNC",
        "open_flags, 1073741824, O_RDONLY|0x40000000",
        "wait_options, 3, WNOHANG|WUNTRACED",
        "wait_options, 0, 0",
        "mmap.prot, 3, PROT_READ|PROT_WRITE",
        "mmap.prot, 0, PROT_NONE",
        "mmap.flags, 34, MAP_PRIVATE|MAP_ANONYMOUS",
        "nothing, 5, 0x5",
    })
    void bitsAreShownAsNames(String group, long value, String text) {
        assertThat(constants.flags(group, value)).isEqualTo(text);
    }

    @Test
    void aValueFindsItsName() {
        assertThat(constants.name("signal", 9)).isEqualTo("SIGKILL");
        assertThat(constants.name("signal", 17)).isEqualTo("SIGCHLD");
        assertThat(constants.name("errno", 11)).isEqualTo("EAGAIN");
        assertThat(constants.name("signal", 0)).isEqualTo("0");
        assertThat(constants.name("resource", 99)).isEqualTo("99");
        assertThat(constants.value("NOTHING")).isEmpty();
        assertThat(constants.groups()).contains("signal", "errno", "open_flags", "mmap.prot");
        assertThat(constants.names("nothing")).isEmpty();
    }

    @Test
    void streamsCarryTheirDescriptor() {
        assertThat(constants.value("stdin")).hasValue(0xF0);
        assertThat(constants.value("stderr")).hasValue(0xF2);
        assertThat(constants.value("report")).hasValue(FunctionCode.REPORT);
    }
}
