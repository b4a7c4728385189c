package unixproc.console.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of manual pages, such as fork(2), found in text, and made to lead to them where a terminal shows links: by the
 * sequence OSC 8, which has an address before what is seen of it.
 */
public final class PageLinks {
    private static final Pattern PAGE = Pattern.compile("(?<![\\w)])([A-Za-z_][\\w.-]*+)\\(([1-8])\\)");
    private static final String ADDRESS = "https://man7.org/linux/man-pages/man$2/$1.$2.html";
    private static final String OPEN = "\u001b]8;;";
    private static final String CLOSE = "\u001b\\\\";
    /** Stand around a page while JLine, which would leave the sequence out, makes the others: signs of nobody's. */
    private static final String BEGIN = "\ue010";

    private static final String END = "\ue011";
    private static final Pattern MARKED = Pattern.compile(BEGIN + PAGE.pattern() + END);

    private PageLinks() {}

    /** Plain text whose pages are told from the rest of it. */
    public static StyledText find(String text) {
        StyledText.Builder found = StyledText.builder();
        int done = 0;
        Matcher pages = PAGE.matcher(text);
        while (pages.find()) {
            MatchResult page = pages.toMatchResult();
            found.append(text.substring(done, page.start())).append(Style.PAGE, page.group());
            done = page.end();
        }
        return found.append(text.substring(done)).build();
    }

    static String marked(String page) {
        return BEGIN + page + END;
    }

    /** A page that is marked but cut off leads nowhere. */
    static String sequences(String marked) {
        return MARKED.matcher(marked)
                .replaceAll(OPEN + ADDRESS + CLOSE + "$1($2)" + OPEN + CLOSE)
                .replace(BEGIN, "")
                .replace(END, "");
    }
}
