package unixproc.lesson.check.kind;

import java.util.Map;
import java.util.Optional;
import unixproc.kernel.Stat;
import unixproc.lesson.check.Check;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.check.Sentence;
import unixproc.lesson.check.Verdict;
import unixproc.lesson.check.syntax.CheckFields;

/** A check of one process, named by its letter, or of whichever process meets it. */
interface ProcessCheck extends Check {
    /** The letter, or {@link CheckFields#ANY}. */
    String of();

    /** Looks at a process that is there, be it a zombie. */
    Verdict judge(Evidence evidence, Subject subject);

    /** What to say of a process that is no longer there. */
    default Verdict judgeGone(String letter) {
        return verdict(false, Sentence.of("found.gone", letter));
    }

    /** Letters are never given twice, so nobody takes the place of who has ended. */
    @Override
    default boolean isLost(Evidence evidence) {
        Long pid = evidence.letters().get(of());
        if (pid == null || judge(evidence).met()) {
            return false;
        }
        Optional<Stat> stat = evidence.kernel().stat(pid);
        return stat.isEmpty()
                || (!(this instanceof EndCheck) && !stat.get().state().isAlive());
    }

    @Override
    default Verdict judge(Evidence evidence) {
        if (!of().equals(CheckFields.ANY)) {
            Long pid = evidence.letters().get(of());
            return pid == null ? verdict(false, Sentence.of("found.not-made", of())) : judgeOne(evidence, of(), pid);
        }
        Verdict last = verdict(false, Sentence.of("found.no-process"));
        for (Map.Entry<String, Long> process : evidence.letters().entrySet()) {
            last = judgeOne(evidence, process.getKey(), process.getValue());
            if (last.met()) {
                return last;
            }
        }
        return evidence.letters().size() == 1
                ? last
                : verdict(false, Sentence.of("found.none-of", evidence.letters().keySet()));
    }

    private Verdict judgeOne(Evidence evidence, String letter, long pid) {
        Optional<Stat> stat = evidence.kernel().stat(pid);
        return stat.isPresent() ? judge(evidence, new Subject(letter, pid, stat.get())) : judgeGone(letter);
    }

    /** The subject of a sentence: the letter, or words for any process. */
    default Object subject() {
        return of().equals(CheckFields.ANY) ? Sentence.of("any") : of();
    }

    /** The process a check looks at. */
    record Subject(String letter, long pid, Stat stat) {
        Sentence state() {
            return Sentence.of(
                    "found.state", letter, Sentence.of("state." + stat.state().name()));
        }
    }
}
