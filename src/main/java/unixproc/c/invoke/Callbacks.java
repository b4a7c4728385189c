package unixproc.c.invoke;

import unixproc.c.run.Evaluator;
import unixproc.c.run.FunctionCode;
import unixproc.c.run.FunctionNodes;
import unixproc.c.type.Memory;

/** Functions of the C library that call the learner's own. */
final class Callbacks {
    private Callbacks() {}

    /** As qsort(3): base, number, size, and what compares the elements at two addresses. */
    static long sort(Evaluator evaluator, long[] given) {
        Memory memory = evaluator.memory;
        int count = (int) given[1];
        int size = (int) given[2];
        if (!evaluator.isFunction(given[3])) {
            return 0;
        }
        FunctionCode comparison = evaluator.function(given[3]);
        long one = memory.allocate(Math.max(1, size));
        long other = memory.allocate(Math.max(1, size));
        byte[][] elements = new byte[count][];
        for (int i = 0; i < count; i++) {
            elements[i] = memory.bytes(given[0] + (long) i * size, size);
        }
        byte[][] sorted = new byte[count][];
        for (int width = 1; width < count; width *= 2) {
            for (int start = 0; start < count; start += 2 * width) {
                int middle = Math.min(start + width, count);
                int end = Math.min(start + 2 * width, count);
                int left = start;
                int right = middle;
                for (int i = start; i < end; i++) {
                    boolean takeLeft = left < middle;
                    if (takeLeft && right < end) {
                        memory.put(one, elements[left]);
                        memory.put(other, elements[right]);
                        takeLeft = (int) FunctionNodes.invoke(evaluator, comparison, new long[] {one, other}) <= 0;
                    }
                    sorted[i] = takeLeft ? elements[left++] : elements[right++];
                }
            }
            byte[][] swapped = elements;
            elements = sorted;
            sorted = swapped;
        }
        for (int i = 0; i < count; i++) {
            memory.put(given[0] + (long) i * size, elements[i]);
        }
        return 0;
    }
}
