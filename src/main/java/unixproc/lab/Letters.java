package unixproc.lab;

/** Names in order of creation: A, B … Z, AA, AB … */
public final class Letters {
    private static final int ALPHABET = 26;
    private int given;

    public String next() {
        int number = given++;
        StringBuilder letters = new StringBuilder();
        do {
            letters.insert(0, (char) ('A' + number % ALPHABET));
            number = number / ALPHABET - 1;
        } while (number >= 0);
        return letters.toString();
    }
}
