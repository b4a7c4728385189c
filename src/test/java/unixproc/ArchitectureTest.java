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

/** Holds the direction of the arrows between the packages, and who may touch which library. */
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
            cli       | tutor doctor lesson lab console text
            doctor    | lab console kernel text
            tutor     | lesson lab console view kernel lang text
            console   | text
            view      | kernel console text
            lesson    | kernel lang text
            lab       | lab.wire kernel text
            lab.wire  |
            lab.agent | lab.wire lang posix
            lang      |
            posix     | lang
            kernel    |
            text      |
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
            case "console" -> List.of("org.jline..");
            case "lesson" -> List.of("org.commonmark..", "org.snakeyaml..", "com.grack..");
            case "posix" -> List.of("jnr..", "com.kenai.jffi..");
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
