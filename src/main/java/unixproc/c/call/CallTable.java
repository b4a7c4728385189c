package unixproc.c.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.TypeNames;
import unixproc.text.SimilarNames;

/** The table of calls: the one place that says which calls the lab has and how they are written. */
public final class CallTable {
    private static final List<String> FAMILIES = List.of(
            IdentityCallRows.TEXT,
            FileCallRows.TEXT,
            DirectoryCallRows.TEXT,
            LimitCallRows.TEXT,
            LifeCallRows.TEXT,
            SignalCallRows.TEXT,
            MemoryCallRows.TEXT,
            SocketCallRows.TEXT,
            OutputCallRows.TEXT,
            StreamCallRows.TEXT);
    private static final CallTable STANDARD = read();

    private final List<Call> rows;
    private final List<Call> macros;
    private final List<Struct> structs;
    private final Map<String, Call> byName = new HashMap<>();

    private final Map<String, Call> macrosByName = new HashMap<>();

    private CallTable(List<Call> rows, List<Call> macros, List<Struct> structs) {
        this.structs = List.copyOf(structs);
        this.rows = List.copyOf(rows);
        this.macros = List.copyOf(macros);
        for (int i = 0; i < rows.size(); i++) {
            byName.put(rows.get(i).name(), rows.get(i));
        }
        for (int i = 0; i < macros.size(); i++) {
            macrosByName.put(macros.get(i).name(), macros.get(i));
        }
    }

    private static CallTable read() {
        CallReader reader = new CallReader();
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < FAMILIES.size(); i++) {
            reader.readStructs(FAMILIES.get(i));
        }
        for (int i = 0; i < FAMILIES.size(); i++) {
            calls.addAll(reader.calls(FAMILIES.get(i)));
        }
        List<Call> macros = reader.calls(MacroRows.TEXT + LibraryRows.TEXT);
        return new CallTable(calls, macros, reader.structs());
    }

    /** The names of types of a process that has made none of its own: those of C, and the structs of the rows. */
    public TypeNames typeNames() {
        TypeNames names = new TypeNames();
        for (int i = 0; i < structs.size(); i++) {
            StructReader.define(names, structs.get(i));
        }
        return names;
    }

    /** The calls of the lab. */
    public static CallTable standard() {
        return STANDARD;
    }

    public List<Call> rows() {
        return rows;
    }

    public Optional<Call> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What is written like a call and makes none: {@code WEXITSTATUS}, {@code strlen}, {@code htons} … */
    public List<Call> macros() {
        return macros;
    }

    public Optional<Call> findMacro(String name) {
        return Optional.ofNullable(macrosByName.get(name));
    }

    /** Whether there is such a call, and it has that trait. */
    public boolean has(String name, Trait trait) {
        Call call = byName.get(name);
        return call != null && call.has(trait);
    }

    /** Names of calls that look like the given one, the nearest first; at most three. */
    public List<String> nearest(String name) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            names.add(rows.get(i).name());
        }
        for (int i = 0; i < macros.size(); i++) {
            names.add(macros.get(i).name());
        }
        return SimilarNames.to(name, names);
    }
}
