package unixproc.lesson.model;

import java.util.List;
import unixproc.lesson.check.Tree;

/** What is right about a question, which is also how it is asked. */
public sealed interface Answer {
    /** One of the choices, which is marked. */
    record OneOf() implements Answer {}

    /** All the choices that are marked, and no others. */
    record SeveralOf() implements Answer {}

    /**
     * The kernel is the judge: the right choice, or without choices what is typed, is the value this line gives.
     *
     * @param line which line of the screen's lab block, from 1
     */
    record FromLine(int line) implements Answer {}

    /** A number, which is typed. */
    record TypedNumber(long value) implements Answer {}

    /** A family of processes, which is typed as {@code A(B C)}; only its shape counts. */
    record Family(List<Tree> trees) implements Answer {}

    /** These, which are shown shuffled, in the order they have here. */
    record Order(List<Prose> items) implements Answer {}

    /**
     * All the choices that are marked: they are what these lines of the screen's lab block may write to the terminal.
     *
     * @param first the first of the lines, from 1
     * @param last the last of them
     */
    record Outputs(int first, int last) implements Answer {}
}
