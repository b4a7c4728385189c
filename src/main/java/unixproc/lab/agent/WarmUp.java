package unixproc.lab.agent;

import unixproc.lab.wire.Request;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.call.Waiting;
import unixproc.posix.process.DoorConnector;
import unixproc.posix.process.LabDescriptors;
import unixproc.posix.process.LabProcesses;
import unixproc.posix.process.LabSocket;
import unixproc.posix.signal.Dispositions;

/**
 * Runs harmless lines through the whole machinery before the first fork. Open file descriptions are shared after a
 * fork, so two processes that load a class from one jar would move each other's offset: every class must be there.
 */
final class WarmUp {
    private static final String[] LINES = {
        "getpid()",
        "getppid() == getpid() || 1",
        "x = 5",
        "x + 2 * (3 - 1) / 1 % 7",
        "int y = 0x10, z; z = y++ + --y; z += 1 << 2; !z && ~z ^ 3 | 4 & 5",
        "\"text\\n\"",
        "'a'",
        "&x",
        "*&x",
        "fd = open(\"/dev/null\", O_RDONLY)",
        "read(fd, buf, 10)",
        "close fd",
        "open /nonexistent O_RDONLY|O_CLOEXEC",
        "open(\"/dev/null\", O_WRONLY)",
        "write(3, \"hi\")",
        "open(\"/warmup\", O_WRONLY|O_CREAT, 0600)",
        "close(99)",
        "pipe(p)",
        "dup2(p[0], 9)",
        "write(p[1], \"a\\tb\\x01\")",
        "read(p[0], &b, 100)",
        "close(p[0]); close(p[1]); close(9)",
        "wait(&s)",
        "waitpid(-1, &s, WNOHANG)",
        "WIFEXITED(s) && WEXITSTATUS(s)",
        "kill(getpid(), 0)",
        "kill(-1, SIGTERM)",
        "kill(0, SIGWINCH)",
        "kill(1, SIGTERM)",
        "kill(B, 0)",
        "fork()",
        "setenv(\"UNIXPROC_WARMUP\", \"1\", 1)",
        "getenv(\"UNIXPROC_WARMUP\")",
        "unsetenv(\"UNIXPROC_WARMUP\")",
        "getenv(\"NO_SUCH_VARIABLE\")",
        "sleep(0)",
        "if (x > 3) { y = 1; } else y = 2;",
        "for (i = 0; i < 1100; i++) { if (i == 2) continue; }",
        "while (x) { x--; if (x == 1) break; }",
        "do x++; while (x < 2); x ? 1 : 2",
        "nosuchname",
        "nosuchcall()",
        "malloc(3)",
        "getpid(1)",
        "close()",
        "close(\"a\")",
        "1 +",
        "\"open",
        "@",
        "1 / 0",
        "close(fd",
        "errno",
        "printf(\"\")",
        "fflush(stdout)",
    };

    private final LineLoop lineLoop;
    private final LabSocket prompter;

    private WarmUp(LineLoop lineLoop, LabSocket prompter) {
        this.lineLoop = lineLoop;
        this.prompter = prompter;
    }

    static WarmUp of(Native loaded, NativeMemory memory, LabDescriptors descriptors, AgentOptions options) {
        DoorConnector door = new DoorConnector(loaded, memory, descriptors, options.socket());
        LabSocket socket = new LabSocket(loaded, memory, descriptors, door);
        LabSocket prompter = new LabSocket(loaded, memory, descriptors, door);
        prompter.use(socket.useLoop());
        Waiting waiting = new Waiting(loaded, memory, new Dispositions(loaded, memory));
        Sweep sweep = new Sweep(loaded, waiting, new LabProcesses(loaded, memory));
        sweep.childrenOf(loaded.pid());
        TutorConnection tutor = new TutorConnection(socket, loaded, sweep);
        return new WarmUp(LabProcessFactory.worker(loaded, memory, descriptors, socket, tutor, options), prompter);
    }

    void play() {
        ProgramClasses.load();
        for (String line : LINES) {
            prompter.send(new Request.Run(line).encode());
            if (line.contains("fork")) {
                prompter.send(new Request.Permit(false).encode());
            }
            if (line.contains("kill(B")) {
                prompter.send(new Request.Known(-1).encode());
            }
            lineLoop.serveOne();
            while (prompter.receiveNow().isPresent()) {
                // What it reports does not matter here.
            }
        }
        prompter.send(new Request.Stop().encode());
        lineLoop.serveOne();
    }
}
