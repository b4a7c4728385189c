package unixproc.lab.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * One place of a line that is wrong. It carries no sentence, since the reader's language is known only to the tutor.
 *
 * @param kind the name of the kind of problem
 * @param line which line of the text, from 1
 * @param column where in that line, from 1
 * @param length how many characters it is about
 * @param words what fills the sentence of that kind
 */
public record Mistake(String kind, int line, int column, int length, List<String> words) {

    List<String> fields() {
        List<String> fields = new ArrayList<>();
        fields.add(kind);
        fields.add(Integer.toString(line));
        fields.add(Integer.toString(column));
        fields.add(Integer.toString(length));
        fields.add(Integer.toString(words.size()));
        fields.addAll(words);
        return fields;
    }

    static Mistake from(Fields fields) {
        String kind = fields.text();
        int line = (int) fields.number();
        int column = (int) fields.number();
        int length = (int) fields.number();
        long count = fields.number();
        List<String> words = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            words.add(fields.text());
        }
        return new Mistake(kind, line, column, length, List.copyOf(words));
    }
}
