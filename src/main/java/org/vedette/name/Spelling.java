package org.vedette.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reduces a name to what all its transliterations share, so that spellings of one name compare equal. */
public final class Spelling {
    /** From spelling to spelling, applied in order to a lower-case ASCII name. */
    private static final List<String[]> RULES = List.of(
            rule("[^a-z ]", ""),
            rule("^mo?u?ha?mm?[aeo]d$", "muhamad"),
            rule("(sch|shch|sh|ch|tsch)", "s"),
            rule("(kh|gh|q|ck|c(?![eiy]))", "k"),
            rule("(ts|tz|cz|zh|c)", "s"),
            rule("ph", "f"),
            rule("w", "v"),
            rule("x", "ks"),
            rule("(yo|jo|io)", "o"),
            rule("(ya|ja|ia)", "a"),
            rule("(yu|ju|iu)", "u"),
            rule("(ye|je|ie)", "e"),
            rule("(iy|yi|ii|ij|yj|yy|y|j)", "i"),
            rule("(ou|oo)", "u"),
            rule("(ee|ei|ai|ay)", "i"),
            rule("z", "s"),
            rule("h", ""),
            rule("d?k?sandr$", "leksandr"),
            rule("(.)\\1+", "$1"),
            rule("(?<=.{3})[aeiou]+$", ""));

    private Spelling() {}

    /** Lower case, without accents; letters and single spaces, hyphens as spaces. */
    public static String plain(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return decomposed
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replaceAll("[’'`´ʼ.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The words of {@link #plain}. */
    public static List<String> words(String name) {
        String plain = plain(name);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** The skeleton of one word of a name, the same for all its usual transliterations. */
    public static String skeleton(String word) {
        String skeleton = plain(word);
        for (String[] rule : RULES) {
            skeleton = skeleton.replaceAll(rule[0], rule[1]);
        }
        return skeleton;
    }

    /** The skeletons of a name's words. */
    public static List<String> skeletons(String name) {
        List<String> found = new ArrayList<>();
        words(name).forEach(word -> found.add(skeleton(word)));
        return List.copyOf(found);
    }

    private static String[] rule(String pattern, String replacement) {
        return new String[] {pattern, replacement};
    }
}
