package unixproc.console;

import unixproc.console.text.StyledText;

/** A console on which a line can be put together piece by piece, where nobody types. */
public interface PiecewiseConsole extends Console {
    void put(StyledText piece);
}
