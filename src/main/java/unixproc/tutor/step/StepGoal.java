package unixproc.tutor.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.expectation.ObservedValue;

/**
 * What a line of a lesson is after, with everything put in that was known when it became the next one.
 *
 * @param letter the process that is to do it
 * @param outline the lesson's line
 * @param calls what that process is to call, in this order
 * @param variables what variables of it must be worth after a line without calls
 * @param value what a line without calls gives, where that could be told
 * @param expectation what the lesson says of the value
 */
record StepGoal(
        String letter,
        LineOutline outline,
        List<WantedCall> calls,
        Map<String, ObservedValue> variables,
        Optional<ObservedValue> value,
        Optional<Expectation> expectation) {}
