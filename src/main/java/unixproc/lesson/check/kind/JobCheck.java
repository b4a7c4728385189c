package unixproc.lesson.check.kind;

import java.util.List;
import java.util.Optional;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;
import unixproc.lesson.check.syntax.CheckSyntax;

/** Which session and terminal a process belongs to. */
sealed interface JobCheck extends ProcessCheck {
    List<CheckSyntax> SYNTAX = List.of(
            new CheckSyntax("session", "{of: B, leader: false, not-of: A}", SessionCheck::read),
            new CheckSyntax("terminal", "{of: B, has: false}", TerminalCheck::read));

    /**
     * Its session.
     *
     * @param leader whether it must lead the session, or must not
     * @param notOf a process that must be in another session
     */
    record SessionCheck(String of, Optional<Boolean> leader, Optional<String> notOf) implements JobCheck {
        static SessionCheck read(CheckFields f) {
            f.needOneOf("leader", "not-of");
            return new SessionCheck(f.of(), f.fields().maybeFlag("leader"), f.maybeLetter("not-of"));
        }

        @Override
        public Sentence wanted() {
            Optional<Sentence> leads = leader.map(
                    must -> Sentence.of(must ? "wanted.session-leader" : "wanted.no-session-leader", subject()));
            Optional<Sentence> other = notOf.map(letter -> Sentence.of("wanted.session-not-of", subject(), letter));
            return leads.flatMap(one -> other.map(two -> Sentence.of("and", one, two)))
                    .or(() -> leads)
                    .or(() -> other)
                    .orElseThrow();
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            long session = subject.stat().session();
            boolean leads = session == subject.pid();
            Optional<Long> others = notOf.map(letter -> evidence.letters().getOrDefault(letter, 0L))
                    .flatMap(pid -> evidence.kernel().stat(pid))
                    .map(stat -> stat.session());
            boolean met = leader.map(must -> must == leads).orElse(true)
                    && (notOf.isEmpty() || !others.equals(Optional.of(session)));
            Sentence found = Sentence.of(leads ? "found.session-leader" : "found.session", subject.letter(), session);
            return verdict(
                    met,
                    others.map(other ->
                                    Sentence.of("and", found, Sentence.of("found.session-of", notOf.orElse(""), other)))
                            .orElse(found));
        }
    }

    /** Whether it has a controlling terminal. */
    record TerminalCheck(String of, boolean has) implements JobCheck {
        static TerminalCheck read(CheckFields f) {
            f.fields().scalar("has");
            return new TerminalCheck(f.of(), f.fields().maybeFlag("has").orElse(false));
        }

        @Override
        public Sentence wanted() {
            return Sentence.of(has ? "wanted.terminal" : "wanted.no-terminal", subject());
        }

        @Override
        public Verdict judge(Evidence evidence, Subject subject) {
            boolean found = subject.stat().ttyNr() != 0;
            return verdict(found == has, Sentence.of(found ? "found.terminal" : "found.no-terminal", subject.letter()));
        }
    }
}
