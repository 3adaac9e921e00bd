package org.vedette.read.furniture;

import java.util.regex.Pattern;
import org.vedette.text.Span;

/**
 * One line of a page.
 *
 * @param span without the line break
 * @param text without white space around it
 * @param bare the text without bullet, brackets and emphasis around it
 * @param words how many
 */
record Line(Span span, String text, String bare, int words) {
    private static final Pattern BEFORE = Pattern.compile("^(?:[\\s\\[({#*_>•·▪●▲►]|[-–—](?=\\s)|\\d{1,2}[.)]\\s+)+");
    private static final Pattern AFTER = Pattern.compile("[\\s\\])}*_|]+$");
    private static final Pattern BULLET = Pattern.compile("(?:[-–—*•·▪●►]|\\d{1,2}[.)])\\s+\\S.*");
    private static final Pattern END = Pattern.compile(".*[.!?…][\"'”’´)\\]*_\\d\\[]*");
    private static final Pattern LINK = Pattern.compile(
            "(?:[-*•]\\s+)?(?:!?\\[.*?\\]\\(\\S*?(?: [^)]*)?\\)[.,;|\\s]*)+|(?:https?://|www\\.)\\S+|"
                    + "[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,4}/\\S*|\\S+@\\S+\\.[a-z]{2,}|<(?:iframe|img|a|figure|script|div|!--)\\b.*");
    private static final int FEWEST_WORDS = 8;

    static Line of(Span span, String raw) {
        String text =
                raw.replaceAll("[\\u00A0\\u2000-\\u200B\\u202F\\uFEFF]", " ").strip();
        String bare = AFTER.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
        return new Line(span, text, bare, bare.isBlank() ? 0 : bare.split("\\s+").length);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isBulleted() {
        return BULLET.matcher(text).matches();
    }

    boolean endsSentence() {
        return END.matcher(text).matches();
    }

    /** Nothing but links, pictures, addresses. */
    boolean isLink() {
        return LINK.matcher(text).matches();
    }

    /** Running text rather than a headline that asks: a question of some length, or a sentence. */
    boolean opensText() {
        return isProse() && (!text.matches(".*[?!][\"”’]?") || words > 2 * FEWEST_WORDS);
    }

    /** Reads as running text. */
    boolean isProse() {
        return !isLink() && ((endsSentence() && words >= FEWEST_WORDS) || words > 3 * FEWEST_WORDS);
    }

    /** A few words without an end, as in menus and lists of tags. */
    boolean isLabel(int mostWords) {
        return words > 0 && words <= mostWords && !text.matches(".*[.!?][\"”’]?");
    }
}
