package unixproc.lesson.check.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.kernel.ProcFs;
import unixproc.kernel.SameFile;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.expectation.ObservedValue;

/** Evidence made up for a test. */
final class KnownEvidence implements Evidence {
    final Map<String, Long> letters = new LinkedHashMap<>();
    final List<CallMade> calls = new ArrayList<>();
    final Map<String, ObservedValue> variables = new LinkedHashMap<>();
    SameFile sameFile = SameFile.UNKNOWN;
    OptionalLong privateMemoryBefore = OptionalLong.empty();
    private final ProcFs kernel;

    KnownEvidence(ProcFs kernel) {
        this.kernel = kernel;
    }

    @Override
    public Map<String, Long> letters() {
        return letters;
    }

    @Override
    public ProcFs kernel() {
        return kernel;
    }

    @Override
    public long shell() {
        return 10;
    }

    @Override
    public long init() {
        return 20;
    }

    @Override
    public List<CallMade> calls() {
        return calls;
    }

    @Override
    public Optional<ObservedValue> variable(String letter, String name) {
        return Optional.ofNullable(variables.get(letter + " " + name));
    }

    @Override
    public SameFile sameFile() {
        return sameFile;
    }

    @Override
    public OptionalLong privateMemoryBefore(String letter) {
        return privateMemoryBefore;
    }
}
