package unixproc.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unixproc.console.Columns;
import unixproc.console.StyledText;
import unixproc.console.Theme;
import unixproc.text.Language;

/** Every picture in every form against what was once looked at. */
class PicturesTest {
    private static final Map<String, Look> LOOKS = new LinkedHashMap<>(Map.of(
            "wide", Look.of(110, Theme.UNICODE, Look.Form.DRAWN, Language.EN),
            "40", Look.of(40, Theme.UNICODE, Look.Form.DRAWN, Language.EN),
            "ascii", Look.of(80, Theme.ASCII, Look.Form.DRAWN, Language.EN),
            "ja", Look.of(80, Theme.UNICODE, Look.Form.DRAWN, Language.JA),
            "ja-40", Look.of(40, Theme.UNICODE, Look.Form.DRAWN, Language.JA),
            "told", Look.of(80, Theme.ASCII, Look.Form.TOLD, Language.EN),
            "told-ja", Look.of(80, Theme.UNICODE, Look.Form.TOLD, Language.JA)));

    private static Map<String, Picture> pictures() {
        Scene scene = TwelveProcesses.scene();
        Scene earlier = TwelveProcesses.earlier();
        List<Long> two = List.of(TwelveProcesses.A, TwelveProcesses.B);
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put("tree", new TreePicture(scene));
        pictures.put("ps", new PsPicture(scene));
        pictures.put(
                "fds",
                new FdsPicture(
                        scene, scene.cast().letters().values().stream().toList(), TwelveProcesses.kernel(), false));
        pictures.put("files", new FilesPicture(scene, TwelveProcesses.kernel(), false));
        pictures.put("mem", new MemoryPicture(scene, earlier.snapshot(), two));
        pictures.put("signals", new SignalsPicture(scene, two));
        pictures.put("limits", new LimitsPicture(scene, TwelveProcesses.A));
        pictures.put("env", new EnvironmentPicture(scene, TwelveProcesses.A, Optional.empty()));
        pictures.put("groups", new GroupsPicture(scene));
        pictures.put("diff", new DiffPicture(earlier, scene, 100));
        pictures.put("timeline", new TimelinePicture(TwelveProcesses.happenings(), List.of("A", "B", "C", "D")));
        return pictures;
    }

    static Stream<Arguments> everyPictureInEveryLook() {
        return pictures().entrySet().stream()
                .flatMap(picture -> LOOKS.entrySet().stream()
                        .map(look -> Arguments.of(
                                picture.getKey() + "-" + look.getKey(), picture.getValue(), look.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPictureInEveryLook")
    void looksAsItDidWhenItWasFoundRight(String name, Picture picture, Look look) {
        Golden.check(name, picture.lines(look).stream().map(StyledText::plain).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPictureInEveryLook")
    void fitsIntoAnyWidthAndControlsNoTerminal(String name, Picture picture, Look look) {
        for (int width = 40; width <= 130; width += 9) {
            Look at = new Look(width, look.theme(), look.form(), look.words());
            assertThat(picture.lines(at)).isNotEmpty().allSatisfy(line -> {
                assertThat(Columns.of(line)).as(line.plain()).isLessThanOrEqualTo(at.width());
                assertThat(line.plain().chars().anyMatch(Character::isISOControl))
                        .as(line.plain())
                        .isFalse();
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPictureInEveryLook")
    void asciiAndSentencesHoldNoLineArt(String name, Picture picture, Look look) {
        if (look.theme() == Theme.ASCII || look.form() == Look.Form.TOLD) {
            assertThat(picture.lines(look))
                    .noneMatch(line -> line.plain()
                            .codePoints()
                            .anyMatch(c -> (c >= 0x2190 && c <= 0x21ff) || (c >= 0x2500 && c <= 0x27bf)));
        }
    }
}
