package org.vedette.read.furniture;

import org.vedette.read.metadata.DateLine;

/** Menus, breadcrumbs and dates above the article. */
final class HeadLines {
    private static final int MENU_WORDS = 3;
    private static final int SHORTEST_MENU = 3;
    private static final int HEADLINE_WORDS = 4;

    private HeadLines() {}

    static void mark(Page page) {
        int prose = page.firstProse();
        dates(page, prose);
        repeatedHeadline(page, prose);
        menus(page, prose);
        sections(page, prose);
    }

    private static void dates(Page page, int prose) {
        for (int i = 0; i < prose; i++) {
            if (page.isOpen(i) && DateLine.day(page.line(i).bare()).isPresent()) {
                page.mark(i);
            }
        }
    }

    /** {@code Home Defence HEADLINE} or {@code HEADLINE | Site} above the headline itself. */
    private static void repeatedHeadline(Page page, int prose) {
        for (int i = 0; i < prose; i++) {
            String upper = page.line(i).text();
            for (int k = i + 1; k < prose && page.isOpen(i); k++) {
                Line lower = page.line(k);
                boolean contains = upper.endsWith(lower.text()) || upper.startsWith(lower.text());
                if (page.isOpen(k) && lower.words() >= HEADLINE_WORDS && contains) {
                    page.mark(i);
                }
            }
        }
    }

    /** Short lines in a row; blank and marked lines do not end the row. */
    private static void menus(Page page, int prose) {
        int run = 0;
        int start = 0;
        for (int i = 0; i <= prose && i < page.size(); i++) {
            boolean motto = page.line(i).words() <= MENU_WORDS && page.line(i).endsSentence();
            if (page.line(i).isBlank() || page.isMarked(i) || motto) {
                continue;
            }
            boolean label = page.line(i).words() <= MENU_WORDS && i < prose && !isIntroduced(page, i);
            start = run == 0 ? i : start;
            run = label ? run + 1 : 0;
            if (run >= SHORTEST_MENU) {
                markLabels(page, start, i + 1);
            }
        }
    }

    /** {@code News} above a list that is gone, where a longer line is left to be the headline. */
    private static void sections(Page page, int prose) {
        int last = prose - 1;
        while (last > 0 && (!page.isOpen(last) || page.line(last).words() <= MENU_WORDS)) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            int next = page.next(i);
            if (page.isOpen(i) && page.line(i).isLabel(MENU_WORDS) && next < last && page.isMarked(next)) {
                page.mark(i);
            }
        }
    }

    /** In a list that the line above it leads to: {@code ...the following members:}. */
    private static boolean isIntroduced(Page page, int index) {
        int above = index;
        while (above >= 0 && (page.line(above).isBlank() || page.line(above).isBulleted())) {
            above--;
        }
        return above >= 0
                && page.line(index).isBulleted()
                && page.line(above).text().endsWith(":");
    }

    private static void markLabels(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.isOpen(i)) {
                page.mark(i);
            }
        }
    }
}
