package unixproc.lab.agent;

import java.util.ArrayList;
import java.util.List;
import unixproc.posix.Native;
import unixproc.posix.call.Waiting;
import unixproc.posix.process.LabTerminalSide;

/** Lab init's part as a shell: each first process is a job, and one job at a time is in the foreground, see tcsetpgrp(3). */
final class Jobs {
    private static final int NOBODY = 0;

    private final Native loaded;
    private final Waiting waiting;
    private final LabTerminalSide terminal;
    /** Their process groups, which have the pids of the first processes; the oldest first. */
    private final List<Integer> groups = new ArrayList<>();

    private int foreground = NOBODY;

    Jobs(Native loaded, Waiting waiting, LabTerminalSide terminal) {
        this.loaded = loaded;
        this.waiting = waiting;
        this.terminal = terminal;
    }

    /** In a job just forked. A foreground job keeps the terminal, also when it has become another program. */
    void startHere() {
        terminal.startGroup(foreground == NOBODY);
    }

    void started(int pid) {
        groups.add(pid);
        if (foreground == NOBODY) {
            foreground = pid;
        }
    }

    /** Lab init takes the terminal back from a job that has ended, or lends it to the youngest that is left. */
    void ended(int pid) {
        groups.remove(Integer.valueOf(pid));
        if (pid == foreground) {
            foreground = groups.isEmpty() ? NOBODY : groups.get(groups.size() - 1);
            terminal.lendTo(foreground == NOBODY ? loaded.pid() : foreground);
        }
    }

    /** All have been killed and reaped. */
    void clear() {
        groups.clear();
        foreground = NOBODY;
        terminal.lendTo(loaded.pid());
    }

    /** Passes the hang-up of the terminal on to the jobs, and wakes those that are stopped. */
    void hangUp() {
        for (int i = 0; i < groups.size(); i++) {
            waiting.hangUp(groups.get(i));
        }
    }
}
