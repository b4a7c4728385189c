package unixproc.posix.call;

import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.posix.Libc;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.PassedDescriptors;

/** Sockets and descriptors that travel through them: socket(2), unix(7), ip(7). */
final class SocketCalls implements CallFamily {
    private final Libc libc;
    private final Results results;
    private final PassedDescriptors passed;

    SocketCalls(Native loaded, NativeMemory memory) {
        this.libc = loaded.libc();
        this.results = new Results(loaded);
        this.passed = new PassedDescriptors(loaded, memory);
    }

    @Override
    public String[] names() {
        return new String[] {
            "socketpair",
            "socket",
            "bind",
            "listen",
            "accept",
            "connect",
            "getsockname",
            "setsockopt",
            "shutdown",
            "send",
            "recv",
            "send_fd",
            "recv_fd"
        };
    }

    @Override
    public CallResult call(Invocation in) {
        int fd = (int) in.bits(0);
        return switch (in.call().name()) {
            case "socketpair" ->
                results.minusOneFails(in, libc.socketpair(fd, (int) in.bits(1), (int) in.bits(2), in.bits(3)));
            case "socket" -> results.minusOneFails(in, libc.socket(fd, (int) in.bits(1), (int) in.bits(2)));
            case "bind" -> results.minusOneFails(in, libc.bind(fd, in.bits(1), (int) in.bits(2)));
            case "listen" -> results.minusOneFails(in, libc.listen(fd, (int) in.bits(1)));
            case "accept" -> results.minusOneFails(in, libc.accept(fd, in.bits(1), in.bits(2)));
            case "connect" -> results.minusOneFails(in, libc.connect(fd, in.bits(1), (int) in.bits(2)));
            case "getsockname" -> results.minusOneFails(in, libc.getsockname(fd, in.bits(1), in.bits(2)));
            case "setsockopt" ->
                results.minusOneFails(
                        in, libc.setsockopt(fd, (int) in.bits(1), (int) in.bits(2), in.bits(3), (int) in.bits(4)));
            case "shutdown" -> results.minusOneFails(in, libc.shutdown(fd, (int) in.bits(1)));
            case "send" -> results.minusOneFails(in, libc.send(fd, in.bits(1), in.bits(2), (int) in.bits(3)));
            case "recv" -> results.minusOneFails(in, libc.recv(fd, in.bits(1), in.bits(2), (int) in.bits(3)));
            case "send_fd" -> results.minusOneFails(in, passed.send(fd, (int) in.bits(1)));
            case "recv_fd" -> results.minusOneFails(in, passed.receive(fd));
            default -> throw new MissingCall(in);
        };
    }
}
