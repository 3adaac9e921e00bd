package org.vedette.gazetteer;

import java.text.Normalizer;

/** Folds a text for comparison, one character to one: lower case, no accents, hyphens and odd spaces as spaces. */
final class Fold {
    private Fold() {}

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c < 128) {
            return c == '-' || c == '\n' || c == '\t' ? ' ' : Character.toLowerCase(c);
        }
        return switch (c) {
            case '‐', '‑', '‒', '–', '\u00A0', '\u2009', '\u202F' -> ' ';
            case '’', '‘', 'ʼ', '´', '`' -> '\'';
            case 'ł', 'Ł' -> 'l';
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ' -> 'd';
            case 'ı', 'İ' -> 'i';
            default -> base(c);
        };
    }

    private static char base(char c) {
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.toLowerCase(decomposed.charAt(0));
    }

    /** Whether neither side of the stretch goes on with a letter or digit. */
    static boolean isWord(String text, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
