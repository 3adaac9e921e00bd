package org.vedette.annotate.parse;

import java.nio.charset.StandardCharsets;

/** Text in fields that blanks and line ends part. Decimals are read in place: a model has six million of them. */
final class Fields {
    private static final int BASE = 10;

    private final byte[] text;
    private int at;

    Fields(byte[] text) {
        this.text = text;
    }

    /** The next field; empty at the end. */
    String word() {
        int begin = skipBlanks();
        while (at < text.length && !isBlank(text[at])) {
            at++;
        }
        return new String(text, begin, at - begin, StandardCharsets.UTF_8);
    }

    /** The next field as a number without exponent, "-0.0325". */
    float decimal() {
        int begin = skipBlanks();
        if (begin == text.length) {
            throw new IllegalStateException("a parser's model ends at byte " + begin + ", where a decimal is expected");
        }
        boolean negative = text[at] == '-';
        at += negative ? 1 : 0;
        long digits = 0;
        long scale = 0;
        for (; at < text.length && !isBlank(text[at]); at++) {
            if (text[at] == '.') {
                scale = 1;
            } else if (text[at] >= '0' && text[at] <= '9') {
                digits = digits * BASE + (text[at] - '0');
                scale *= BASE;
            } else {
                throw new IllegalStateException(
                        "byte " + at + " of a parser's model: no decimal begins at byte " + begin);
            }
        }
        double value = (double) digits / Math.max(scale, 1);
        return (float) (negative ? -value : value);
    }

    private int skipBlanks() {
        while (at < text.length && isBlank(text[at])) {
            at++;
        }
        return at;
    }

    /** Bytes below zero are parts of letters beyond ASCII. */
    private static boolean isBlank(byte b) {
        return b >= 0 && b <= ' ';
    }
}
