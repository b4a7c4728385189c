package unixproc.console.selfplay;

import java.util.Optional;
import java.util.function.Consumer;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.Painter;
import unixproc.console.PiecewiseConsole;
import unixproc.console.text.Columns;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.text.Language;

/** A console in front of which nobody types: what is typed is played, at a pace at which it can be read. */
public final class SelfPlayConsole implements Console {
    private final PiecewiseConsole house;
    private final boolean plain;
    private final Pace pace;
    private final Optional<Film> film;
    private int unread;

    /** A recording in the making; the screen keeps its size meanwhile. */
    public record Film(Asciicast cast, Painter painter, int width, int height) {}

    public SelfPlayConsole(PiecewiseConsole house, boolean plain, Pace pace, Optional<Film> film) {
        this.house = house;
        this.plain = plain;
        this.pace = pace;
        this.film = film;
    }

    /** What was recorded so far. */
    public Optional<Asciicast> recording() {
        return film.map(Film::cast);
    }

    @Override
    public void print(StyledText text) {
        for (StyledText line : text.lines()) {
            house.print(line);
            record(line, "\r\n");
            unread += Columns.of(line);
            pace.line();
        }
    }

    @Override
    public void showTyped(StyledText prompt, StyledText line) {
        if (plain && line.isEmpty()) {
            return;
        }
        put(prompt);
        pace.look(unread);
        unread = 0;
        String text = line.plain();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            put(line.slice(i, i + Character.charCount(text.codePointAt(i))));
            pace.key();
        }
        house.put(StyledText.of("\n"));
        record(StyledText.empty(), "\r\n");
    }

    private void put(StyledText piece) {
        house.put(piece);
        record(piece, "");
    }

    private void record(StyledText text, String end) {
        film.ifPresent(
                running -> running.cast().output(pace.now(), running.painter().ansi(text) + end));
    }

    @Override
    public void listen(Assistant assistant, Consumer<Input> inputs) {
        // Nobody types.
    }

    @Override
    public void prompt(StyledText prompt) {
        throw new IllegalStateException("nobody listens");
    }

    @Override
    public void status(StyledText status) {
        // It stands below what is typed, and nothing is.
    }

    @Override
    public int width() {
        return film.map(Film::width).orElseGet(house::width);
    }

    @Override
    public int height() {
        return film.map(Film::height).orElseGet(house::height);
    }

    @Override
    public Theme theme() {
        return house.theme();
    }

    @Override
    public Language language() {
        return house.language();
    }

    @Override
    public boolean isPlain() {
        return plain;
    }

    @Override
    public boolean isAtTerminal() {
        return house.isAtTerminal();
    }

    @Override
    public void close() {
        house.close();
    }
}
