package unixproc.c.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unixproc.c.FakeHost;
import unixproc.c.Interpreter;
import unixproc.c.call.CallTable;

/** {@code printf} formats as the C library does. */
class PrintfTest {
    @ParameterizedTest(name = "{0} prints {1}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            printf("plain") @ plain
            printf("%d|%i", -5, 7) @ -5|7
            printf("%5d|%-5d|%05d|%+d|% d", 42, 42, 42, 42, 42) @ `   42|42   |00042|+42| 42`
            printf("%05d", -42) @ -0042
            printf("%u", -1) @ 4294967295
            printf("%lu", -1L) @ 18446744073709551615
            printf("%d", 1L << 32) @ 0
            printf("%ld %lld %zd", 1L << 32, 1L << 40, 5L) @ 4294967296 1099511627776 5
            printf("%x %X %#x %o %#o", 255, 255, 255, 8, 8) @ ff FF 0xff 10 010
            printf("%c%c", 'a', 98) @ ab
            printf("%s|%5s|%-5s|%.2s", "abc", "ab", "ab", "abc") @ `abc|   ab|ab   |ab`
            printf("%s", NULL) @ (null)
            printf("%p", NULL) @ (nil)
            printf("%p", 0x1f) @ 0x1f
            printf("100%%") @ 100%
            printf("%*d|%-*d|", 4, 1, 4, 1) @ `   1|1   |`
            printf("%.3d", 5) @ 005
            printf("%d %d", 1) @ 1 0
            printf("%q %") @ %q %
            printf("%s", "日本") @ 日本
            printf("%5.1f|%e|%g", 2.5, 1234.5, 0.0001) @ `  2.5|1.234500e+03|0.0001`
            """)
    void aLineIsFormatted(String line, String printed) {
        FakeHost host = new FakeHost();
        new Interpreter(CallTable.standard(), host).run(line);
        byte[] bytes = Printf.format(host.invocations.get(0), 0, host.memory(), Printf.NO_REASONS);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(printed);
    }
}
