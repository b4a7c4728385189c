package unixproc.posix.call;

import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.posix.Native;

/** Becoming another program: execve(2), exec(3). Each comes back only when it has failed. */
final class ExecCalls implements CallFamily {
    /** What the table gives for {@code environ}. */
    private static final long ENVIRON = -1;

    private final Native loaded;
    private final Results results;
    private final long environ;

    ExecCalls(Native loaded) {
        this.loaded = loaded;
        this.results = new Results(loaded);
        this.environ = Native.symbol("environ");
    }

    @Override
    public String[] names() {
        return new String[] {"execve", "execv", "execvp", "execl", "execlp", "execvpe", "fexecve"};
    }

    @Override
    public CallResult call(Invocation in) {
        loaded.endWithInit();
        CallResult failed = become(in);
        loaded.noticeDeathOfParent();
        return failed;
    }

    private CallResult become(Invocation in) {
        long path = in.bits(0);
        long argv = in.bits(1);
        return switch (in.call().name()) {
            case "execve" -> results.minusOneFails(in, loaded.libc().execve(path, argv, environment(in.bits(2))));
            case "execv", "execl" -> results.minusOneFails(in, loaded.libc().execve(path, argv, environment(ENVIRON)));
            case "execvp", "execlp" -> results.minusOneFails(in, loaded.libc().execvp(path, argv));
            case "fexecve" ->
                results.minusOneFails(in, loaded.libc().fexecve((int) path, argv, environment(in.bits(2))));
            case "execvpe" -> results.minusOneFails(in, loaded.libc().execvpe(path, argv, environment(in.bits(2))));
            default -> throw new MissingCall(in);
        };
    }

    private long environment(long given) {
        return given == ENVIRON ? loaded.memory().getLong(environ) : given;
    }
}
