package org.vedette.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.text.Span;

/** Finds quotations on the characters, before any sentence is split. */
final class Quotations {
    private static final Pattern DOUBLE = Pattern.compile("[“\"„«]([^“”\"«»]{1,3000}?)[”\"»]");

    private Quotations() {}

    /** In text order. */
    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        Matcher matcher = DOUBLE.matcher(text);
        while (matcher.find()) {
            found.add(new Quotation(
                    new Span(matcher.start(), matcher.end()), new Span(matcher.start(1), matcher.end(1))));
        }
        return found;
    }
}
