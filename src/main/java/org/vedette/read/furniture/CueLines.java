package org.vedette.read.furniture;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that are furniture by their own words, wherever they stand. */
final class CueLines {
    private static final int LONGEST_START = 60;
    private static final int LONGEST_TEASER = 30;
    private static final int OFTEN = 4;
    private static final int SHORT = 6;
    private static final double MOST = 0.55;

    /** {@code NAME promises more [INSIGHT]}: a teaser with the name of its section. */
    private static final Pattern SECTION_AFTER = Pattern.compile(
            ".*(?<![.!?…\\s])(?<![.!?…][\"”’'])\\s*+(?<=[^.!?…\\s]\\s{0,3})\\[\\p{Lu}[\\p{Lu} '’&-]{2,20}\\]");

    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY|by|Words by|Story by)\\s+(?:\\p{Lu}[\\p{L}.'’-]*(?:,| and| &)?\\s*){2,10}(?:[|,–—-].{0,60})?");

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CueLines() {}

    static void mark(Page page) {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < page.size(); i++) {
            times.merge(page.line(i).text(), 1, Integer::sum);
        }
        int first = page.next(-1);
        for (int i = 0; i < page.size(); i++) {
            Line line = page.line(i);
            if (page.isOpen(i) && (isFurniture(line, i == first) || isRepeated(line, times))) {
                page.mark(i);
            }
        }
    }

    private static boolean isFurniture(Line line, boolean first) {
        return NO_WORDS.matcher(line.text()).matches()
                || line.isLink()
                || (line.words() <= LONGEST_TEASER && Cues.isAll(Cues.Group.LINE, line.bare()))
                || isByline(line)
                || isBox(line)
                || (!first && isAnnounced(line));
    }

    /** The first line may be a headline, and headlines begin with anything. */
    private static boolean isAnnounced(Line line) {
        boolean teaser = line.words() <= LONGEST_TEASER && !line.text().endsWith(".");
        return (line.words() <= LONGEST_START && Cues.begins(Cues.Group.START, line.bare()))
                || (teaser && isMarked(line.bare()))
                || SECTION_AFTER.matcher(line.text()).matches();
    }

    /** A headline all in capitals only happens to begin with such a word. */
    private static boolean isMarked(String bare) {
        return !bare.equals(bare.toUpperCase(java.util.Locale.ROOT)) && Cues.isAll(Cues.Group.MARKER, bare);
    }

    static boolean isByline(Line line) {
        return line.words() <= 14
                && !line.endsSentence()
                && BYLINE.matcher(line.bare()).matches();
    }

    private static boolean isBox(Line line) {
        if (!Cues.isBox(line.bare())) {
            return false;
        }
        int spoken = 0;
        for (String sentence : Page.sentences(line.bare())) {
            spoken += Cues.isBox(sentence) ? sentence.length() : 0;
        }
        return spoken > line.bare().length() * MOST;
    }

    private static boolean isRepeated(Line line, Map<String, Integer> times) {
        return line.words() <= SHORT && !line.isBulleted() && times.getOrDefault(line.text(), 0) >= OFTEN;
    }
}
