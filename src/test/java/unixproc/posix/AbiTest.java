package unixproc.posix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of this machine, as its C compiler knows them. */
class AbiTest {
    private static final Map<String, Long> NUMBERS = new TreeMap<>(Map.ofEntries(
            Map.entry("sizeof(struct rlimit)", (long) Abi.RLIMIT),
            Map.entry("offsetof(struct rlimit, rlim_max)", (long) Abi.RLIMIT_HARD),
            Map.entry("sizeof(sigset_t)", (long) Abi.SIGSET),
            Map.entry("sizeof(struct sigaction)", (long) Abi.SIGACTION),
            Map.entry("offsetof(struct sigaction, sa_mask)", (long) Abi.SA_MASK),
            Map.entry("offsetof(struct sigaction, sa_flags)", (long) Abi.SA_FLAGS),
            Map.entry("SIG_BLOCK", (long) Abi.SIG_BLOCK),
            Map.entry("SIG_SETMASK", (long) Abi.SIG_SETMASK),
            Map.entry("RLIMIT_CPU", (long) Abi.RLIMIT_CPU),
            Map.entry("RLIMIT_FSIZE", (long) Abi.RLIMIT_FSIZE),
            Map.entry("RLIMIT_CORE", (long) Abi.RLIMIT_CORE),
            Map.entry("RLIMIT_NOFILE", (long) Abi.RLIMIT_NOFILE),
            Map.entry("PROT_READ | PROT_WRITE", (long) Abi.PROT_READ_WRITE),
            Map.entry("PROT_READ | PROT_EXEC", (long) Abi.PROT_READ_EXEC),
            Map.entry("MAP_PRIVATE | MAP_ANONYMOUS", (long) Abi.MAP_PRIVATE_ANONYMOUS),
            Map.entry("EINTR", (long) Abi.EINTR),
            Map.entry("EAGAIN", (long) Abi.EAGAIN),
            Map.entry("EFAULT", (long) Abi.EFAULT),
            Map.entry("EINVAL", (long) Abi.EINVAL),
            Map.entry("SYS_getdents64", Abi.SYS_GETDENTS64),
            Map.entry("SYS_kcmp", Abi.SYS_KCMP),
            Map.entry("SYS_getrlimit", Abi.SYS_GETRLIMIT),
            Map.entry("SYS_setrlimit", Abi.SYS_SETRLIMIT),
            Map.entry("SYS_rt_sigprocmask", Abi.SYS_RT_SIGPROCMASK),
            Map.entry("SYS_timer_create", Abi.SYS_TIMER_CREATE),
            Map.entry("SYS_timer_settime", Abi.SYS_TIMER_SETTIME)));

    @TempDir
    private Path directory;

    @Test
    void theCompilerHasTheSameNumbers() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/gcc")), "no gcc on this machine");
        List<String> expected = new ArrayList<>();
        StringBuilder source = new StringBuilder("""
                #define _GNU_SOURCE
                #include <errno.h>
                #include <signal.h>
                #include <stddef.h>
                #include <stdio.h>
                #include <sys/mman.h>
                #include <sys/resource.h>
                #include <sys/syscall.h>
                int main(void) {
                """);
        NUMBERS.forEach((name, number) -> {
            source.append("printf(\"%s = %ld\\n\", \"")
                    .append(name)
                    .append("\", (long) (")
                    .append(name)
                    .append("));\n");
            expected.add(name + " = " + number);
        });
        Path file = Files.writeString(
                directory.resolve("numbers.c"), source.append("}\n").toString());
        assertThat(run("/usr/bin/gcc", "-o", directory + "/numbers", file.toString()))
                .isEmpty();
        assertThat(run(directory + "/numbers").lines()).containsExactlyElementsOf(expected);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
