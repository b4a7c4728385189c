package unixproc.trace.event;

/** Numbers for open file descriptions and for pipes, in the order they are made. */
final class Descriptions {
    private int made;
    private int pipes;

    int next() {
        return ++made;
    }

    int nextPipe() {
        return ++pipes;
    }
}
