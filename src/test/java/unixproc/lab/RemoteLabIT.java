package unixproc.lab;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The real lab keeps the contract; one lab, begun afresh for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteLabIT extends LabContract {
    private Talk lab;

    @BeforeAll
    void open() {
        lab = new Talk(RealLab.start()).ready();
    }

    @Override
    Talk begin() {
        return lab.afresh();
    }

    @Override
    void end(Talk talk) {
        // The next test ends everybody who is there.
    }

    @AfterAll
    void close() {
        lab.close();
        RealLab.nothingIsLeft();
    }
}
