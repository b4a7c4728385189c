package unixproc.console.pty;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.jline.nativ.CLibrary;
import org.junit.jupiter.api.Test;

/**
 * Faults of JLine 3 that JLine 4 has mended stay out of reach. That a history is its owner's alone from the beginning is
 * held by {@code TerminalConsoleIT}.
 */
class JLineFaultsTest {
    /** Its native code writes behind the end of an array that is shorter than what the kernel gives. */
    @Test
    void noArrayReachesIoctl() {
        noClasses()
                .should()
                .callMethod(CLibrary.class, "ioctl", int.class, long.class, int[].class)
                .check(new ClassFileImporter()
                        .importPackages(
                                "unixproc",
                                "org.jline.nativ",
                                "org.jline.reader",
                                "org.jline.utils",
                                "org.jline.keymap",
                                "org.jline.terminal.spi",
                                "org.jline.terminal.impl.jni"));
    }
}
