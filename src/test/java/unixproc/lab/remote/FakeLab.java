package unixproc.lab.remote;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.kernel.SameFile;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.Letters;

/**
 * A lab in memory, for tests of what stands on a lab. It knows the calls that make and end processes and write to the
 * terminal; everything happens inside {@link #next}, so its time stands still in between.
 */
public final class FakeLab implements Lab {
    private static final int FIRST_PID = 1000;
    private static final int INIT = 999;
    private static final int EXIT_CODE_SHIFT = 8;

    private final Deque<LabEvent> events = new ArrayDeque<>();
    private final List<FakeProcess> processes = new ArrayList<>();
    private final StringBuilder screen = new StringBuilder();
    private Letters letters = new Letters();
    private int nextPid = FIRST_PID;
    private int created;
    private int ended;
    private boolean ready;
    private boolean starting = true;

    @Override
    public boolean isReady() {
        return ready && !starting;
    }

    @Override
    public Optional<LabEvent> next(Duration atMost) {
        for (int i = 0; i < processes.size() && events.isEmpty(); i++) {
            processes.get(i).goOn();
        }
        if (events.isEmpty()
                && (starting || processes.stream().noneMatch(each -> each.view().listens()))) {
            starting = false;
            ready = true;
            events.add(new LabEvent.Started(first()));
        }
        return Optional.ofNullable(events.poll());
    }

    private LabProcess first() {
        return add(new FakeProcess(this, letters.next(), nextPid++, INIT, ""));
    }

    private LabProcess add(FakeProcess process) {
        processes.add(process);
        created++;
        return process.view();
    }

    void tell(LabEvent event) {
        events.add(event);
    }

    /** Makes a child that goes on where its parent is now. */
    long fork(FakeProcess parent) {
        int pid = nextPid++;
        LabProcess child = add(parent.child(letters.next(), pid));
        tell(new LabEvent.Forked(parent.view(), child));
        return pid;
    }

    void end(FakeProcess process, int status) {
        process.endWith(status);
        ended++;
        tell(new LabEvent.Ended(process.view(), OptionalInt.of(status)));
        processes.stream().filter(each -> each.parentPid() == process.pid()).forEach(orphan -> orphan.comeTo(INIT));
        if (process.parentPid() == INIT) {
            process.beReaped();
        }
    }

    void exit(FakeProcess process, String call, String text, int code) {
        tell(new LabEvent.Leaving(process.view(), call, text, code));
        end(process, (code & 0xff) << EXIT_CODE_SHIFT);
    }

    void writes(String text) {
        screen.append(text);
    }

    /** Tells the lines that are whole. */
    void show() {
        for (int end = screen.indexOf("\n"); end >= 0; end = screen.indexOf("\n")) {
            tell(new LabEvent.Printed(screen.substring(0, end)));
            screen.delete(0, end + 1);
        }
    }

    Optional<FakeProcess> alive(long pid) {
        return processes.stream()
                .filter(each -> each.pid() == pid && each.view().isAlive())
                .findFirst();
    }

    /** The children a wait can still collect; {@code wanted} is a pid, or -1 for any. */
    List<FakeProcess> childrenOf(FakeProcess parent, long wanted) {
        return processes.stream()
                .filter(each -> each.parentPid() == parent.pid() && !each.isReaped())
                .filter(each -> wanted == -1 || each.pid() == wanted)
                .toList();
    }

    boolean hasZombie(FakeProcess parent, long wanted) {
        return childrenOf(parent, wanted).stream()
                .anyMatch(child -> !child.view().isAlive());
    }

    @Override
    public void poke() {
        // Nobody ever waits here.
    }

    @Override
    public void run(LabProcess process, String line) {
        named(process).begin(line);
    }

    @Override
    public void interrupt(LabProcess process) {
        named(process).interrupt();
    }

    private FakeProcess named(LabProcess process) {
        return processes.stream()
                .filter(each -> each.view().letter().equals(process.letter()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean isSettled() {
        return !starting
                && events.isEmpty()
                && processes.stream().anyMatch(each -> each.view().listens())
                && processes.stream().noneMatch(FakeProcess::canGoOn);
    }

    @Override
    public List<LabProcess> processes() {
        return processes.stream().map(FakeProcess::view).toList();
    }

    @Override
    public void afresh() {
        ended += (int) processes.stream()
                .filter(each -> each.view().status() != Status.ENDED)
                .count();
        processes.clear();
        events.clear();
        screen.setLength(0);
        letters = new Letters();
        starting = true;
    }

    @Override
    public void type(byte[] keys) {
        // Its terminal has no keyboard.
    }

    @Override
    public long init() {
        return ready ? INIT : 0;
    }

    @Override
    public SameFile.Answer sameFile(long pid, int fd, long otherPid, int otherFd) {
        return SameFile.Answer.UNKNOWN;
    }

    @Override
    public Account account() {
        return new Account(created, ended);
    }

    @Override
    public void close() {
        processes.clear();
        events.clear();
    }
}
