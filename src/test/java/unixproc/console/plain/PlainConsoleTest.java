package unixproc.console.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.TinyAssistant;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.text.Language;

@Timeout(20)
class PlainConsoleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();

    @Test
    void linesComeNumberedAndInOrderThenTheEnd() throws Exception {
        assertThat(readAll("getpid()\n\nlast without line feed"))
                .containsExactly(
                        new Input.Line("getpid()", 1),
                        new Input.Line("", 2),
                        new Input.Line("last without line feed", 3),
                        new Input.EndOfInput());
    }

    @Test
    void anIncompleteTextTakesMoreLinesAndKeepsTheNumberOfItsFirst() throws Exception {
        assertThat(readAll("a\nif (1) {\n  b\n}\nc {\n"))
                .containsExactly(
                        new Input.Line("a", 1),
                        new Input.Line("if (1) {\n  b\n}", 2),
                        new Input.Line("c {", 5),
                        new Input.EndOfInput());
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws Exception {
        Console console = console("one\ntwo\n", Theme.UNICODE);
        console.listen(new TinyAssistant(), inputs::add);
        console.prompt(StyledText.of("A> "));
        assertThat(inputs.take()).isEqualTo(new Input.Line("one", 1));
        assertThat(inputs.poll(50, TimeUnit.MILLISECONDS)).isNull();
        console.prompt(StyledText.of("A> "));
        assertThat(inputs.take()).isEqualTo(new Input.Line("two", 2));
    }

    @Test
    void anElseOnTheNextLineGoesWithTheIfBeforeIt() throws Exception {
        assertThat(readAll("if (x) a();\n  else b();\nelsewhere\n"))
                .containsExactly(
                        new Input.Line("if (x) a();\n  else b();", 1),
                        new Input.Line("elsewhere", 3),
                        new Input.EndOfInput());
    }

    @Test
    void outputIsTextAloneWithoutPromptsOrColours() throws Exception {
        Console console = console("one\n", Theme.UNICODE);
        console.listen(new TinyAssistant(), inputs::add);
        console.prompt(StyledText.of(Style.PROMPT, "A> "));
        inputs.take();
        console.status(StyledText.of("status"));
        console.print(StyledText.of(Style.GOOD, "✓ 親\nまた"));
        assertThat(out.toString(UTF_8)).isEqualTo("✓ 親\nまた\n");
    }

    @Test
    void inTheCLocaleItsSignsAreAscii() {
        console("", Theme.ASCII).print("it’s done… → “B” — ok");
        assertThat(out.toString(UTF_8)).isEqualTo("it's done... -> \"B\" - ok\n");
    }

    private List<Input> readAll(String text) throws InterruptedException {
        Console console = console(text, Theme.UNICODE);
        console.listen(new TinyAssistant(), inputs::add);
        List<Input> all = new ArrayList<>();
        do {
            console.prompt(StyledText.of("A> "));
            all.add(inputs.take());
        } while (!(all.get(all.size() - 1) instanceof Input.EndOfInput));
        return all;
    }

    private Console console(String input, Theme theme) {
        return new PlainConsole(new ByteArrayInputStream(input.getBytes(UTF_8)), out, theme, Language.EN, false);
    }
}
