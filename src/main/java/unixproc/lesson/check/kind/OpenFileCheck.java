package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Optional;
import unixproc.kernel.Descriptor;
import unixproc.kernel.FdInfo;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckSyntax;

/** What stands behind a descriptor: an offset, or the other end of a pipe. */
sealed interface OpenFileCheck extends ProcessCheck {
    List<CheckSyntax> SYNTAX = List.of(
            new CheckSyntax(
                    "offset",
                    "{of: A, fd: 3, is: 10}",
                    f -> new Offset(f.of(), f.descriptor("fd"), f.fields().number("is"))),
            new CheckSyntax(
                    "pipe-without-writer", "{of: B, fd: 0}", f -> new PipeWithoutWriter(f.of(), f.descriptor("fd"))));

    /** Where reading or writing goes on. */
    record Offset(String of, int fd, long is) implements OpenFileCheck {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.offset", subject(), fd, is);
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            Optional<Long> pos = evidence.kernel().fdinfo(subject.pid(), fd).map(FdInfo::pos);
            return verdict(
                    pos.equals(Optional.of(is)),
                    pos.map(at -> Sentence.of("found.offset", subject.letter(), fd, at))
                            .orElseGet(() -> Sentence.of("found.fd-closed", subject.letter(), fd)));
        }
    }

    /** A pipe that nobody holds open for writing, so that whoever reads it gets to its end. */
    record PipeWithoutWriter(String of, int fd) implements OpenFileCheck {
        @Override
        public Sentence wanted() {
            return Sentence.of("wanted.pipe-without-writer", subject(), fd);
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            Optional<Descriptor> pipe = evidence.kernel().descriptor(subject.pid(), fd);
            if (pipe.isEmpty()) {
                return verdict(false, Sentence.of("found.fd-closed", subject.letter(), fd));
            }
            if (!pipe.get().target().isPipe()) {
                return verdict(
                        false,
                        Sentence.of(
                                "found.not-a-pipe",
                                subject.letter(),
                                fd,
                                pipe.get().target().text()));
            }
            List<String> writers = evidence.letters().entrySet().stream()
                    .flatMap(process -> DescriptorCheck.learners(evidence, process.getValue()).stream()
                            .filter(end -> end.writes()
                                    && end.target().equals(pipe.get().target()))
                            .map(end -> process.getKey() + " " + end.number()))
                    .toList();
            return verdict(
                    writers.isEmpty(),
                    writers.isEmpty() ? Sentence.of("found.no-writer") : Sentence.of("found.writers", writers));
        }
    }
}
