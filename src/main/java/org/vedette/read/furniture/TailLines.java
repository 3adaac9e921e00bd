package org.vedette.read.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows the article: references, comments, most-read lists, tags, and who its author is. */
final class TailLines {
    /** From an end heading on, at most this share of the running text may follow. */
    private static final double LITTLE = 0.2;

    private static final int TAG_WORDS = 4;
    private static final int TAGS = 3;
    private static final int TEASERS = 5;
    private static final int BIOGRAPHY = 4;
    private static final int AUTHORS = 3;
    private static final Pattern NAME_FIRST = Pattern.compile("(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Lt|Col|Gen|Sir)\\.? )?"
            + "(?!(?:The|This|That|These|Those|In|On|At|For|We|Our|It|As|By|He|She|They|But|And|A|An) )"
            + "(?<name>\\p{Lu}[\\p{L}.'’]*[-\\p{N}][\\p{L}\\p{N}.'’-]*|\\p{Lu}[\\p{L}.'’-]*(?: (?:de|van|von|al|bin|\\p{Lu}[\\p{L}.'’-]*)){1,4})"
            + "[_*]*,? (?:[^.]{0,90}? )?(?:is|was|has|works|worked|writes|covers|reports|edits|hosts|holds|serves|served|closely|joined"
            + "|tweets|blogs|can be|specialises|specializes)\\b(?<rest>.*)");
    private static final Pattern APART = Pattern.compile("[(\\[].*[)\\]]|(?:__|\\*\\*).*");
    private static final Pattern QUOTED = Pattern.compile("[\"“”]");
    private static final Pattern SAID = Pattern.compile("^[^.]*\\b(?:said|says|told|added|warned|according to)\\b");
    private static final Pattern ENCYCLOPEDIC =
            Pattern.compile("(?i)references|bibliography|external links|footnotes|notes");

    private TailLines() {}

    static void mark(Page page) {
        end(page);
        reading(page);
        biographies(page);
        tags(page);
    }

    private static void end(Page page) {
        int all = page.proseWords(0, page.size());
        int prose = page.firstProse();
        for (int i = prose + 1; i < page.size(); i++) {
            Line line = page.line(i);
            if (line.isBlank() || !Cues.isAll(Cues.Group.END, line.bare())) {
                continue;
            }
            boolean listed = ENCYCLOPEDIC.matcher(line.bare()).matches() && page.proseWords(prose, i) * 2 > all;
            if (listed || page.proseWords(i, page.size()) <= all * LITTLE) {
                page.mark(i, page.size());
                return;
            }
        }
    }

    /** {@code Useful reading:} above a few full sentences, with nothing of the article after them. */
    private static void reading(Page page) {
        for (int i = page.firstProse() + 1; i < page.size(); i++) {
            Line line = page.line(i);
            if (page.isMarked(i) && line.text().endsWith(":") && Cues.isAll(Cues.Group.LIST, line.bare())) {
                int last = i;
                while (last + 1 < page.size() && page.isOpenProse(last + 1) && last - i < TEASERS) {
                    last++;
                }
                if (page.proseWords(last + 1, page.size()) == 0) {
                    page.mark(i, last + 1);
                }
            }
        }
    }

    /** Tags without a heading: short lines at the very end. */
    private static void tags(Page page) {
        int first = page.size();
        int count = 0;
        for (int i = page.previous(page.size()); i >= 0; i = page.previous(i)) {
            if (!page.isMarked(i)) {
                if (!page.line(i).isLabel(TAG_WORDS) || page.line(i).isBulleted()) {
                    break;
                }
                count++;
                first = i;
            }
        }
        if (count >= TAGS) {
            page.mark(first, page.size());
        }
    }

    /** One author or a few: where many are described, they are what the article is about. */
    private static void biographies(Page page) {
        List<Integer> found = new ArrayList<>();
        for (int i = page.previous(page.size()); i > page.firstProse(); i = page.previous(i)) {
            if (page.isOpen(i)) {
                if (!isBiography(page, i)) {
                    break;
                }
                found.add(i);
            }
        }
        if (found.size() <= AUTHORS) {
            found.forEach(page::mark);
        }
    }

    /**
     * Points for a paragraph at the end that begins with a name: set apart by furniture, in brackets or with the name in
     * bold, about nobody met before, in the words of such notes. A quotation is a point against it: people in the news are quoted.
     */
    private static boolean isBiography(Page page, int index) {
        Line line = page.line(index);
        Matcher name = NAME_FIRST.matcher(line.bare());
        if (!name.matches()) {
            return false;
        }
        int before = page.previous(index);
        boolean apart = (before >= 0 && page.isMarked(before))
                || APART.matcher(line.text()).matches();
        int writes = Cues.count(Cues.Group.AUTHOR, line.bare());
        int points = 2 * writes + Cues.count(Cues.Group.BIO, line.bare());
        points += apart ? 1 : 0;
        points += isNew(page, name.group("name"), line) ? 2 : 0;
        points -= QUOTED.matcher(line.text()).find() ? 2 : 0;
        return points >= BIOGRAPHY
                && (apart || writes > 0)
                && !SAID.matcher(line.bare()).find();
    }

    /** Nobody of this family name was mentioned in the text above, but for a byline. */
    private static boolean isNew(Page page, String name, Line line) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        String above = page.text().substring(0, line.span().begin());
        Matcher mentions =
                Pattern.compile("\\b" + Pattern.quote(family) + "\\b").matcher(above);
        int count = 0;
        while (mentions.find()) {
            String context = above.substring(Math.max(0, mentions.start() - 40), mentions.start());
            count += context.matches("(?s).*\\b[Bb][Yy] [^.\\n]*") ? 0 : 1;
        }
        return count == 0;
    }
}
