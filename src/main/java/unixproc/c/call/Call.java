package unixproc.c.call;

import java.util.List;
import java.util.Set;
import unixproc.c.type.CType;

/**
 * One row of the table of calls. What it is for stands in the message bundle of this package, under its name.
 *
 * @param forms the ways it can be written, the manual page's first
 * @param page the page of the manual that is about it, {@code wait(2)}, or empty for the lab's own
 * @param errors the names of every errno it can give
 */
public record Call(String name, CType returns, List<Form> forms, String page, Set<Trait> traits, List<String> errors) {

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The section of the manual it is in, or 0 for the lab's own. */
    public int section() {
        return page.isEmpty() ? 0 : page.charAt(page.length() - 2) - '0';
    }

    /** The parameters as the manual page has them. */
    public List<Parameter> parameters() {
        return forms.get(0).parameters();
    }

    /** One way to write a call: its parameters, and whether more arguments may follow. */
    public record Form(List<Parameter> parameters, boolean variadic) {
        /** The form as a prototype without its result: {@code write(int fd, const void *buf, size_t count)}. */
        public String text(String name) {
            StringBuilder text = new StringBuilder(name).append('(');
            for (int i = 0; i < parameters.size(); i++) {
                Parameter parameter = parameters.get(i);
                text.append(i == 0 ? "" : ", ").append(parameter.declaration());
                if (parameter.fallback().isPresent()) {
                    text.append(" = ").append(parameter.fallback().get());
                }
            }
            if (variadic) {
                text.append(parameters.isEmpty() ? "..." : ", ...");
            }
            return text.append(')').toString();
        }

        /** How many arguments it needs at least. */
        public int required() {
            int count = 0;
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.get(i).fallback().isEmpty()) {
                    count = i + 1;
                }
            }
            return count;
        }
    }
}
