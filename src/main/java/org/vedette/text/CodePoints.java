package org.vedette.text;

/**
 * Keeps Java's UTF-16 positions and code-point positions the same: the stages work on a <em>flat</em> text, in which each
 * supplementary code point (an emoji, say) stands as one replacement character. Quoted text is cut from the original.
 */
public final class CodePoints {
    private static final char REPLACEMENT = '\uFFFC';

    private CodePoints() {}

    /** The same text with one UTF-16 unit a code point. */
    public static String flatten(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return text;
        }
        StringBuilder flat = new StringBuilder(text.length());
        text.codePoints().forEach(c -> flat.append(Character.isBmpCodePoint(c) ? (char) c : REPLACEMENT));
        return flat.toString();
    }

    /** The part of an unflattened text that a span of code points covers. */
    public static String slice(String text, Span span) {
        int begin = text.offsetByCodePoints(0, span.begin());
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
    }
}
