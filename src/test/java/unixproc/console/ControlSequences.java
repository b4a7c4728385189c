package unixproc.console;

import java.util.Arrays;
import java.util.Optional;

/** Takes a terminal's output character by character and does on the screen what its escape sequences say. */
final class ControlSequences {
    private static final int ESCAPE = 0x1b;
    private static final int BELL = 7;

    private final ScreenReader screenReader;
    private final StringBuilder sequence = new StringBuilder();
    private final StringBuilder answers = new StringBuilder();
    private Optional<String> background = Optional.empty();
    private State state = State.TEXT;
    private int savedRow;
    private int savedColumn;

    private enum State {
        TEXT,
        ESCAPED,
        CHARACTER_SET,
        CONTROL,
        STRING
    }

    ControlSequences(ScreenReader screenReader) {
        this.screenReader = screenReader;
    }

    String takeAnswers() {
        String all = answers.toString();
        answers.setLength(0);
        return all;
    }

    void take(int c) {
        switch (state) {
            case TEXT -> text(c);
            case ESCAPED -> escaped(c);
            case CHARACTER_SET -> state = State.TEXT;
            case CONTROL -> control(c);
            case STRING -> string(c);
        }
    }

    private void text(int c) {
        switch (c) {
            case ESCAPE -> state = State.ESCAPED;
            case '\n', 0x0b, 0x0c -> screenReader.lineFeed();
            case '\r' -> screenReader.carriageReturn();
            case '\b' -> screenReader.moveTo(screenReader.row(), screenReader.column() - 1);
            case '\t' -> screenReader.tab();
            default -> {
                if (c >= ' ' && c != 0x7f) {
                    screenReader.print(c);
                }
            }
        }
    }

    private void escaped(int c) {
        state = State.TEXT;
        switch (c) {
            case '[' -> {
                sequence.setLength(0);
                state = State.CONTROL;
            }
            case ']', 'P', '_', '^' -> {
                sequence.setLength(0);
                state = State.STRING;
            }
            case '(', ')', '*', '+', '#', '%' -> state = State.CHARACTER_SET;
            case '7' -> save();
            case '8' -> screenReader.moveTo(savedRow, savedColumn);
            case 'D' -> screenReader.lineFeed();
            case 'E' -> {
                screenReader.carriageReturn();
                screenReader.lineFeed();
            }
            case 'M' -> screenReader.reverseLineFeed();
            default -> {}
        }
    }

    private void string(int c) {
        if (c != BELL && c != ESCAPE) {
            sequence.appendCodePoint(c);
            return;
        }
        if (sequence.toString().equals("11;?")) {
            answers.append(background
                    .map(colour -> "\u001b]11;rgb:" + colour + "\u001b\\")
                    .orElse(""));
        }
        state = c == BELL ? State.TEXT : State.CHARACTER_SET;
    }

    /** What is answered to whoever asks for the background, as {@code ffff/ffff/ffff}; otherwise nothing is. */
    void background(String colour) {
        background = Optional.of(colour);
    }

    private void control(int c) {
        if (c < 0x40 || c > 0x7e) {
            sequence.appendCodePoint(c);
            return;
        }
        state = State.TEXT;
        String text = sequence.toString();
        if (text.isEmpty() || Character.isDigit(text.charAt(0)) || text.charAt(0) == ';') {
            int[] numbers = Arrays.stream(text.split(";"))
                    .mapToInt(number -> number.isEmpty() ? 0 : Integer.parseInt(number))
                    .toArray();
            run(c, numbers);
        }
    }

    private void run(int command, int[] numbers) {
        int row = screenReader.row();
        int column = screenReader.column();
        int count = Math.max(1, number(numbers, 0));
        switch (command) {
            case 'A' -> screenReader.moveTo(row - count, column);
            case 'B', 'e' -> screenReader.moveTo(row + count, column);
            case 'C', 'a' -> screenReader.moveTo(row, column + count);
            case 'D' -> screenReader.moveTo(row, column - count);
            case 'E' -> screenReader.moveTo(row + count, 0);
            case 'F' -> screenReader.moveTo(row - count, 0);
            case 'G', '`' -> screenReader.moveTo(row, count - 1);
            case 'd' -> screenReader.moveTo(count - 1, column);
            case 'H', 'f' -> screenReader.moveTo(count - 1, Math.max(1, number(numbers, 1)) - 1);
            case 'J' -> eraseScreen(number(numbers, 0));
            case 'K' -> eraseLine(number(numbers, 0));
            case 'L' -> screenReader.insertLines(count);
            case 'M' -> screenReader.deleteLines(count);
            case 'P' -> screenReader.deleteCells(Math.min(count, screenReader.width() - column));
            case '@' -> screenReader.deleteCells(-count);
            case 'X' -> screenReader.erase(row, column, row, column + count - 1);
            case 'S' -> screenReader.scroll(count);
            case 'T' -> screenReader.scroll(-count);
            case 'r' ->
                screenReader.region(
                        count - 1, (number(numbers, 1) == 0 ? screenReader.height() : number(numbers, 1)) - 1);
            case 's' -> save();
            case 'u' -> screenReader.moveTo(savedRow, savedColumn);
            case 'n' ->
                answers.append("\u001b[")
                        .append(row + 1)
                        .append(';')
                        .append(column + 1)
                        .append('R');
            case 'c' -> answers.append("\u001b[?1;2c");
            default -> {}
        }
    }

    private static int number(int[] numbers, int index) {
        return index < numbers.length ? numbers[index] : 0;
    }

    private void eraseScreen(int part) {
        int row = screenReader.row();
        int last = screenReader.height() - 1;
        int right = screenReader.width() - 1;
        switch (part) {
            case 0 -> screenReader.erase(row, screenReader.column(), last, right);
            case 1 -> screenReader.erase(0, 0, row, screenReader.column());
            default -> screenReader.erase(0, 0, last, right);
        }
    }

    private void eraseLine(int part) {
        int row = screenReader.row();
        int right = screenReader.width() - 1;
        switch (part) {
            case 0 -> screenReader.erase(row, screenReader.column(), row, right);
            case 1 -> screenReader.erase(row, 0, row, screenReader.column());
            default -> screenReader.erase(row, 0, row, right);
        }
    }

    private void save() {
        savedRow = screenReader.row();
        savedColumn = screenReader.column();
    }
}
