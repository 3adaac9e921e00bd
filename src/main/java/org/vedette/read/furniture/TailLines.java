package org.vedette.read.furniture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows the article: references, comments, most-read lists, tags, and who its author is. */
final class TailLines {
    /** From an end heading on, at most this share of the running text may follow. */
    private static final double LITTLE = 0.2;

    private static final int TAG_WORDS = 4;
    private static final int TAGS = 3;
    private static final int BIOGRAPHY = 4;
    private static final int LAST_PARAGRAPHS = 6;
    private static final Pattern NAME_FIRST = Pattern.compile(
            "(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Lt|Col|Gen|Sir)\\.? )?(?<name>\\p{Lu}[\\p{L}\\p{N}.'’-]*(?: (?:de|van|von|al|bin|V|[\\p{Lu}][\\p{L}\\p{N}.'’-]*)){0,3})(?<rest>[_*]*,? .*)");
    private static final Pattern ENCYCLOPEDIC =
            Pattern.compile("(?i)references|bibliography|external links|footnotes|notes");

    private TailLines() {}

    static void mark(Page page) {
        end(page);
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

    private static void biographies(Page page) {
        int seen = 0;
        for (int i = page.previous(page.size());
                i > page.firstProse() && seen < LAST_PARAGRAPHS;
                i = page.previous(i)) {
            if (!page.isOpen(i)) {
                continue;
            }
            if (!isBiography(page, i)) {
                return;
            }
            page.mark(i);
            seen++;
        }
    }

    /**
     * Points for a paragraph at the end that begins with a name: set apart by furniture, in brackets, about nobody met
     * before, in the words of such notes. A quotation is a point against it: people in the news are quoted.
     */
    private static boolean isBiography(Page page, int index) {
        Line line = page.line(index);
        Matcher name = NAME_FIRST.matcher(line.bare());
        if (!name.matches()) {
            return false;
        }
        int before = page.previous(index);
        int points = Math.min(3, Cues.count(Cues.Group.BIO, line.bare()));
        points += before >= 0 && page.isMarked(before) ? 1 : 0;
        points += line.text().matches("[(\\[].*[)\\]]") ? 1 : 0;
        points += isNew(page, name.group("name"), line) ? 2 : 0;
        points -= line.text().matches(".*[\"“”].*") ? 2 : 0;
        return points >= BIOGRAPHY && saysWhoSomebodyIs(name.group("rest"));
    }

    private static boolean saysWhoSomebodyIs(String rest) {
        List<String> sentences = Page.sentences(rest);
        String first = sentences.getFirst().toLowerCase(Locale.ROOT);
        return !first.matches(".*\\b(said|says|told|added|warned|wrote on|according to)\\b.*");
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
