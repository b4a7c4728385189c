package unixproc.trace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file is run is found by its ending, its mode and the PATH. */
class ProgramCommandTest {
    @TempDir
    private Path home;

    private Path script;

    @BeforeEach
    void aScript() throws IOException {
        script = Files.writeString(home.resolve("program.py"), "print(1)\n");
    }

    private Path executable(String folder, String name, String text) throws IOException {
        Path file =
                Files.writeString(Files.createDirectories(home.resolve(folder)).resolve(name), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private ProgramCommand of(String path, String... typed) throws ProgramCommand.Unusable {
        return ProgramCommand.of(List.of(typed), path, home);
    }

    @Test
    void aProgramIsPreferredToAScriptThatLooksForIt() throws Exception {
        Path shim = executable("shims", "python3", "#!/bin/sh\n");
        Path real = executable("bin", "python3", "\177ELF");
        String path = shim.getParent() + ":" + real.getParent();
        assertThat(of(path, script.toString(), "word").file()).isEqualTo(real);
        assertThat(of(path, script.toString(), "word").words()).containsExactly("python3", script.toString(), "word");
        assertThat(of(shim.getParent().toString(), script.toString()).file()).isEqualTo(shim);
    }

    @Test
    void anExecutableFileIsRunAsItIs() throws Exception {
        Path program = executable("bin", "tool.py", "#!/bin/sh\n");
        assertThat(of("", program.toString()).file()).isEqualTo(program);
    }

    @Test
    void whatCannotBeRunSaysWhy() {
        assertThatThrownBy(() -> of("", script.toString())).hasMessage("program.no-interpreter");
        assertThatThrownBy(() -> of("", home.resolve("missing").toString())).hasMessage("program.missing");
    }
}
