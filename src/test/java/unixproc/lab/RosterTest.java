package unixproc.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RosterTest {
    private final Roster roster = new Roster();

    @Test
    void whoHasEndedBeforeAWordCameIsKnown() {
        Member child = roster.add(4711, "A");
        assertThat(roster.endedUnheard(4711)).isFalse();
        roster.end(child);
        assertThat(roster.endedUnheard(4711)).isTrue();
        assertThat(roster.endedUnheard(4712)).isFalse();
    }

    @Test
    void aPidThatIsUsedAgainIsThatOfTheNewProcess() {
        roster.end(roster.add(4711, "A"));
        roster.add(4711, "A");
        assertThat(roster.endedUnheard(4711)).isFalse();
    }
}
