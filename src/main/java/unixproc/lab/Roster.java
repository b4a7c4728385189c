package unixproc.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import unixproc.lab.LabProcess.Status;

/** Who is in the lab: gives letters, and keeps the books of the births and deaths. */
final class Roster {
    private final List<Member> members = new ArrayList<>();
    private Letters letters = new Letters();
    private int created;
    private int ended;

    Member add(long pid, String parent) {
        Member member = new Member(letters.next(), pid, parent);
        members.add(member);
        created++;
        return member;
    }

    void end(Member member) {
        member.become(Status.ENDED);
        ended++;
    }

    /** Forgets everybody; they have all been killed. Letters start at A again. */
    void clear() {
        for (Member member : members) {
            if (member.status() != Status.ENDED) {
                ended++;
            }
        }
        members.clear();
        letters = new Letters();
    }

    List<Member> all() {
        return Collections.unmodifiableList(members);
    }

    Optional<Member> alive(long pid) {
        for (int i = members.size() - 1; i >= 0; i--) {
            Member member = members.get(i);
            if (member.pid() == pid && member.status() != Status.ENDED) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** Whether the latest process with this pid has ended before a word of it came. */
    boolean endedUnheard(long pid) {
        return members.stream()
                .filter(member -> member.pid() == pid)
                .reduce((first, second) -> second)
                .filter(member -> member.status() == Status.ENDED && !member.wasHeard())
                .isPresent();
    }

    Optional<Member> byLetter(String letter) {
        return members.stream().filter(member -> member.letter().equals(letter)).findFirst();
    }

    Optional<Member> by(Connection connection) {
        return members.stream()
                .filter(member -> member.connection().filter(connection::equals).isPresent())
                .findFirst();
    }

    int aliveCount() {
        return (int) members.stream()
                .filter(member -> member.status() != Status.ENDED)
                .count();
    }

    /** Whether anybody is left who can take a line. */
    boolean anybodyListens() {
        return members.stream().anyMatch(member -> member.view().listens());
    }

    Lab.Account account() {
        return new Lab.Account(created, ended);
    }
}
