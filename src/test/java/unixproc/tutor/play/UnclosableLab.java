package unixproc.tutor.play;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import unixproc.kernel.SameFile;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;

/** A lab that many tutorials use one after another, so that none of them may close it. */
record UnclosableLab(Lab lab) implements Lab {
    @Override
    public boolean isReady() {
        return lab.isReady();
    }

    @Override
    public Optional<LabEvent> next(Duration atMost) {
        return lab.next(atMost);
    }

    @Override
    public void poke() {
        lab.poke();
    }

    @Override
    public void run(LabProcess process, String line) {
        lab.run(process, line);
    }

    @Override
    public void interrupt(LabProcess process) {
        lab.interrupt(process);
    }

    @Override
    public boolean isSettled() {
        return lab.isSettled();
    }

    @Override
    public List<LabProcess> processes() {
        return lab.processes();
    }

    @Override
    public void afresh() {
        lab.afresh();
    }

    @Override
    public void type(byte[] keys) {
        lab.type(keys);
    }

    @Override
    public int landlock() {
        return lab.landlock();
    }

    @Override
    public long init() {
        return lab.init();
    }

    @Override
    public SameFile.Answer sameFile(long pid, int fd, long otherPid, int otherFd) {
        return lab.sameFile(pid, fd, otherPid, otherFd);
    }

    @Override
    public Account account() {
        return lab.account();
    }

    @Override
    public void close() {
        // Whoever started it closes it.
    }
}
