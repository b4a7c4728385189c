package unixproc.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import unixproc.console.text.Columns;

/** The screen of a terminal like xterm: cells, a cursor, and the lines that have scrolled off the top. */
final class ScreenReader {
    private static final String BLANK = " ";
    private static final String RIGHT_HALF = "";
    private static final int TAB = 8;

    private final List<String> scrollback = new ArrayList<>();
    private final ControlSequences controls = new ControlSequences(this);
    private List<String[]> rows = new ArrayList<>();
    /** Rows that go on in the next one because the terminal has wrapped them. */
    private final Set<String[]> continued = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean reflows;
    private int columns;
    private int row;
    private int column;
    private boolean wrapsNext;
    private int top;
    private int bottom;

    ScreenReader(int columns, int height) {
        this.columns = columns;
        for (int i = 0; i < height; i++) {
            rows.add(blankRow());
        }
        bottom = height - 1;
    }

    /** The lines from the top, without blanks at their ends. */
    synchronized List<String> lines() {
        return rows.stream().map(ScreenReader::text).toList();
    }

    /** The lines that have scrolled off the top, oldest first. */
    synchronized List<String> scrollback() {
        return List.copyOf(scrollback);
    }

    /** Shows output; returns what the terminal answers to its questions. */
    synchronized String write(String output) {
        output.codePoints().forEach(controls::take);
        notifyAll();
        return controls.takeAnswers();
    }

    /** Waits until the lines are as wanted; says whether they became so in time. */
    synchronized boolean await(Predicate<List<String>> wanted, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!wanted.test(lines())) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    /** See {@link ControlSequences#background}. */
    synchronized void background(String colour) {
        controls.background(colour);
    }

    /** As a terminal does that wraps lines anew; otherwise they are cut, as in xterm. */
    synchronized void reflow() {
        reflows = true;
    }

    /** Keeps the rows around the cursor. */
    synchronized void resize(int width, int height) {
        if (reflows) {
            wrapAnew(width);
        }
        columns = width;
        rows.replaceAll(cells -> {
            if (cells.length == width) {
                return cells;
            }
            String[] resized = Arrays.copyOf(cells, width);
            for (int i = cells.length; i < width; i++) {
                resized[i] = BLANK;
            }
            return resized;
        });
        while (rows.size() > height) {
            if (row < rows.size() - 1) {
                rows.remove(rows.size() - 1);
            } else {
                scrollback.add(text(rows.remove(0)));
                row--;
            }
        }
        while (rows.size() < height) {
            rows.add(blankRow());
        }
        top = 0;
        bottom = height - 1;
        moveTo(row, column);
    }

    private void wrapAnew(int width) {
        List<String[]> wrapped = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int cursor = -1;
        int toRow = row;
        int toColumn = column;
        for (int i = 0; i < rows.size(); i++) {
            cursor = i == row ? line.size() + column : cursor;
            line.addAll(Arrays.asList(rows.get(i)));
            if (!continued.contains(rows.get(i))) {
                int length = line.size();
                while (length > Math.max(1, cursor + 1) && line.get(length - 1).equals(BLANK)) {
                    length--;
                }
                if (cursor >= 0) {
                    toRow = wrapped.size() + cursor / width;
                    toColumn = cursor % width;
                    cursor = -1;
                }
                for (int start = 0; start < length; start += width) {
                    String[] cells = new String[width];
                    Arrays.fill(cells, BLANK);
                    for (int at = start; at < Math.min(length, start + width); at++) {
                        cells[at - start] = line.get(at);
                    }
                    wrapped.add(cells);
                    if (start + width < length) {
                        continued.add(cells);
                    }
                }
                line.clear();
            }
        }
        rows = wrapped;
        row = toRow;
        column = toColumn;
    }

    void print(int codePoint) {
        int width = Columns.of(codePoint);
        if (width == 0) {
            combine(codePoint);
            return;
        }
        if (wrapsNext || column + width > columns) {
            column = 0;
            continued.add(rows.get(row));
            lineFeed();
        }
        put(column, Character.toString(codePoint));
        if (width == 2) {
            put(column + 1, RIGHT_HALF);
        }
        column += width;
        wrapsNext = column >= columns;
        column = Math.min(column, columns - 1);
    }

