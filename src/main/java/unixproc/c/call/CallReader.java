package unixproc.c.call;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import unixproc.c.call.Call.Form;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.TypeNames;

/**
 * Reads rows of the table as they are written down: a line for each form, as the manual page has it, then one that is
 * indented further: the section of the manual (or the page, or 0 for the lab's own), traits, and behind a colon the
 * names of errors. A struct the rows speak of stands before them, see {@link StructReader}.
 */
final class CallReader {
    private final TypeNames types = new TypeNames();
    private final ParameterReader parameters = new ParameterReader(types);
    private final StructReader structs = new StructReader(types, parameters);

    /** The structs that stood among the rows. */
    List<Struct> structs() {
        return structs.structs();
    }

    /** Reads the structs that stand among the rows of a family: all of them come before the rows that need them. */
    void readStructs(String text) {
        List<String> lines = ParameterReader.split(text, '\n');
        for (int i = 0; i < lines.size(); i++) {
            if (StructReader.isStruct(lines.get(i))) {
                structs.read(lines.get(i));
            }
        }
    }

    List<Call> calls(String text) {
        List<Call> calls = new ArrayList<>();
        List<String> lines = ParameterReader.split(text, '\n');
        List<String> prototypes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (StructReader.isStruct(line)) {
                continue;
            }
            if (line.charAt(0) != ' ') {
                prototypes.add(line);
            } else {
                calls.add(call(prototypes, line));
                prototypes.clear();
            }
        }
        return calls;
    }

    private Call call(List<String> prototypes, String line) {
        List<Form> forms = new ArrayList<>(prototypes.size());
        for (int i = 0; i < prototypes.size(); i++) {
            String prototype = prototypes.get(i);
            forms.add(parameters.form(prototype.substring(prototype.indexOf('(') + 1, prototype.lastIndexOf(')'))));
        }
        String front = prototypes.get(0).substring(0, prototypes.get(0).indexOf('('));
        String name = ParameterReader.name(front);
        int colon = line.indexOf(':');
        List<String> words = ParameterReader.split(colon < 0 ? line : line.substring(0, colon), ' ');
        return new Call(
                name,
                parameters.parameter(front).type(),
                List.copyOf(forms),
                page(name, words.get(0)),
                traits(words),
                colon < 0 ? List.of() : ParameterReader.split(line.substring(colon + 1), ' '));
    }

    private static String page(String name, String word) {
        return word.length() > 1 ? word : word.equals("0") ? "" : name + "(" + word + ")";
    }

    private static Set<Trait> traits(List<String> words) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (int i = 1; i < words.size(); i++) {
            traits.add(Trait.valueOf(words.get(i).toUpperCase(Locale.ROOT)));
        }
        return traits;
    }
}
