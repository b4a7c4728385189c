package unixproc.tutor.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.text.Language;
import unixproc.text.Messages;

/** That the kernel does not hold a lab is said once, when its first process has come. */
class LandlockNoticeTest {
    private final List<String> said = new ArrayList<>();

    private void aProcessStarts(LandlockNotice notice) {
        notice.started(new LabEvent.Started(new LabProcess("A", 1, "", LabProcess.Status.IDLE, "")));
    }

    private LandlockNotice notice(int landlock) {
        Lab lab = (Lab) java.lang.reflect.Proxy.newProxyInstance(
                Lab.class.getClassLoader(), new Class<?>[] {Lab.class}, (proxy, method, words) -> landlock);
        return new LandlockNotice(lab, (key, words) -> said.add(key));
    }

    @Test
    void whereThereIsNoneItIsSaidOnce() {
        LandlockNotice notice = notice(0);
        assertThat(said).isEmpty();
        aProcessStarts(notice);
        aProcessStarts(notice);
        assertThat(said).containsExactly("lab.unheld");
        for (Language language : Language.values()) {
            assertThat(Messages.of("tutor", language).text("lab.unheld")).contains("Landlock");
        }
    }

    @Test
    void whereTheKernelHoldsTheLabNothingIsSaid() {
        aProcessStarts(notice(1));
        assertThat(said).isEmpty();
    }
}
