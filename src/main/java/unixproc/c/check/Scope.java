package unixproc.c.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.c.run.Executable;
import unixproc.c.run.FunctionCode;
import unixproc.c.run.FunctionFrame;
import unixproc.c.run.LeafNodes.LocalAccess;
import unixproc.c.run.LeafNodes.VariableAccess;
import unixproc.c.run.LocalVariable;
import unixproc.c.run.Variable;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Memory;
import unixproc.c.type.Types;

/**
 * The names of a process: variables and functions that stay, and around the place that is being checked those of
 * blocks. What a line makes is only kept once the line has been found sound.
 */
public final class Scope {
    /** What no name begins with stands before that of an array where its size is kept. */
    private static final String MEASURE = "sizeof ";

    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, Variable> made = new HashMap<>();
    private final Map<String, CType> wanted = new HashMap<>();
    private final Map<String, Variable> inherited = new HashMap<>();
    private final Map<String, FunctionCode> functions = new HashMap<>();
    private final List<Map<String, Executable.Place>> blocks = new ArrayList<>();
    private final List<FunctionDefinition> definitions = new ArrayList<>();
    private Optional<FunctionFrame> frame = Optional.empty();
    private boolean again;

    /** The variable of that name that is nearest. */
    public Optional<Executable.Place> find(String name) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Executable.Place local = blocks.get(i).get(name);
            if (local != null) {
                return Optional.of(local);
            }
        }
        Optional<Variable> variable = findLasting(name);
        return variable.isPresent() ? Optional.of(new VariableAccess(variable.get())) : Optional.empty();
    }

    /** The variable of that name outside all blocks. */
    public Optional<Variable> findLasting(String name) {
        Variable variable = made.get(name);
        return Optional.ofNullable(variable == null ? variables.get(name) : variable);
    }

    public Optional<FunctionCode> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** Announces a function; the same one again if it is known. */
    FunctionCode announce(String name, CType.Function type) {
        FunctionCode known = functions.get(name);
        if (known == null) {
            known = new FunctionCode(name, type);
            functions.put(name, known);
        } else {
            known.retype(type);
        }
        return known;
    }

    /** Gives a function its body, once the line has been found sound. */
    void define(FunctionDefinition definition) {
        definitions.add(definition);
    }

    /** Whether a function has a body, or gets one by this text. */
    boolean isDefined(FunctionCode function) {
        boolean defined = function.defined();
        for (int i = 0; i < definitions.size() && !defined; i++) {
            defined = definitions.get(i).function() == function;
        }
        return defined;
    }

    void push() {
        blocks.add(new HashMap<>());
    }

    void pop() {
        blocks.remove(blocks.size() - 1);
    }

    /** Steps into a function, away from the blocks around it; gives what {@link #leave} puts back. */
    Surroundings enter(FunctionFrame own) {
        Surroundings surroundings = new Surroundings(new ArrayList<>(blocks), frame);
        blocks.clear();
        frame = Optional.of(own);
        push();
        return surroundings;
    }

    void leave(Surroundings surroundings) {
        blocks.clear();
        blocks.addAll(surroundings.blocks());
        frame = surroundings.frame();
    }

    /** The blocks and the function around a function. */
    record Surroundings(List<Map<String, Executable.Place>> blocks, Optional<FunctionFrame> frame) {}

    /** Makes a variable that keeps its type. */
    Executable.Place declare(String name, CType type) {
        if (blocks.isEmpty()) {
            return new VariableAccess(lasting(name, type));
        }
        Executable.Place place = frame.isPresent()
                ? new LocalAccess(frame.get().variable(name, type))
                : new VariableAccess(new Variable(name, type, true));
        blocks.get(blocks.size() - 1).put(name, place);
        return place;
    }

    /** Whether the innermost block has made a variable of that name already. */
    boolean isInBlock(String name) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).containsKey(name);
    }

    /** Makes a variable of the block that lives on when the block is left. */
    Executable.Place declareStatic(String name, CType type) {
        if (blocks.isEmpty()) {
            return declare(name, type);
        }
        Executable.Place place = new VariableAccess(new Variable(name, type, true));
        blocks.get(blocks.size() - 1).put(name, place);
        return place;
    }

    /** Where the size in bytes is kept of an array whose length is only known when it is reached; made once. */
    Executable.Place measure(String name) {
        return declare(MEASURE + name, Scalar.ULONG);
    }

    /** The place with the size of such an array, if the name is one's. */
    Optional<Executable.Place> measured(String name) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).containsKey(name)) {
                return Optional.ofNullable(blocks.get(i).get(MEASURE + name));
            }
        }
        return Optional.empty();
    }

    /** Where the function that is being checked finds the arguments it has no parameters for. */
    Optional<Executable.Place> variadicList(CType type) {
        return frame.isPresent() ? Optional.of(new LocalAccess(frame.get().listVariable(type))) : Optional.empty();
    }

    /** A parameter of the function that was entered. */
    LocalVariable parameter(String name, CType type) {
        return ((LocalAccess) declare(name, type)).variable();
    }

    private Variable lasting(String name, CType type) {
        Optional<Variable> old = findLasting(name);
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
    Executable.Place assigned(String name, CType type, boolean certain) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).containsKey(name)) {
                return blocks.get(i).get(name);
            }
        }
        return new VariableAccess(assignedLasting(name, type, certain));
    }

    private Variable assignedLasting(String name, CType type, boolean certain) {
        Optional<Variable> old = findLasting(name);
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
        return one.size() >= other.size()
                && one instanceof Scalar == other instanceof Scalar
                && Types.isFloating(one) == Types.isFloating(other);
    }

    /** A place for a value that has no name. */
    Executable.Place unnamed(CType type) {
        return frame.isPresent()
                ? new LocalAccess(frame.get().variable("", type))
                : new VariableAccess(new Variable("", type, true));
    }

    private Variable make(String name, CType type, boolean declared) {
        Variable variable = new Variable(name, type, declared);
        Optional<Variable> old = findLasting(name);
        if (old.isPresent()
                && old.get().type().size() == type.size()
                && Types.isFloating(old.get().type()) == Types.isFloating(type)
                && !old.get().declared()
                && !declared) {
            // An address that was looked at before stays true.
            variable.takeOver(old.get());
        }
        made.put(name, variable);
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
        inherited.clear();
        blocks.clear();
        definitions.clear();
        frame = Optional.empty();
        List<String> names = new ArrayList<>(wanted.keySet());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Variable variable = new Variable(name, wanted.get(name), false);
            if (variables.containsKey(name)) {
                inherited.put(name, variables.get(name));
            }
            made.put(name, variable);
        }
    }

    /** Whether the line must be checked once more, since a variable turned out to need another type. */
    public boolean again() {
        return again;
    }

    /** Keeps what the line made. */
    public void commit(Memory memory) {
        List<String> names = new ArrayList<>(inherited.keySet());
        for (int i = 0; i < names.size(); i++) {
            made.get(names.get(i)).inherit(inherited.get(names.get(i)), memory);
        }
        variables.putAll(made);
        for (int i = 0; i < definitions.size(); i++) {
            definitions.get(i).apply();
        }
    }

    /** Every name that could be meant where the line is being checked. */
    public List<String> names() {
        List<String> names = new ArrayList<>(variables.keySet());
        for (int i = 0; i < blocks.size(); i++) {
            names.addAll(blocks.get(i).keySet());
        }
        names.addAll(functions.keySet());
        return names;
    }

    /** The names of the variables that stay. */
    public List<String> lastingNames() {
        return new ArrayList<>(variables.keySet());
    }
}
