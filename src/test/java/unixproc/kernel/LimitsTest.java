package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unixproc.kernel.Limits.Limit;
import unixproc.kernel.Limits.Resource;

class LimitsTest {
    @Test
    void aRowHasASoftAndAHardLimit() {
        Limits limits = Limits.parse("""
                        Limit                     Soft Limit           Hard Limit           Units
                        Max cpu time              unlimited            unlimited            seconds
                        Max stack size            8388608              unlimited            bytes
                        Max open files            20000                30000                files
                        Max nice priority         0                    0
                        Max something new         1                    2                    things
                        """).orElseThrow();
        assertThat(limits.of(Resource.CPU)).contains(new Limit(Limit.UNLIMITED, Limit.UNLIMITED));
        assertThat(limits.of(Resource.STACK)).contains(new Limit(8388608, Limit.UNLIMITED));
        assertThat(limits.of(Resource.NOFILE)).contains(new Limit(20000, 30000));
        assertThat(limits.of(Resource.NICE)).contains(new Limit(0, 0));
        assertThat(limits.of(Resource.AS)).isEmpty();
        assertThat(limits.rows()).hasSize(4);
    }

    @Test
    void whatIsNoLimitsFileIsEmpty() {
        assertThat(Limits.parse("")).isEmpty();
        assertThat(Limits.parse("Max open files            many                 few"))
                .isEmpty();
    }
}