    private void combine(int mark) {
        int at = wrapsNext ? column : column - 1;
        while (at > 0 && rows.get(row)[at].equals(RIGHT_HALF)) {
            at--;
        }
        if (at >= 0) {
            rows.get(row)[at] += Character.toString(mark);
        }
    }

    /** Overwriting one half of a wide character blanks the other. */
    private void put(int at, String cell) {
        String[] cells = rows.get(row);
        if (cells[at].equals(RIGHT_HALF) && !cell.equals(RIGHT_HALF)) {
            cells[at - 1] = BLANK;
        }
        if (at + 1 < columns && cells[at + 1].equals(RIGHT_HALF)) {
            cells[at + 1] = BLANK;
        }
        cells[at] = cell;
    }

    void lineFeed() {
        wrapsNext = false;
        if (row == bottom) {
            scroll(1);
        } else {
            row = Math.min(row + 1, rows.size() - 1);
        }
    }

    void reverseLineFeed() {
        wrapsNext = false;
        if (row == top) {
            scroll(-1);
        } else {
            row = Math.max(row - 1, 0);
        }
    }

    /** Moves the lines of the scroll region up, or down if negative. */
    void scroll(int lines) {
        for (int i = 0; i < lines; i++) {
            String[] gone = rows.remove(top);
            if (top == 0) {
                scrollback.add(text(gone));
            }
            rows.add(bottom, blankRow());
        }
        for (int i = 0; i < -lines; i++) {
            rows.remove(bottom);
            rows.add(top, blankRow());
        }
    }

    void region(int first, int last) {
        top = Math.max(0, first);
        bottom = Math.min(rows.size() - 1, last);
        moveTo(0, 0);
    }

    void insertLines(int count) {
        int above = top;
        top = row;
        scroll(-Math.min(count, bottom - row + 1));
        top = above;
    }

    void deleteLines(int count) {
        for (int i = 0; i < Math.min(count, bottom - row + 1); i++) {
            rows.remove(row);
            rows.add(bottom, blankRow());
        }
    }

    void carriageReturn() {
        moveTo(row, 0);
    }

    void tab() {
        moveTo(row, (column / TAB + 1) * TAB);
    }

    void moveTo(int toRow, int toColumn) {
        wrapsNext = false;
        row = Math.max(0, Math.min(toRow, rows.size() - 1));
        column = Math.max(0, Math.min(toColumn, columns - 1));
    }

    void erase(int fromRow, int fromColumn, int toRow, int toColumn) {
        for (int i = fromRow; i <= toRow; i++) {
            int start = i == fromRow ? fromColumn : 0;
            int end = i == toRow ? toColumn : columns - 1;
            Arrays.fill(rows.get(i), start, Math.min(end, columns - 1) + 1, BLANK);
            if (end >= columns - 1) {
                continued.remove(rows.get(i));
            }
        }
    }

    /** Takes cells out at the cursor, or puts blank ones in if negative. */
    void deleteCells(int count) {
        List<String> cells = new ArrayList<>(Arrays.asList(rows.get(row)));
        for (int i = 0; i < count; i++) {
            cells.remove(column);
            cells.add(BLANK);
        }
        cells.addAll(column, Collections.nCopies(Math.max(0, -count), BLANK));
        rows.set(row, cells.subList(0, columns).toArray(String[]::new));
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    int height() {
        return rows.size();
    }

    int width() {
        return columns;
    }

    private String[] blankRow() {
        String[] cells = new String[columns];
        Arrays.fill(cells, BLANK);
        return cells;
    }

    private static String text(String[] cells) {
        return String.join("", cells).stripTrailing();
    }

    /** The lines in a box, for a failure message. */
    static String framed(List<String> lines) {
        int width = lines.stream().mapToInt(Columns::of).max().orElse(0);
        List<String> framed = new ArrayList<>();
        framed.add("+" + "-".repeat(width) + "+");
        lines.forEach(line -> framed.add("|" + Columns.pad(line, width) + "|"));
        framed.add(framed.get(0));
        return String.join("\n", framed);
    }
}
