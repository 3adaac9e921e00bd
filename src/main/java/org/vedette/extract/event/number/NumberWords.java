package org.vedette.extract.event.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The values of single number words and figures. */
public final class NumberWords {
    private static final List<String> UP_TO_NINETEEN = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> MULTIPLIERS =
            Map.of("dozen", 12L, "hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);
    /** Words that name no figure, with the least that they can mean. */
    private static final Map<String, Long> VAGUE = Map.of(
            "tens", 20L, "dozens", 24L, "scores", 40L, "hundreds", 100L, "thousands", 1_000L, "millions", 1_000_000L);

    private static final Map<String, Long> SMALL = small();
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:[,\\u00A0\\u202F]\\d{3})+|\\d+(?:\\.\\d+)?");

    private NumberWords() {}

    /** "two", "twenty-five", "150", "6,700", "2.5"; no multipliers. */
    public static OptionalDouble simple(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (FIGURE.matcher(lower).matches()) {
            return OptionalDouble.of(Double.parseDouble(lower.replaceAll("[,\\u00A0\\u202F]", "")));
        }
        Long value = SMALL.get(lower);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** "dozen", "hundred", "thousand", "million", "billion". */
    static OptionalLong multiplier(String word) {
        return optional(MULTIPLIERS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** "tens", "dozens", "hundreds"...: the least that the word can mean. */
    static OptionalLong vague(String word) {
        return optional(VAGUE.get(word.toLowerCase(Locale.ROOT)));
    }

    private static OptionalLong optional(@org.jspecify.annotations.Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Map<String, Long> small() {
        Map<String, Long> values = new HashMap<>();
        for (int i = 0; i < UP_TO_NINETEEN.size(); i++) {
            values.put(UP_TO_NINETEEN.get(i), (long) i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            long ten = 10L * (i + 2);
            values.put(TENS.get(i), ten);
            for (int unit = 1; unit < 10; unit++) {
                values.put(TENS.get(i) + "-" + UP_TO_NINETEEN.get(unit), ten + unit);
            }
        }
        return Map.copyOf(values);
    }
}
