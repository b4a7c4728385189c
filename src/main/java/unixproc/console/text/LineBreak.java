package unixproc.console.text;

/** Where a line may be broken (JIS X 4051, the part of it a terminal can keep). */
final class LineBreak {
    private static final String NEVER_FIRST =
            "、。，．・：；？！゛゜ヽヾゝゞ々ー‐―—〜～…‥)）〕］]｝}〉》」』】’”»›％%‰℃°′″" + ",.:;?!ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ｡､｣･ｰﾞﾟｧｨｩｪｫｬｭｮｯ";
    private static final String NEVER_LAST = "(（〔［[｛{〈《「『【‘“«‹｢＠@＃#￥¥＄$";
    private static final String CLOSE_FITTING = "\"'`/／";
    private static final String CODE_BEGINS = ":`/";

    private LineBreak() {}

    /** Whether a line may end before this character, which is inside the text. */
    static boolean allowed(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
            return false;
        }
        if (after == ' ') {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        if (Columns.of(after) == 0 || before == ZERO_WIDTH_JOINER) {
            return false;
        }
        if (isWide(before) && isCode(text, at)) {
            return !in(NEVER_LAST, before) && !in(CLOSE_FITTING, before);
        }
        return (isWide(before) || isWide(after))
                && !in(NEVER_FIRST, after)
                && !in(NEVER_LAST, before)
                && !in(CLOSE_FITTING, before)
                && !in(CLOSE_FITTING, after)
                && !(Character.isDigit(before) && Character.isLetter(after));
    }

    /** A word for the tutor, something in backquotes or a path: what begins it belongs to what follows. */
    private static boolean isCode(String text, int at) {
        return at + 1 < text.length()
                && CODE_BEGINS.indexOf(text.charAt(at)) >= 0
                && text.charAt(at + 1) < 0x7f
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A character between any two of which a line may break; half-width katakana behave like the full ones. */
    private static boolean isWide(int codePoint) {
        return Columns.of(codePoint) == 2 || (codePoint >= 0xff61 && codePoint <= 0xff9f);
    }

    private static boolean in(String set, int codePoint) {
        return set.indexOf(codePoint) >= 0;
    }

    private static final int ZERO_WIDTH_JOINER = 0x200d;
}
