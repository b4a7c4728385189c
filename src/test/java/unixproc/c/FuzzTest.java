package unixproc.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import unixproc.c.assist.Highlighting;
import unixproc.c.assist.Signatures;
import unixproc.c.call.CallTable;
import unixproc.c.call.Constants;
import unixproc.c.syntax.Rejection;

/** Whatever is typed either runs or is refused; nothing else ever comes out. */
class FuzzTest {
    private static final CallTable TABLE = CallTable.standard();
    private static final Constants CONSTANTS = Constants.standard();
    private static final long SEED = 20261123;

    private final Signatures signatures = new Signatures(TABLE, CONSTANTS);
    private final Highlighting highlighting = new Highlighting(TABLE, CONSTANTS);

    /** True when the line ran, false when it was refused. */
    private boolean survives(Interpreter interpreter, FakeHost host, String line) {
        host.turnsLeft = 200;
        try {
            SyntaxCheck.isComplete(line);
            signatures.at(line, line.length()).ifPresent(signatures::constants);
            int end = 0;
            for (Highlighting.Piece piece : highlighting.pieces(line)) {
                assertThat(piece.start()).as(line).isGreaterThanOrEqualTo(end);
                assertThat(piece.end()).as(line).isGreaterThan(piece.start()).isLessThanOrEqualTo(line.length());
                end = piece.end();
            }
            interpreter.run(line);
            return true;
        } catch (Rejection | FakeMemory.Fault | ArithmeticException expected) {
            return false;
        } catch (RuntimeException | Error bug) {
            throw new AssertionError("seed " + SEED + ", line: " + line, bug);
        }
    }

    @Test
    void randomLinesOfTheGrammarRunOrAreRefused() {
        Random random = new Random(SEED);
        int ran = 0;
        for (int process = 0; process < 40; process++) {
            FakeHost host = new FakeHost();
            host.letters.put("B", 4712L);
            Interpreter interpreter = new Interpreter(TABLE, host);
            interpreter.run("a = 1; b = 2; c = 3; int p[4]; char s[64]; struct rlimit r;");
            for (int i = 0; i < 50; i++) {
                ran += survives(interpreter, host, new RandomLines(random, TABLE, CONSTANTS).line()) ? 1 : 0;
            }
        }
        assertThat(ran).isGreaterThan(500);
    }

    @Test
    void randomBytesRunOrAreRefused() {
        Random random = new Random(SEED);
        FakeHost host = new FakeHost();
        Interpreter interpreter = new Interpreter(TABLE, host);
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            survives(interpreter, host, new String(bytes, StandardCharsets.ISO_8859_1));
        }
        assertThat(interpreter.run("2+2").bits()).isEqualTo(4);
    }

    @Test
    void randomPiecesOfCRunOrAreRefused() {
        List<String> pieces = List.of(
                "int ",
                "x",
                "p",
                "\"a\"",
                "'b'",
                "5",
                "0x",
                "(",
                ")",
                "[",
                "]",
                "{",
                "}",
                ";",
                ",",
                "=",
                "==",
                "+",
                "++",
                "-",
                "*",
                "&",
                "&&",
                "||",
                "!",
                "?",
                ":",
                "->",
                ".",
                " ",
                "\n",
                "//",
                "/*",
                "*/",
                "#",
                "if",
                "else",
                "while",
                "for",
                "do",
                "switch",
                "case",
                "break",
                "return",
                "sizeof",
                "struct ",
                "rlimit",
                "char ",
                "fork()",
                "open",
                "read(",
                "write",
                "kill ",
                "/etc",
                "O_RDONLY",
                "|",
                "B",
                "&s",
                "NULL",
                "void ",
                "signal(SIGINT,",
                "execvp",
                "日本",
                "\\",
                "\"",
                "'",
                "<<=",
                "%",
                "getpid",
                "e",
                "main");
        Random random = new Random(SEED);
        FakeHost host = new FakeHost();
        Interpreter interpreter = new Interpreter(TABLE, host);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                line.append(pieces.get(random.nextInt(pieces.size())));
            }
            survives(interpreter, host, line.toString());
        }
        assertThat(interpreter.run("2+2").bits()).isEqualTo(4);
    }
}
