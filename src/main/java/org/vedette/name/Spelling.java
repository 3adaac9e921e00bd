package org.vedette.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Reduces a name to what its usual transliterations share, so that spellings of one name compare equal. */
public final class Spelling {
    private record Rule(Pattern pattern, String replacement) {}

    /** Applied in order to one lower-case word without accents. Names that vary most come first, then endings. */
    private static final List<Rule> RULES = List.of(
            rule("^(?:m[ou]h?a+m+[aeo]d|mahom[ae]d|moham+[ae]d|muham+[ae]d)$", "muhammad"),
            rule("^h[uo]s+(?:ei|ai|ay|ie|ey)n$", "hussein"),
            rule("^mahm(?:ou|u|oo)d$", "mahmoud"),
            rule("^y(?:ou|u)s+[eu]f$", "yusuf"),
            rule("^(?:q|gh|k)as+em$", "qasem"),
            rule("^(?:q|g|k|kh|gh)ad+h?af[iy]$", "gaddafi"),
            rule("^(?:al|el)[aeiy]*(?:x|ks)and(?:e|a)?r$", "alexander"),
            rule("^al(?:e|ia|ya)(?:x|ks)[ei][iy]?$", "alexei"),
            rule("^(?:pyotr|piotr|petr)$", "pyotr"),
            rule("^mi(?:kh|h)ail$", "mikhail"),
            rule("^(serg|andr|matv)e[iy]$", "$1ei"),
            rule("^nikola[iy]$", "nikolai"),
            rule("^(?:y|i|j)ur(?:y|i|iy|ii|ij)$", "yuri"),
            rule("^(dmitr|vital|valer|anatol|vasil|grigor|arkad|gennad|evgen|yevgen)(?:y|i|iy|ii|ij)$", "$1y"),
            rule("^ye(?=[gklrv])", "e"),
            rule("szenk", "shenk"),
            rule("(?:iya|iia|ija)$", "ia"),
            rule("(?:aia|aja)$", "aya"),
            rule("(?<=[^aeiouy])(?:yu|ju)", "iu"),
            rule("(?<=[^aeiouy])(?:ya|ja)(?=.)", "ia"),
            rule("sk(?:yi|yy|iy|ij|ii|i)$", "sky"),
            rule("(?<=.{3})(?:iy|yi|ii|ij|yj|yy)$", "y"),
            rule("(?:eyev|eiev|ejev|eyiv)$", "eev"),
            rule("(?<=[^aeiou])[iyj]ev$", "ev"),
            rule("off$", "ov"),
            rule("enka$", "enko"),
            rule("([smdb])\\1+", "$1"));

    private static final int CACHED = 20_000;
    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

    private Spelling() {}

    /** Lower case, without accents; letters, digits and single spaces, hyphens as spaces. */
    public static String plain(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            append(decomposed.charAt(i), plain);
        }
        return plain.toString().strip();
    }

    private static void append(char c, StringBuilder plain) {
        switch (c) {
            case 'ł', 'Ł' -> plain.append('l');
            case 'ø', 'Ø' -> plain.append('o');
            case 'đ', 'Đ' -> plain.append('d');
            case 'ı' -> plain.append('i');
            case 'ß' -> plain.append("ss");
            case 'æ', 'Æ' -> plain.append("ae");
            case 'œ', 'Œ' -> plain.append("oe");
            case '’', '‘', '\'', '`', '´', 'ʼ', '.' -> {}
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    plain.append(Character.toLowerCase(c));
                } else if (Character.getType(c) != Character.NON_SPACING_MARK
                        && !plain.isEmpty()
                        && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            }
        }
    }

    /** The words of {@link #plain}. */
    public static List<String> words(String name) {
        String plain = plain(name);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
    }

    /** One word of a person's name in a spelling that stands for all its usual transliterations. */
    public static String canonical(String word) {
        String known = CACHE.get(word);
        if (known != null) {
            return known;
        }
        String canonical = plain(word);
        for (Rule rule : RULES) {
            canonical = rule.pattern.matcher(canonical).replaceAll(rule.replacement);
        }
        if (CACHE.size() < CACHED) {
            CACHE.put(word, canonical);
        }
        return canonical;
    }

    /** The words of a person's name, each {@link #canonical}. */
    public static List<String> canonicals(String name) {
        List<String> found = new ArrayList<>();
        words(name).forEach(word -> found.add(canonical(word)));
        return List.copyOf(found);
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }
}
