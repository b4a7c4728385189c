package unixproc.tutor.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** In which order the choices of a question are shown. */
@FunctionalInterface
public interface QuestionOrder {
    /** As the author wrote them, for whoever plays by a script. */
    QuestionOrder AS_WRITTEN = count -> IntStream.range(0, count).boxed().toList();

    /** Which choice stands at each place. */
    List<Integer> of(int count);

    /** Another one each time. */
    static QuestionOrder shuffled(Random random) {
        return count -> {
            List<Integer> order = new ArrayList<>(AS_WRITTEN.of(count));
            Collections.shuffle(order, random);
            return order;
        };
    }
}
