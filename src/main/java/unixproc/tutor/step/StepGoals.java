package unixproc.tutor.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Outcome;
import unixproc.lesson.expectation.CString;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.TypedLine;

/** Works out what a line of a lesson is after, asking its process what variables are worth. */
final class StepGoals {
    private final LabSession session;

    StepGoals(LabSession session) {
        this.session = session;
    }

    /** @param letter the process that is meant by a line without an address */
    StepGoal of(TypedLine.ForProcess line, String letter, Optional<Expectation> expectation) {
        String who = line.target()
                .map(name ->
                        session.current().named(name).map(LabProcess::letter).orElse(name))
                .orElse(letter);
        LineOutline outline = LineOutline.of(line.line());
        Optional<LabProcess> process = session.lab().find(who);
        List<WantedCall> calls = new ArrayList<>();
        Map<String, WantedArgument> setBefore = new HashMap<>();
        for (LineOutline.PlannedCall planned : outline.calls()) {
            List<WantedArgument> arguments = new ArrayList<>();
            planned.arguments().forEach(source -> arguments.add(argument(source, process, setBefore)));
            Set<String> filled = new HashSet<>();
            planned.arguments()
                    .forEach(source -> filled.addAll(LineOutline.of(source).names()));
            filled.forEach(name -> setBefore.put(name, new WantedArgument.Anything()));
            int index = calls.size();
            planned.variable().ifPresent(name -> setBefore.put(name, new WantedArgument.ResultOf(index)));
            calls.add(new WantedCall(planned.name(), List.copyOf(arguments)));
        }
        Map<String, ObservedValue> variables = new LinkedHashMap<>();
        Optional<ObservedValue> value = Optional.empty();
        if (calls.isEmpty()) {
            outline.assigned()
                    .forEach(each -> each.value()
                            .flatMap(source -> ask(process, source))
                            .ifPresent(observed -> variables.put(each.variable(), observed)));
            value = outline.assigned().isEmpty() ? ask(process, line.line()) : Optional.empty();
        }
        return new StepGoal(who, outline, List.copyOf(calls), variables, value, expectation);
    }

    private WantedArgument argument(
            String source, Optional<LabProcess> process, Map<String, WantedArgument> setBefore) {
        if (setBefore.containsKey(source)) {
            return setBefore.get(source);
        }
        if (source.startsWith("\"")) {
            return CString.decode(source)
                    .<WantedArgument>map(WantedArgument.Text::new)
                    .orElseGet(WantedArgument.Anything::new);
        }
        OptionalLong constant = WantedArgument.number(source);
        if (constant.isPresent()) {
            return new WantedArgument.Numeric(constant.getAsLong());
        }
        LineOutline outline = LineOutline.of(source);
        boolean isKnown = outline.calls().isEmpty()
                && outline.names().stream().noneMatch(setBefore::containsKey)
                && !source.startsWith("&")
                && outline.assigned().isEmpty();
        Optional<LabProcess> named = session.lab().find(source);
        if (named.isPresent()) {
            return new WantedArgument.Numeric(named.get().pid());
        }
        return (isKnown ? outcome(process, source) : Optional.<Outcome>empty())
                .map(StepGoals::wanted)
                .orElseGet(WantedArgument.Anything::new);
    }

    private static WantedArgument wanted(Outcome outcome) {
        return switch (outcome.kind()) {
            case NUMBER, PID, ERRNO -> new WantedArgument.Numeric(outcome.number());
            case TEXT ->
                CString.decode(outcome.text())
                        .<WantedArgument>map(WantedArgument.Text::new)
                        .orElseGet(WantedArgument.Anything::new);
            case NOTHING, ADDRESS -> new WantedArgument.Anything();
        };
    }

    /** What an expression without calls is worth to a process that can be asked now. */
    Optional<ObservedValue> ask(Optional<LabProcess> process, String source) {
        return outcome(process, source)
                .filter(outcome -> outcome.kind() != Outcome.Kind.NOTHING)
                .map(session.observedValues()::of);
    }

    private Optional<Outcome> outcome(Optional<LabProcess> process, String source) {
        return process.flatMap(found -> session.ask(found, source));
    }
}
