package unixproc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the direction of the arrows between the packages, bottom up, and who may touch which library. */
class ArchitectureTest {
    private static JavaClasses program;

    @BeforeAll
    static void readTheProgram() {
        program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("unixproc");
    }

    @ParameterizedTest(name = "{0} uses only {1}")
    @CsvSource(delimiter = '|', textBlock = """
            text                |
            abi                 |
            file                |
            kernel              | abi
            kernel.trace        | kernel
            lab.wire            |
            lab                 | kernel lab.wire text
            lab.remote          | abi file kernel lab lab.wire text
            c.type              |
            c.call              | abi c.type text
            c.syntax            | c.type c.call text
            c.preprocess        | c.type c.call c.syntax
            c.format            | abi c.type c.call
            c.run               | abi c.type c.call c.syntax c.format
            c.check             | c.type c.call c.syntax c.format c.run text
            c                   | c.type c.call c.syntax c.preprocess c.format c.run c.check
            c.assist            | c.type c.call c.syntax c
            posix               | abi c.type c.call
            posix.signal        | abi posix c.run
            posix.call          | abi posix posix.signal c.type c.call c.run
            posix.process       | abi posix posix.signal
            posix.rails         | posix posix.process
            posix.trace         | abi posix posix.signal
            lab.wire.trace      | lab.wire
            lab.agent.trace     | lab.wire lab.wire.trace posix posix.signal posix.process posix.trace
            lab.agent           | abi file lab.agent.trace lab.wire c c.type c.call c.syntax c.run posix posix.signal posix.call posix.process posix.rails
            lesson.expectation  | c.type c.call
            lesson.check        | lesson.expectation kernel text
            lesson.model        | lesson.check lesson.expectation text
            lesson.problem      | lesson.model lesson.check text
            lesson.yaml         | lesson.problem lesson.model lesson.expectation text
            lesson.check.syntax | lesson.yaml lesson.problem lesson.model lesson.check lesson.expectation text
            lesson.check.kind   | abi lesson.check.syntax lesson.yaml lesson.problem lesson.model lesson.check lesson.expectation c.call kernel text
            lesson.rule         | console.text lesson.problem lesson.model lesson.expectation text
            lesson.parse        | console.text lesson.rule lesson.check.kind lesson.yaml lesson.problem lesson.model lesson.check lesson.expectation text
            lesson.library      | lesson.rule file lesson.parse lesson.problem lesson.model lesson.check lesson.expectation text
            lesson.progress     | file lesson.library lesson.parse lesson.model lesson.check text
            console.text        | text
            console             | console.text text
            console.plain       | console console.text text
            console.pty         | console text
            console.selfplay    | console console.text text
            console.terminal    | console console.text console.plain console.pty console.selfplay text
            view                | abi kernel console.text text
            view.layout         | view console.text kernel
            view.picture        | abi view view.layout console.text kernel text
            view.change         | abi view view.picture console.text kernel text
            tutor.session       | abi view.picture lab lab.wire lesson.model lesson.expectation lesson.check kernel console console.text text
            tutor.show          | abi file tutor.session c.call view view.picture view.change kernel kernel.trace lab lab.wire lesson.model console console.text text
            tutor.help          | tutor.session c c.call c.assist console console.text text
            tutor.prompt        | abi tutor.help tutor.show tutor.session view lesson.model kernel lab lab.wire console console.text text
            tutor.step          | tutor.prompt tutor.session lesson.model lesson.expectation c.assist c.call kernel lab lab.wire view
            tutor.course        | tutor.show lesson.progress lesson.library lesson.parse lesson.problem lesson.model lesson.check view.layout console.text text
            tutor.play          | tutor.step tutor.course tutor.prompt tutor.show tutor.session lesson.progress lesson.library lesson.model lesson.check lesson.expectation lab kernel console console.text text
            tutor.trial         | tutor.play tutor.prompt tutor.show tutor.session lesson.library lesson.parse lesson.problem lesson.model lesson.check lesson.expectation lab lab.wire console console.plain console.text text
            trace.call          | abi c.call c.format c.run lab.wire
            trace.event         | abi trace.call lab lab.wire lab.wire.trace
            trace.account       | trace.event trace.call
            trace.source        |
            trace.run           | file trace.account trace.event trace.call lab lab.remote lab.wire lab.wire.trace kernel
            tutor.run           | abi trace.source tutor.prompt trace.run trace.account trace.event tutor.show tutor.session lab lab.wire lab.wire.trace console console.text text
            doctor              | lab kernel console console.pty console.text text
            cli                 | trace.run trace.event tutor.run file tutor.trial tutor.play tutor.course tutor.prompt tutor.help tutor.session doctor lesson.progress lesson.library lesson.parse lesson.problem lesson.model lab lab.remote console console.text console.pty console.selfplay console.terminal text
            """)
    void arrowsPointDownwards(String from, String allowed) {
        List<String> packages = new ArrayList<>(List.of("unixproc." + from, "java.."));
        if (allowed != null) {
            for (String name : allowed.split(" ")) {
                packages.add("unixproc." + name);
            }
        }
        packages.addAll(thirdParty(from));
        classes()
                .that()
                .resideInAPackage("unixproc." + from)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(program);
    }

    private static List<String> thirdParty(String from) {
        return switch (from) {
            case "cli" -> List.of("picocli..");
            case "console", "console.text", "console.plain", "console.pty", "console.terminal" ->
                List.of("org.jline..");
            case "lesson.parse", "lesson.rule" -> List.of("org.commonmark..");
            case "lesson.yaml" -> List.of("org.snakeyaml..");
            case "lesson.progress", "console.selfplay" -> List.of("com.grack..");
            case "posix", "posix.call", "posix.trace", "posix.signal", "posix.process", "posix.rails" ->
                List.of("jnr..", "com.kenai.jffi..");
            default -> List.of();
        };
    }

    @Test
    void mainUsesOnlyTheCommandsAndTheAgent() {
        classes()
                .that()
                .resideInAPackage("unixproc")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("unixproc", "unixproc.cli", "unixproc.lab.agent", "java..")
                .check(program);
    }

    @Test
    void onlyMainTouchesTheStandardStreamsAndExits() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("unixproc.Main")
                .should()
                .accessField(System.class, "in")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(program);
    }
}
