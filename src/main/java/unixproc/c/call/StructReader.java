package unixproc.c.call;

import java.util.ArrayList;
import java.util.List;
import unixproc.c.type.CType.Member;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.StructLayout;
import unixproc.c.type.TypeNames;

/**
 * Reads the structs that stand among the rows of a family, a line each: {@code struct tms { clock_t tms_utime; … }}. A
 * member whose place does not follow from the ones before it has its offset behind an {@code @}. A name in capitals, or
 * one that ends in {@code _t}, can be used without {@code struct}.
 */
final class StructReader {
    private static final String FRONT = "struct ";

    private final TypeNames types;
    private final ParameterReader parameters;
    private final List<Struct> structs = new ArrayList<>();

    StructReader(TypeNames types, ParameterReader parameters) {
        this.types = types;
        this.parameters = parameters;
    }

    static boolean isStruct(String line) {
        return (line.startsWith(FRONT) || line.startsWith("union ")) && line.endsWith("}");
    }

    /** All that were read. */
    List<Struct> structs() {
        return structs;
    }

    void read(String line) {
        int open = line.indexOf('{');
        String name = line.substring(FRONT.length() - (line.startsWith(FRONT) ? 0 : 1), open - 1);
        StructLayout layout = new StructLayout(line.startsWith("union "));
        List<String> members = ParameterReader.split(line.substring(open + 1, line.length() - 1), ';');
        for (int i = 0; i < members.size(); i++) {
            member(members.get(i).trim(), layout);
        }
        Struct struct = Struct.announced(name);
        layout.complete(struct);
        structs.add(struct);
        define(types, struct);
    }

    private void member(String text, StructLayout layout) {
        if (text.isEmpty()) {
            return;
        }
        int at = text.indexOf('@');
        Parameter read = parameters.parameter((at < 0 ? text : text.substring(0, at)).trim());
        if (at < 0) {
            layout.add(read.name(), read.type());
        } else {
            layout.add(new Member(read.name(), read.type(), Integer.parseInt(text.substring(at + 1))));
        }
    }

    /** Makes a struct known by its names. */
    static void define(TypeNames types, Struct struct) {
        types.define(struct);
        boolean capitals = true;
        for (int i = 0; i < struct.name().length(); i++) {
            capitals &= Character.isUpperCase(struct.name().charAt(i));
        }
        if (capitals || struct.name().endsWith("_t")) {
            types.define(struct.name(), struct);
        }
    }
}
