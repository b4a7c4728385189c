package unixproc.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unixproc.abi.WaitStatus;
import unixproc.console.text.Columns;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.text.Language;
import unixproc.view.Golden;
import unixproc.view.LabSnapshot;
import unixproc.view.RenderOptions;
import unixproc.view.TwelveProcesses;
import unixproc.view.change.DiffPicture;

/** Every picture in every form against what was once looked at. */
class PicturesTest {
    private static final Map<String, RenderOptions> LOOKS = new LinkedHashMap<>(Map.of(
            "wide", RenderOptions.of(110, Theme.UNICODE, RenderOptions.Form.DRAWN, Language.EN),
            "40", RenderOptions.of(40, Theme.UNICODE, RenderOptions.Form.DRAWN, Language.EN),
            "ascii", RenderOptions.of(80, Theme.ASCII, RenderOptions.Form.DRAWN, Language.EN),
            "ja", RenderOptions.of(80, Theme.UNICODE, RenderOptions.Form.DRAWN, Language.JA),
            "ja-40", RenderOptions.of(40, Theme.UNICODE, RenderOptions.Form.DRAWN, Language.JA),
            "told", RenderOptions.of(80, Theme.ASCII, RenderOptions.Form.TOLD, Language.EN),
            "told-ja", RenderOptions.of(80, Theme.UNICODE, RenderOptions.Form.TOLD, Language.JA)));

    private static Map<String, Picture> pictures() {
        LabSnapshot snapshot = TwelveProcesses.snapshot();
        LabSnapshot earlier = TwelveProcesses.earlier();
        List<Long> two = List.of(TwelveProcesses.A, TwelveProcesses.B);
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put("tree", new TreePicture(snapshot, false));
        pictures.put("tree-again", new TreePicture(snapshot, true));
        pictures.put("status-exit", new StatusPicture("s", WaitStatus.ofExit(7)));
        pictures.put("status-killed", new StatusPicture("s", new WaitStatus(0x8b)));
        pictures.put("status-stopped", new StatusPicture("s", new WaitStatus(0x137f)));
        pictures.put("status-continued", new StatusPicture("s", new WaitStatus(0xffff)));
        pictures.put("ps", new PsPicture(snapshot));
        pictures.put(
                "fds",
                new FdsPicture(
                        snapshot,
                        snapshot.names().letters().values().stream().toList(),
                        TwelveProcesses.kernel(),
                        false));
        pictures.put("files", new FilesPicture(snapshot, TwelveProcesses.kernel(), false));
        pictures.put("pipes", new PipesPicture(snapshot));
        pictures.put("mem", new MemoryPicture(snapshot, earlier.snapshot(), two));
        pictures.put("signals", new SignalsPicture(snapshot, two));
        pictures.put("limits", new LimitsPicture(snapshot, TwelveProcesses.A));
        pictures.put("env", new EnvironmentPicture(snapshot, TwelveProcesses.A));
        pictures.put("groups", new GroupsPicture(snapshot));
        pictures.put("diff", new DiffPicture(earlier, snapshot, 100, true));
        pictures.put("timeline", new TimelinePicture(TwelveProcesses.events(), List.of("A", "B", "C", "D")));
        return pictures;
    }

    static Stream<Arguments> everyPictureInEveryLook() {
        return pictures().entrySet().stream()
                .flatMap(picture -> LOOKS.entrySet().stream()
                        .map(options -> Arguments.of(
                                picture.getKey() + "-" + options.getKey(), picture.getValue(), options.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPictureInEveryLook")
    void looksAsItDidWhenItWasFoundRight(String name, Picture picture, RenderOptions options) {
        Golden.check(
                name, picture.lines(options).stream().map(StyledText::plain).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPictureInEveryLook")
    void fitsIntoAnyWidthAndControlsNoTerminal(String name, Picture picture, RenderOptions options) {
        for (int width = 40; width <= 130; width += 9) {
            RenderOptions at = new RenderOptions(width, options.theme(), options.form(), options.words());
            assertThat(picture.lines(at)).isNotEmpty().allSatisfy(line -> {
                assertThat(Columns.of(line)).as(line.plain()).isLessThanOrEqualTo(at.width());
                assertThat(line.plain().chars().anyMatch(Character::isISOControl))
                        .as(line.plain())
                        .isFalse();
            });
        }
    }

    static Stream<Arguments> everyPictureInAsciiAndInSentences() {
        return everyPictureInEveryLook().filter(each -> {
            RenderOptions options = (RenderOptions) each.get()[2];
            return options.theme() == Theme.ASCII || options.form() == RenderOptions.Form.TOLD;
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPictureInAsciiAndInSentences")
    void asciiAndSentencesHoldNoLineArt(String name, Picture picture, RenderOptions options) {
        assertThat(picture.lines(options))
                .isNotEmpty()
                .noneMatch(line -> line.plain()
                        .codePoints()
                        .anyMatch(c -> (c >= 0x2190 && c <= 0x21ff) || (c >= 0x2500 && c <= 0x27bf)));
    }
}
