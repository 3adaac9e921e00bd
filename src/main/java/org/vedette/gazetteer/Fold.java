package org.vedette.gazetteer;

import java.text.Normalizer;

/** Folds a character for comparison: lower case, no accent, hyphens, full stops, marks of emphasis and odd spaces as spaces. */
final class Fold {
    private Fold() {}

    static char fold(char c) {
        if (c < 128) {
            return " -.*_\n\t\r".indexOf(c) >= 0 ? ' ' : Character.toLowerCase(c);
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
}
