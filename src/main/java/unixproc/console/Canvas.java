package unixproc.console;

/** A console on which a line can be put together piece by piece, where nobody types. */
interface Canvas extends Console {
    void put(StyledText piece);
}
