package unixproc.lab;

/** The real lab keeps the contract. */
class RemoteLabIT extends LabContract {
    @Override
    Lab start() {
        return RealLab.start();
    }

    @Override
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }
}
