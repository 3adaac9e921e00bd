package org.vedette.map;

/** Short texts that stand for a node in a viewer. */
final class Labels {
    private static final int LONGEST = 80;

    private Labels() {}

    /** White space folded, cut at a word near {@value #LONGEST} characters. */
    static String oneLine(String text) {
        String folded = text.strip().replaceAll("\\s+", " ");
        if (folded.length() <= LONGEST) {
            return folded;
        }
        int cut = folded.lastIndexOf(' ', LONGEST - 1);
        return folded.substring(0, cut > LONGEST / 2 ? cut : LONGEST - 1) + "…";
    }
}
