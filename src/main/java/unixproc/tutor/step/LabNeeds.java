package unixproc.tutor.step;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;
import unixproc.c.call.Parameter;
import unixproc.c.call.Trait;
import unixproc.lesson.model.LabLine;
import unixproc.tutor.session.TypedLine;

/**
 * What lines of a lesson that are still to come need of the lab.
 *
 * @param letters the processes they speak to or of
 * @param names the variables they speak of
 * @param family whether they make processes or wait for them, so that nobody may be there who should not be
 * @param newDescriptors whether they open something, so that every descriptor counts
 * @param descriptors the descriptors they use by number; -1 stands for one that is in a variable
 * @param signals whether they are about signals
 * @param limits whether they are about limits
 */
public record LabNeeds(
        Set<String> letters,
        Set<String> names,
        boolean family,
        boolean newDescriptors,
        Set<Integer> descriptors,
        boolean signals,
        boolean limits) {
    private static final String MANY_DESCRIPTORS = "EMFILE";
    private static final int IN_A_VARIABLE = -1;

    /** @param letter who is meant by lines without an address */
    public static LabNeeds of(List<LabLine> lines, String letter) {
        Collector needs = new Collector();
        for (LabLine line : lines) {
            if (TypedLine.of(line.text()) instanceof TypedLine.ForProcess forProcess) {
                needs.letters.add(forProcess.target().orElse(letter));
                needs.add(LineOutline.of(forProcess.line()));
            }
        }
        return needs.all();
    }

    /** Whatever there is, and these variables. */
    static LabNeeds everything(Set<String> names) {
        return new LabNeeds(Set.of(), names, true, true, Set.of(), true, true);
    }

    boolean needsDescriptor(int number) {
        return newDescriptors || descriptors.contains(number) || (number > 2 && descriptors.contains(IN_A_VARIABLE));
    }

    /** Gathers what single lines need. */
    private static final class Collector {
        private final Set<String> letters = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private final Set<Integer> descriptors = new HashSet<>();
        private boolean family;
        private boolean newDescriptors;
        private boolean signals;
        private boolean limits;

        void add(LineOutline line) {
            letters.addAll(line.names());
            names.addAll(line.names());
            for (LineOutline.PlannedCall planned : line.calls()) {
                Optional<Call> call = CallTable.standard().find(planned.name());
                call.ifPresent(found -> add(found, planned));
            }
        }

        private void add(Call call, LineOutline.PlannedCall planned) {
            family |= call.has(Trait.FORKS) || call.has(Trait.WAITS) || call.has(Trait.DETACHES);
            newDescriptors |= call.errors().contains(MANY_DESCRIPTORS) || call.has(Trait.EXECS);
            signals |= call.has(Trait.SIGNALS);
            List<Parameter> parameters = call.parameters();
            for (int i = 0; i < parameters.size(); i++) {
                Parameter.Role role = parameters.get(i).role();
                signals |= role == Parameter.Role.SIGNAL
                        || role == Parameter.Role.SIGNAL_SET
                        || role == Parameter.Role.HANDLER;
                limits |= role == Parameter.Role.RESOURCE;
                if (role == Parameter.Role.DESCRIPTOR && i < planned.arguments().size()) {
                    descriptors.add((int)
                            WantedArgument.number(planned.arguments().get(i)).orElse(IN_A_VARIABLE));
                }
            }
        }

        LabNeeds all() {
            return new LabNeeds(letters, names, family, newDescriptors, descriptors, signals, limits);
        }
    }
}
