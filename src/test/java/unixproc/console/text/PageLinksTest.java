package unixproc.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unixproc.console.Painter;

class PageLinksTest {
    private static final StyledText TEXT = PageLinks.find("See fork(2), pid_namespaces(7) and x(2)(3), not if (2).");

    @Test
    void pagesAreToldFromTheRest() {
        assertThat(TEXT.plain()).isEqualTo("See fork(2), pid_namespaces(7) and x(2)(3), not if (2).");
        assertThat(TEXT.runs().stream().filter(run -> run.style() == Style.PAGE).map(StyledText.Run::text))
                .containsExactly("fork(2)", "pid_namespaces(7)", "x(2)");
    }

    @Test
    void aPainterThatIsToldSoMakesThemLinksAndNoOther() {
        String linked = new Painter(Theme.UNICODE, Palette.MONOCHROME, true).ansi(TEXT);
        assertThat(linked)
                .startsWith(
                        "See \u001b]8;;https://man7.org/linux/man-pages/man2/fork.2.html\u001b\\fork(2)\u001b]8;;\u001b\\, ")
                .contains("man7/pid_namespaces.7.html");
        assertThat(new Painter(Theme.UNICODE, Palette.MONOCHROME).ansi(TEXT)).isEqualTo(TEXT.plain());
    }

    @Test
    void whatIsCutOffLeadsNowhere() {
        StyledText cut = TEXT.slice(0, 8);
        assertThat(new Painter(Theme.UNICODE, Palette.MONOCHROME, true).ansi(cut))
                .isEqualTo("See fork");
    }
}
