package unixproc.lesson.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A process and its children, written {@code A(B(D) C)}. */
public record Tree(String name, List<Tree> children) {
    private static final int DEEPEST = 20;

    /** The trees in a text such as {@code A(B) C}; empty when the brackets do not fit or a name is missing. */
    public static Optional<List<Tree>> parse(String text) {
        Reader reader = new Reader(text);
        Optional<List<Tree>> trees = reader.trees(0);
        return reader.at == text.length() ? trees.filter(all -> !all.isEmpty()) : Optional.empty();
    }

    /** The same for every tree of this shape, whatever the names and the order of children. */
    public String shape() {
        return "(" + shape(children) + ")";
    }

    public static String shape(List<Tree> trees) {
        return trees.stream().map(Tree::shape).sorted().collect(Collectors.joining());
    }

    public static String text(List<Tree> trees) {
        return trees.stream().map(Tree::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return children.isEmpty() ? name : name + "(" + text(children) + ")";
    }

    /** Reads from left to right. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Optional<List<Tree>> trees(int depth) {
            List<Tree> trees = new ArrayList<>();
            skipBlanks();
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                int start = at;
                while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                String name = text.substring(start, at);
                skipBlanks();
                List<Tree> children = List.of();
                if (at < text.length() && text.charAt(at) == '(') {
                    at++;
                    Optional<List<Tree>> below = depth == DEEPEST ? Optional.empty() : trees(depth + 1);
                    if (below.isEmpty() || at == text.length() || text.charAt(at) != ')') {
                        return Optional.empty();
                    }
                    at++;
                    children = below.get();
                }
                trees.add(new Tree(name, children));
                skipBlanks();
            }
            return Optional.of(trees);
        }

        private void skipBlanks() {
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
                at++;
            }
        }
    }
}
