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
        int end = cut > LONGEST / 2 ? cut : LONGEST - 1;
        // Never between the two halves of one character.
        return folded.substring(0, Character.isHighSurrogate(folded.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
