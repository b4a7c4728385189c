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
            console.text        | text
            abi                 |
            file                |
            kernel              | abi
            kernel.trace        | kernel
            lab.wire            |
            lab                 | text kernel lab.wire
            lab.remote.process  | lab.wire lab
            lab.remote          | text abi file kernel lab.wire lab lab.remote.process
            lab.remote.jvm      | file kernel lab.wire lab lab.remote
            c.type              |
            c.call              | text abi c.type
            c.syntax            | text c.type c.call
            c.syntax.preprocess |
            c.preprocess        | c.type c.call c.syntax
            c.format            | abi c.type c.call
            c.run.text          |
            c.run               | abi c.type c.call c.syntax c.format
            c.invoke            | abi c.type c.call c.syntax c.format c.run
            c.check             | text c.type c.call c.syntax c.format c.run c.invoke
            c                   | c.type c.call c.syntax c.preprocess c.format c.run c.check
            c.assist            | c.type c.call c.syntax c
            posix               | abi c.type c.call
            posix.signal        | abi c.run posix
            posix.call          | abi c.type c.call c.run posix posix.signal
            posix.process       | abi posix posix.signal
            posix.rails         | posix posix.process
            posix.trace         | abi posix posix.signal
            lab.wire.trace      | lab.wire
            lab.agent.trace     | lab.wire posix posix.signal posix.process posix.trace lab.wire.trace
            lab.agent           | abi file lab.wire c.type c.call c.syntax c.run c.invoke c posix posix.signal posix.call posix.process posix.rails posix.trace lab.agent.trace
            lesson.expectation  | c.type c.call
            lesson.check        | text kernel lesson.expectation
            lesson.model        | text lesson.expectation lesson.check
            lesson.problem      | text lesson.check lesson.model
            lesson.yaml         | text lesson.expectation lesson.model lesson.problem
            lesson.check.syntax | text lesson.expectation lesson.check lesson.model lesson.problem lesson.yaml
            lesson.check.kind   | text abi kernel c.call lesson.expectation lesson.check lesson.model lesson.problem lesson.yaml lesson.check.syntax
            lesson.rule         | text lesson.expectation lesson.model lesson.problem console.text
            lesson.parse        | text lesson.expectation lesson.check lesson.model lesson.problem lesson.yaml lesson.check.kind lesson.rule console.text
            lesson.library      | text file lesson.expectation lesson.check lesson.model lesson.problem lesson.rule lesson.parse
            lesson.progress     | text file lesson.check lesson.model lesson.parse lesson.library
            console             | text console.text
            console.plain       | text console.text console
            console.pty         | text console
            console.selfplay    | text console.text console
            console.terminal    | text console.text console console.plain console.pty console.selfplay
            view                | text abi kernel console.text
            view.layout         | kernel console.text view
            view.picture        | text abi kernel console.text view view.layout
            view.change         | text abi kernel console.text view view.picture
            tutor.session       | text abi kernel lab.wire lab lesson.expectation lesson.check lesson.model console.text console view.picture
            tutor.show          | text abi file kernel kernel.trace lab.wire lab c.call lesson.model console.text console view view.picture view.change tutor.session
            tutor.help          | text c.call c c.assist console.text console tutor.session
            tutor.prompt        | text abi kernel lab.wire lab lesson.model console.text console view view.picture tutor.session tutor.show tutor.help
            tutor.step          | kernel lab.wire lab c.call c.assist lesson.expectation lesson.model view tutor.session tutor.prompt
            tutor.course        | text lesson.check lesson.model lesson.problem lesson.parse lesson.library lesson.progress console.text view.layout tutor.show
            tutor.question      | text lesson.expectation lesson.check lesson.model lesson.progress console.text tutor.show
            tutor.line          | text lab lesson.expectation lesson.model lesson.progress console.text console tutor.session tutor.show tutor.prompt tutor.step tutor.course
            tutor.task          | text kernel lab lesson.expectation lesson.check lesson.model console.text tutor.session tutor.show tutor.prompt
            tutor.play          | text kernel lab lesson.expectation lesson.check lesson.model lesson.parse lesson.library lesson.progress console.text console tutor.session tutor.show tutor.prompt tutor.step tutor.course tutor.question tutor.line tutor.task
            tutor.challenge     | text lab lesson.model console.text console tutor.session tutor.show tutor.prompt tutor.line tutor.task tutor.play
            tutor.trial         | text lab.wire lab lesson.expectation lesson.check lesson.model lesson.problem lesson.parse lesson.library console.text console console.plain tutor.session tutor.show tutor.prompt tutor.line tutor.task tutor.play
            trace.call          | abi lab.wire c.call c.format c.run
            trace.event         | abi lab.wire lab lab.wire.trace trace.call
            trace.account       | trace.call trace.event
            trace.source        |
            trace.run           | file kernel lab.wire lab lab.remote lab.remote.jvm lab.wire.trace trace.call trace.event trace.account
            tutor.run           | text abi lab.wire lab lab.wire.trace console.text console tutor.session tutor.show tutor.prompt trace.event trace.account trace.source trace.run
            doctor              | text file kernel lab console.text console console.pty
            cli.context         | text file lab lab.remote.jvm lesson.problem lesson.library lesson.progress console.text console console.pty console.selfplay console.terminal tutor.session tutor.help tutor.course tutor.question tutor.play tutor.trial trace.run tutor.run
            cli.completion      | text
            cli.command         | cli.completion text file lab lesson.model lesson.problem lesson.parse lesson.library lesson.progress console.text console console.selfplay tutor.session tutor.help tutor.prompt tutor.course tutor.play tutor.challenge tutor.trial trace.event trace.run tutor.run doctor cli.context
            cli                 | text file lab lab.remote lesson.model lesson.problem lesson.parse lesson.library lesson.progress console.text console console.pty console.selfplay console.terminal tutor.session tutor.help tutor.prompt tutor.course tutor.play tutor.challenge tutor.trial trace.event trace.run tutor.run doctor cli.context cli.command
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
            case "cli", "cli.context", "cli.command", "cli.completion" -> List.of("picocli..");
            case "console", "console.text", "console.plain", "console.pty", "console.terminal" ->
                List.of("org.jline..");
            case "lesson.parse", "lesson.rule" -> List.of("org.commonmark..");
            case "lesson.yaml" -> List.of("org.snakeyaml..");
            case "lesson.progress", "console.selfplay", "tutor.challenge", "tutor.run" -> List.of("com.grack..");
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
                .resideInAnyPackage("unixproc", "unixproc.cli", "unixproc.cli.context", "unixproc.lab.agent", "java..")
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
