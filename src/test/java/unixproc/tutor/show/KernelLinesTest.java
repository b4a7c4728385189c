package unixproc.tutor.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what strace sees, the learner's own calls are shown and the lab's are not. */
class KernelLinesTest {
    private final KernelLines lines = new KernelLines();

    @Test
    void onlyWhatIsDoneBetweenTheReportsOfACallIsTheLearners() {
        assertThat(shown("""
                        7 recvfrom(91, "run\\twrite(1, ..."..., 65536, 0, NULL, NULL) = 20
                        7 prlimit64(0, RLIMIT_NOFILE, NULL, {rlim_cur=64, rlim_max=64}) = 0
                        7 sendto(91, "entered\\twrite\\twrite(1, \\"hi\\", 2)\\n", 34, MSG_NOSIGNAL, NULL, 0) = 34
                        7 rt_sigprocmask(0x63 /* SIG_??? */, [], NULL, 8) = -1 EINVAL (Invalid argument)
                        7 futex(0x7f0, FUTEX_WAIT, 1, NULL) = 0
                        7 write(1, "hi", 2) = 2
                        7 sendto(91, "returned\\twrite\\t"..., 66, MSG_NOSIGNAL, NULL, 0) = 66
                        7 mmap(NULL, 4096, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x7f0
                        7 sendto(91, "done\\t"..., 20, MSG_NOSIGNAL, NULL, 0) = 20
                        """)).containsExactly("7: write(1, \"hi\", 2) = 2");
    }

    @Test
    void ofAForkOnlyTheForkItselfIs() {
        assertThat(shown("""
                        7 sendto(91, "entered\\tfork\\tfork()\\n", 20, MSG_NOSIGNAL, NULL, 0) = 20
                        7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
                        7 fcntl(3, F_DUPFD_CLOEXEC, 64) = 92
                        7 clone(child_stack=NULL, flags=SIGCHLD <unfinished ...>
                        8 close(91) = 0
                        7 <... clone resumed>, child_tidptr=0x7f0) = 8
                        7 sendto(91, "returned\\tfork\\t"..., 66, MSG_NOSIGNAL, NULL, 0) = 66
                        """))
                .containsExactly(
                        "7: clone(child_stack=NULL, flags=SIGCHLD <unfinished ...>",
                        "7: <... clone resumed>, child_tidptr=0x7f0) = 8");
    }

    @Test
    void aWakeUpOfTheLabsLeavesNoTraceAndASignalOfTheLearnersDoes() {
        assertThat(shown("""
                        7 sendto(91, "entered\\tpause\\tpause()\\n", 20, MSG_NOSIGNAL, NULL, 0) = 20
                        7 pause() = ? ERESTARTNOHAND (To be restarted if no handler)
                        7 --- SIGRT_30 {si_signo=SIGRT_30, si_code=SI_TIMER} ---
                        7 rt_sigreturn({mask=[]}) = -1 EINTR (Interrupted system call)
                        7 pause() = ? ERESTARTNOHAND (To be restarted if no handler)
                        7 --- SIGUSR1 {si_signo=SIGUSR1, si_pid=9} ---
                        """))
                .containsExactly(
                        "7: pause() = ? ERESTARTNOHAND (To be restarted if no handler)",
                        "7: --- SIGUSR1 {si_signo=SIGUSR1, si_pid=9} ---");
    }

    @Test
    void aProcessThatHasBecomeAProgramIsLeftAlone() {
        assertThat(shown("""
                        7 sendto(91, "entered\\texeclp\\t"..., 20, MSG_NOSIGNAL, NULL, 0) = 20
                        7 execve("/bin/echo", ["echo"], 0x7f0 /* 3 vars */) = 0
                        7 brk(NULL) = 0x5555
                        """)).containsExactly("7: execve(\"/bin/echo\", [\"echo\"], 0x7f0 /* 3 vars */) = 0");
    }

    @Test
    void aPidIsNoDescriptorOfTheLabs() {
        assertThat(shown("""
                        7 sendto(91, "entered\\tkill\\t"..., 20, MSG_NOSIGNAL, NULL, 0) = 20
                        7 kill(4711, SIGTERM) = 0
                        7 close(91) = 0
                        """)).containsExactly("7: kill(4711, SIGTERM) = 0");
    }

    private List<String> shown(String trace) {
        return lines.of(trace.lines().toList()).stream()
                .map(seen -> seen.pid() + ": " + seen.text())
                .toList();
    }
}
