package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The real lab keeps the contract, and order where only the kernel can cause it; one lab, begun afresh for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteLabIT extends LabContract {
    private Talk lab;

    @BeforeAll
    void open() {
        lab = new Talk(RealLab.start()).ready();
    }

    /** The leader ends, the kernel hangs up: the two ends come close together, and the one is why the other. */
    @Test
    void anEndThatBringsAboutAnotherIsToldFirst() {
        for (int i = 0; i < 10; i++) {
            Talk talk = lab.afresh();
            talk.run("A", "fork()");
            assertThat(talk.run("A", "execvp(\"true\", \"true\")")).containsSubsequence("A ended 0x0", "B ended 0x1");
        }
    }

    @Override
    protected Talk begin() {
        return lab.afresh();
    }

    @Override
    protected void end(Talk talk) {
        // The next test ends everybody who is there.
    }

    @AfterAll
    void close() {
        lab.close();
        RealLab.nothingIsLeft();
    }
}
