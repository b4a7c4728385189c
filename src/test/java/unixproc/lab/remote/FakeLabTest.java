package unixproc.lab.remote;

/** The fake keeps the contract, so that what is tested on it holds for the real lab. */
class FakeLabTest extends LabContract {
    @Override
    protected Talk begin() {
        return new Talk(new FakeLab()).ready();
    }

    @Override
    protected void end(Talk talk) {
        talk.close();
    }
}
