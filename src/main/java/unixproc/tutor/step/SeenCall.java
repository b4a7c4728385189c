package unixproc.tutor.step;

import java.util.Optional;
import java.util.OptionalLong;
import unixproc.lab.wire.Outcome;

/**
 * A call as the lab told of it.
 *
 * @param letter who made it
 * @param text the call in strace's notation
 * @param outcome what it gave; empty while the process sleeps in it, and of calls that never return
 * @param pending whether the process sleeps in it
 */
record SeenCall(String letter, TypedCall text, Optional<Outcome> outcome, boolean pending) {
    boolean hasFailed() {
        return outcome.filter(Outcome::failed).isPresent();
    }

    OptionalLong result() {
        return outcome.isPresent() ? OptionalLong.of(outcome.get().number()) : OptionalLong.empty();
    }
}
