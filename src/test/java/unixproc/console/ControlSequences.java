package unixproc.console;

import java.util.Arrays;

/** Takes a terminal's output character by character and does on the screen what its escape sequences say. */
final class ControlSequences {
    private static final int ESCAPE = 0x1b;
    private static final int BELL = 7;

    private final Screen screen;
    private final StringBuilder sequence = new StringBuilder();
    private final StringBuilder answers = new StringBuilder();
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

    ControlSequences(Screen screen) {
        this.screen = screen;
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
            case STRING -> state = c == BELL ? State.TEXT : c == ESCAPE ? State.CHARACTER_SET : State.STRING;
        }
    }

    private void text(int c) {
        switch (c) {
            case ESCAPE -> state = State.ESCAPED;
            case '\n', 0x0b, 0x0c -> screen.lineFeed();
            case '\r' -> screen.carriageReturn();
            case '\b' -> screen.moveTo(screen.row(), screen.column() - 1);
            case '\t' -> screen.tab();
            default -> {
                if (c >= ' ' && c != 0x7f) {
                    screen.print(c);
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
            case ']', 'P', '_', '^' -> state = State.STRING;
            case '(', ')', '*', '+', '#', '%' -> state = State.CHARACTER_SET;
            case '7' -> save();
            case '8' -> screen.moveTo(savedRow, savedColumn);
            case 'D' -> screen.lineFeed();
            case 'E' -> {
                screen.carriageReturn();
                screen.lineFeed();
            }
            case 'M' -> screen.reverseLineFeed();
            default -> {}
        }
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
        int row = screen.row();
        int column = screen.column();
        int count = Math.max(1, number(numbers, 0));
        switch (command) {
            case 'A' -> screen.moveTo(row - count, column);
            case 'B', 'e' -> screen.moveTo(row + count, column);
            case 'C', 'a' -> screen.moveTo(row, column + count);
            case 'D' -> screen.moveTo(row, column - count);
            case 'E' -> screen.moveTo(row + count, 0);
            case 'F' -> screen.moveTo(row - count, 0);
            case 'G', '`' -> screen.moveTo(row, count - 1);
            case 'd' -> screen.moveTo(count - 1, column);
            case 'H', 'f' -> screen.moveTo(count - 1, Math.max(1, number(numbers, 1)) - 1);
            case 'J' -> eraseScreen(number(numbers, 0));
            case 'K' -> eraseLine(number(numbers, 0));
            case 'L' -> screen.insertLines(count);
            case 'M' -> screen.deleteLines(count);
            case 'P' -> screen.deleteCells(Math.min(count, screen.width() - column));
            case '@' -> screen.deleteCells(-count);
            case 'X' -> screen.erase(row, column, row, column + count - 1);
            case 'S' -> screen.scroll(count);
            case 'T' -> screen.scroll(-count);
            case 'r' -> screen.region(count - 1, (number(numbers, 1) == 0 ? screen.height() : number(numbers, 1)) - 1);
            case 's' -> save();
            case 'u' -> screen.moveTo(savedRow, savedColumn);
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
        int row = screen.row();
        int last = screen.height() - 1;
        int right = screen.width() - 1;
        switch (part) {
            case 0 -> screen.erase(row, screen.column(), last, right);
            case 1 -> screen.erase(0, 0, row, screen.column());
            default -> screen.erase(0, 0, last, right);
        }
    }

    private void eraseLine(int part) {
        int row = screen.row();
        int right = screen.width() - 1;
        switch (part) {
            case 0 -> screen.erase(row, screen.column(), row, right);
            case 1 -> screen.erase(row, 0, row, screen.column());
            default -> screen.erase(row, 0, row, right);
        }
    }

    private void save() {
        savedRow = screen.row();
        savedColumn = screen.column();
    }
}
