package org.vedette.read.furniture;

import java.util.regex.Pattern;
import org.vedette.text.Span;

/**
 * One line of a page, or one paragraph where the lines of a page are wrapped.
 *
 * @param span without the line break
 * @param text without white space around it and line breaks in it
 * @param bare the text without bullet, brackets and emphasis around it
 * @param words how many
 * @param endsSentence whether a stop, question or exclamation mark ends it
 * @param isLink whether it is nothing but links, pictures, addresses
 */
record Line(Span span, String text, String bare, int words, boolean endsSentence, boolean isLink) {
    private static final Pattern BEFORE = Pattern.compile("^(?:[\\s\\[({#*_>•·▪●▲►]|[-–—](?=\\s)|\\d{1,2}[.)]\\s+)+");
    private static final Pattern AFTER = Pattern.compile("[\\s\\])}*_|]+$");
    private static final Pattern BULLET = Pattern.compile("(?:[-–—*•·▪●►]|\\d{1,2}[.)])\\s+\\S.*");
    private static final Pattern END = Pattern.compile("[.!?…][\"'”’´)\\]*_\\d\\[]*$");
    private static final Pattern ASKS = Pattern.compile("[?!][\"”’]?$");
    private static final Pattern STOP = Pattern.compile("[.!?][\"”’]?$");
    private static final Pattern LINK = Pattern.compile(
            "(?:[-*•]\\s+)?(?:!?\\[[^\\]]*\\]\\(\\S*?(?: [^)]*)?\\)[.,;|\\s]*)+|<?(?:https?://|www\\.)\\S+|"
                    + "[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,4}/\\S*|\\S+@\\S+\\.[a-z]{2,}|<(?:iframe|img|figure|script|!--)\\b.*");
    private static final int FEWEST_WORDS = 8;

    static Line of(Span span, String raw) {
        String text = spaced(raw).strip();
        String bare = AFTER.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
        int words = bare.isEmpty()
                ? 0
                : 1 + (int) bare.chars().filter(c -> c == ' ').count();
        return new Line(
                span,
                text,
                bare,
                words,
                END.matcher(text).find(),
                LINK.matcher(text).matches());
    }

    /** Any run of white space, also that which does not break, as one space. */
    private static String spaced(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
            if (!blank) {
                text.append(c);
            } else if (!space) {
                text.append(' ');
            }
            space = blank;
        }
        return text.toString();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isBulleted() {
        return BULLET.matcher(text).matches();
    }

    /** Reads as running text. */
    boolean isProse() {
        return !isLink && ((endsSentence && words >= FEWEST_WORDS) || words > 3 * FEWEST_WORDS);
    }

    /** Running text rather than a headline that asks: a sentence, or a question of some length. */
    boolean opensText() {
        return isProse() && (words > 2 * FEWEST_WORDS || !ASKS.matcher(text).find());
    }

    /** A few words without an end, as in menus and lists of tags. */
    boolean isLabel(int mostWords) {
        return words > 0 && words <= mostWords && !STOP.matcher(text).find();
    }
}
