package unixproc.lab.remote.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessRegistryTest {
    private final ProcessRegistry registry = new ProcessRegistry(System::nanoTime);

    @Test
    void whoHasEndedBeforeAWordCameIsKnown() {
        TrackedProcess child = registry.add(4711, "A");
        assertThat(registry.endedUnheard(4711)).isFalse();
        registry.end(child);
        assertThat(registry.endedUnheard(4711)).isTrue();
        assertThat(registry.endedUnheard(4712)).isFalse();
    }

    @Test
    void aPidThatIsUsedAgainIsThatOfTheNewProcess() {
        registry.end(registry.add(4711, "A"));
        registry.add(4711, "A");
        assertThat(registry.endedUnheard(4711)).isFalse();
    }
}
