package org.vedette.read.furniture;

import java.util.regex.Pattern;

/** Lists that lead elsewhere: teasers under a heading, tickers with times, long lists of categories. */
final class ListLines {
    private static final Pattern TIME = Pattern.compile(
            "(?i)\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s?\\w{2,4})?|\\d+ (?:min(?:ute)?|hour|day|week)s? ago|\\d{1,2} [a-z]{3,9}");
    private static final int TICKER_TIMES = 3;
    private static final int TICKER_GAP = 4;
    private static final int CATEGORIES = 6;
    private static final int CATEGORY_WORDS = 7;

    private ListLines() {}

    static void mark(Page page) {
        tickers(page);
        int prose = page.firstProse();
        for (int i = 0; i < page.size(); i++) {
            if (i > prose && !page.line(i).isBlank() && isHeading(page, i)) {
                list(page, i);
            }
        }
        categories(page);
    }

    /** Also a heading that a cue has marked before: {@code Read also:}. */
    private static boolean isHeading(Page page, int index) {
        Line line = page.line(index);
        boolean cued = Cues.isAll(Cues.Group.LIST, line.bare());
        return cued
                && (line.text().endsWith(":")
                        || line.text().startsWith("#")
                        || !page.line(index).isProse());
    }

    /** The heading and the items below it, up to running text; items are bulleted or have no end. */
    private static void list(Page page, int heading) {
        int last = heading;
        boolean bulleted = false;
        for (int i = page.next(heading); i < page.size(); i = page.next(i)) {
            Line line = page.line(i);
            bulleted |= line.isBulleted();
            boolean item = page.isMarked(i) || line.isLink() || line.isBulleted() || !(line.endsSentence() || bulleted);
            if (!item || (line.isProse() && !line.isBulleted())) {
                break;
            }
            last = i;
        }
        page.mark(heading, last + 1);
    }

    /** Times, each with a headline, one after the other. */
    private static void tickers(Page page) {
        int first = -1;
        int last = -1;
        int times = 0;
        for (int i = 0; i <= page.size(); i++) {
            boolean end = i == page.size();
            boolean time = !end && TIME.matcher(page.line(i).text()).matches();
            boolean over = last >= 0 && (end || i - last > TICKER_GAP);
            if (over) {
                if (times >= TICKER_TIMES) {
                    int headline = page.next(last);
                    boolean led = headline < page.size() && !page.line(headline).isProse();
                    page.mark(first, led ? headline + 1 : last + 1);
                }
                first = -1;
                last = -1;
                times = 0;
            }
            if (time) {
                first = first < 0 ? i : first;
                last = i;
                times++;
            }
        }
    }

    /** Many short items without figures or an end, next to a sign-up box: the choices of its form. */
    private static void categories(Page page) {
        int start = -1;
        for (int i = 0; i <= page.size(); i++) {
            boolean item = i < page.size() && page.isOpen(i) && isCategory(page.line(i));
            if (item && start < 0) {
                start = i;
            } else if (!item && start >= 0 && (i == page.size() || !page.line(i).isBlank())) {
                int before = page.previous(start);
                boolean beside = isBox(page, before) || isBox(page, i);
                if (count(page, start, i) >= CATEGORIES && beside) {
                    page.mark(start, i);
                }
                start = -1;
            }
        }
    }

    private static boolean isBox(Page page, int index) {
        return index >= 0
                && index < page.size()
                && page.isMarked(index)
                && Cues.isBox(page.line(index).bare());
    }

    private static int count(Page page, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += page.line(i).isBlank() ? 0 : 1;
        }
        return count;
    }

    private static boolean isCategory(Line line) {
        return line.isBulleted()
                && line.isLabel(CATEGORY_WORDS)
                && line.text().chars().noneMatch(Character::isDigit);
    }
}
