package unixproc.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/** Everything about one process at one moment; what was not asked for, or may not be read, is empty. */
public record ProcessRecord(
        Stat stat,
        Optional<Sleep> sleep,
        Optional<List<String>> cmdline,
        Optional<String> exe,
        Optional<String> cwd,
        Optional<List<String>> environ,
        Optional<List<Descriptor>> descriptors,
        Optional<Signals> signals,
        Optional<Limits> limits,
        Optional<MemoryUse> memory) {

    /** Empty if the process is gone. */
    static Optional<ProcessRecord> read(ProcFs proc, long pid, Set<ProcessDetail> details, SyscallTable calls) {
        Reader reader = new Reader(pid, details);
        return proc.stat(pid)
                .map(stat -> new ProcessRecord(
                        stat,
                        reader.read(ProcessDetail.CALL, id -> Sleep.of(proc, stat, calls)),
                        reader.read(ProcessDetail.PROGRAM, proc::cmdline),
                        reader.read(ProcessDetail.PROGRAM, proc::exe),
                        reader.read(ProcessDetail.DIRECTORY, proc::cwd),
                        reader.read(ProcessDetail.ENVIRONMENT, proc::environ),
                        reader.read(ProcessDetail.DESCRIPTORS, proc::descriptors),
                        reader.read(ProcessDetail.SIGNALS, proc::signals),
                        reader.read(ProcessDetail.LIMITS, proc::limits),
                        reader.read(ProcessDetail.MEMORY, proc::memory)));
    }

    /** Reads only what was asked for. */
    private record Reader(long pid, Set<ProcessDetail> details) {
        <T> Optional<T> read(ProcessDetail detail, LongFunction<Optional<T>> file) {
            return details.contains(detail) ? file.apply(pid) : Optional.empty();
        }
    }

    public long pid() {
        return stat.pid();
    }

    /** The open descriptors, none if they may not be read. */
    public List<Descriptor> openDescriptors() {
        return descriptors.orElse(List.of());
    }

    public Optional<Descriptor> descriptor(int number) {
        return openDescriptors().stream().filter(fd -> fd.number() == number).findFirst();
    }
}
