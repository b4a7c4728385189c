package unixproc.c.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.c.run.Variable;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Memory;
import unixproc.c.type.Types;

/**
 * The variables of a process. What a line makes is only kept once the line has been found sound. There is one scope: a
 * variable declared inside braces can still be looked at afterwards.
 */
public final class Scope {
    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, Variable> made = new HashMap<>();
    private final List<Variable> unplaced = new ArrayList<>();
    private final Map<String, CType> wanted = new HashMap<>();
    private final MacroDefinitions macroDefinitions = new MacroDefinitions();
    private boolean again;

    public MacroDefinitions macroDefinitions() {
        return macroDefinitions;
    }

    public Optional<Variable> find(String name) {
        Variable variable = made.get(name);
        return Optional.ofNullable(variable == null ? variables.get(name) : variable);
    }

    /** Makes a variable that keeps its type; the same one again if nothing changed. */
    Variable declare(String name, CType type) {
        Optional<Variable> old = find(name);
        if (old.isPresent() && old.get().declared() && Types.same(old.get().type(), type)) {
            return old.get();
        }
        return make(name, type, true);
    }

    /**
     * The variable an assignment without a declaration goes to. Its type follows what is assigned, except where an
     * assignment may be skipped: then the variable must suit both ways through the line.
     *
     * @param certain whether the assignment is reached whenever the line gets that far
     */
    Variable assigned(String name, CType type, boolean certain) {
        Optional<Variable> old = find(name);
        if (old.isEmpty()) {
            return make(name, type, false);
        }
        Variable variable = old.get();
        boolean settled = variable.declared() || wanted.containsKey(name) || Types.same(variable.type(), type);
        if (settled || (!certain && wider(variable.type(), type))) {
            return variable;
        }
        if (!certain) {
            wanted.put(name, type);
            again = true;
        }
        return make(name, type, false);
    }

    private static boolean wider(CType one, CType other) {
        return one.size() >= other.size() && one instanceof Scalar == other instanceof Scalar;
    }

    /** A place for a value that has no name. */
    Variable unnamed(CType type) {
        Variable variable = new Variable("", type, true);
        unplaced.add(variable);
        return variable;
    }

    private Variable make(String name, CType type, boolean declared) {
        Variable variable = new Variable(name, type, declared);
        Optional<Variable> old = find(name);
        if (old.isPresent()
                && old.get().type().size() == type.size()
                && !old.get().declared()
                && !declared) {
            // An address that was looked at before stays true.
            if (old.get().address() == 0) {
                return replaced(variable);
            }
            variable.takeOver(old.get());
            made.put(name, variable);
            return variable;
        }
        return replaced(variable);
    }

    private Variable replaced(Variable variable) {
        made.put(variable.name(), variable);
        unplaced.add(variable);
        return variable;
    }

    /** Starts checking a line. */
    public void begin() {
        wanted.clear();
        restart();
    }

    /** Starts checking the line once more. */
    public void restart() {
        again = false;
        made.clear();
        unplaced.clear();
        List<String> names = new ArrayList<>(wanted.keySet());
        for (int i = 0; i < names.size(); i++) {
            Variable variable = new Variable(names.get(i), wanted.get(names.get(i)), false);
            Optional<Variable> old = find(variable.name());
            if (old.isPresent()) {
                variable.inherit(old.get());
            }
            replaced(variable);
        }
    }

    /** Whether the line must be checked once more, since a variable turned out to need another type. */
    public boolean again() {
        return again;
    }

    /** Keeps what the line made. */
    public void commit(Memory memory) {
        for (int i = 0; i < unplaced.size(); i++) {
            Variable variable = unplaced.get(i);
            variable.place(memory, variable.type().size());
        }
        variables.putAll(made);
    }

    public List<String> names() {
        return new ArrayList<>(variables.keySet());
    }
}
