package unixproc.lab.agent;

import java.util.ArrayDeque;
import java.util.Optional;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;
import unixproc.posix.Native;
import unixproc.posix.process.LabSocket;

/**
 * One process's conversation with the tutor. When the tutor is gone there is nothing left to live for: every method
 * then ends the process.
 */
final class TutorConnection {
    private final LabSocket socket;
    private final Native loaded;
    private final Sweep sweep;
    /** Came while something else was waited for. */
    private final ArrayDeque<Request> later = new ArrayDeque<>();

    private boolean stopAsked;

    TutorConnection(LabSocket socket, Native loaded, Sweep sweep) {
        this.socket = socket;
        this.loaded = loaded;
        this.sweep = sweep;
    }

    /** Programs this process has forked do not notice that the tutor is gone. */
    private RuntimeException leave() {
        sweep.childrenOf(loaded.pid());
        return loaded.leave(0);
    }

    LabSocket socket() {
        return socket;
    }

    void say(Report report) {
        if (!socket.send(report.encode())) {
            throw leave();
        }
    }

    /** The next request; the process sleeps until it comes, or a signal: then it is empty. */
    Optional<Request> listenOrWake() {
        if (!later.isEmpty()) {
            return Optional.of(later.poll());
        }
        Optional<String> line = socket.receiveOrWake();
        if (line.isEmpty() && !socket.isOpen()) {
            throw leave();
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(Request.decode(line.get()));
    }

    private Request listen() {
        Optional<String> line = socket.receive();
        if (line.isEmpty()) {
            throw leave();
        }
        return Request.decode(line.get());
    }

    /** The pid the tutor knows for a letter, -1 for none. */
    long askLetter(String letter) {
        say(new Report.Asked(letter));
        Request answer = listen();
        while (!(answer instanceof Request.Known)) {
            putAside(answer);
            answer = listen();
        }
        return ((Request.Known) answer).pid();
    }

    /** Whether the lab has room for one more process. */
    boolean askToFork() {
        say(new Report.Forking());
        Request answer = listen();
        while (!(answer instanceof Request.Permit)) {
            putAside(answer);
            answer = listen();
        }
        return ((Request.Permit) answer).granted();
    }

    /** Ends this process when it was woken because its lab is over. */
    void leaveIfOver() {
        if (loaded.isLabOver()) {
            throw leave();
        }
    }

    /** Whether the person at the prompt wants the running line to stop; does not sleep. */
    boolean stopAsked() {
        Optional<String> line = stopAsked ? Optional.empty() : socket.receiveNow();
        if (line.isPresent()) {
            putAside(Request.decode(line.get()));
        } else if (!socket.isOpen()) {
            throw leave();
        }
        return stopAsked;
    }

    /** A stop that came too late for the line before does not count. */
    void newLine() {
        stopAsked = false;
    }

    /** In the middle of a line, or of a signal handler between two lines. */
    private void putAside(Request request) {
        if (request instanceof Request.Stop) {
            stopAsked = true;
        } else {
            later.add(request);
        }
    }
}
