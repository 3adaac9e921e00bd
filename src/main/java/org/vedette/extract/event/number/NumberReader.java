package org.vedette.extract.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.findings.ForceEstimate.Bound;

/** Finds the number phrases of a sentence. */
public final class NumberReader {
    private static final Pattern HYPHENATED =
            Pattern.compile("([\\d,.]+|[a-z]+)[-–]([a-z]{3,})", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES = Pattern.compile("([\\d,]+)[-–]([\\d,]+)");

    private final List<String> words;

    private NumberReader(Sentence sentence) {
        words = sentence.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** In text order, disjoint. */
    public static List<NumberPhrase> read(Sentence sentence) {
        NumberReader reader = new NumberReader(sentence);
        List<NumberPhrase> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            Optional<NumberPhrase> phrase = reader.at(i);
            phrase.ifPresent(found::add);
            i = phrase.map(p -> p.last() + 1).orElse(i + 1);
        }
        return found;
    }

    private Optional<NumberPhrase> at(int token) {
        Figure figure = figure(token);
        if (figure == null) {
            return Optional.empty();
        }
        Bounds.Match bound = Bounds.before(words, token);
        Figure upper = rangeEnd(figure, bound);
        if (upper != null) {
            long least = figure.value < upper.value ? scaled(figure, upper) : figure.value;
            return Optional.of(new NumberPhrase(
                    bound.first(), upper.last, upper.value, least, upper.value, Bound.ABOUT, false, upper.counted));
        }
        Bound kind = figure.vague ? Bound.AT_LEAST : bound.bound();
        if (kind == Bound.EXACT && Bounds.isMoreAfter(words, figure.last)) {
            kind = Bound.AT_LEAST;
        }
        return Optional.of(new NumberPhrase(
                bound.first(),
                figure.last,
                figure.value,
                kind == Bound.EXACT || kind == Bound.AT_LEAST ? (Long) figure.value : null,
                kind == Bound.EXACT || kind == Bound.AT_MOST ? (Long) figure.value : null,
                kind,
                figure.vague,
                figure.counted));
    }

    /** "10 to 15 thousand": the multiplier counts for both. */
    private static long scaled(Figure lower, Figure upper) {
        return upper.multiplier > 1 && lower.multiplier == 1 ? lower.value * upper.multiplier : lower.value;
    }

    private @Nullable Figure rangeEnd(Figure lower, Bounds.Match bound) {
        int next = lower.last + 1;
        if (lower.upper != null) {
            return new Figure(lower.last, lower.upper, 1, false, null, null);
        }
        if (lower.vague || next + 1 >= words.size()) {
            return null;
        }
        boolean joins = List.of("to", "-", "–", "or").contains(words.get(next))
                || (bound.between() && words.get(next).equals("and"));
        Figure upper = joins ? figure(next + 1) : null;
        return upper != null && !upper.vague && upper.value > lower.value ? upper : null;
    }

    private @Nullable Figure figure(int token) {
        String word = words.get(token);
        OptionalLong vague = NumberWords.vague(word);
        if (vague.isPresent()) {
            return vague(token, vague.getAsLong());
        }
        if ((word.equals("a") || word.equals("half")) && token + 1 < words.size()) {
            return indefinite(token);
        }
        Matcher range = FIGURES.matcher(word);
        if (range.matches()) {
            return figures(token, range);
        }
        OptionalDouble simple = NumberWords.simple(word);
        return simple.isPresent() ? sum(token, simple.getAsDouble()) : hyphenated(token, word);
    }

    private @Nullable Figure figures(int token, Matcher range) {
        OptionalDouble lower = NumberWords.simple(range.group(1));
        OptionalDouble upper = NumberWords.simple(range.group(2));
        return lower.isEmpty() || upper.isEmpty() || lower.getAsDouble() >= upper.getAsDouble()
                ? null
                : new Figure(token, (long) lower.getAsDouble(), 1, false, null, (long) upper.getAsDouble());
    }

    /** "tens of thousands" */
    private Figure vague(int token, long least) {
        if (token + 2 < words.size() && words.get(token + 1).equals("of")) {
            OptionalLong more = NumberWords.vague(words.get(token + 2));
            if (more.isPresent()) {
                long each = words.get(token).equals("tens") ? 10 : least;
                return new Figure(token + 2, each * more.getAsLong(), 1, true, null, null);
            }
        }
        return new Figure(token, least, 1, true, null, null);
    }

    /** "a dozen", "a hundred", "half a million" */
    private @Nullable Figure indefinite(int token) {
        boolean half = words.get(token).equals("half");
        int at = half && words.get(token + 1).equals("a") && token + 2 < words.size() ? token + 2 : token + 1;
        OptionalLong multiplier = NumberWords.multiplier(words.get(at));
        if (multiplier.isEmpty()) {
            return null;
        }
        return new Figure(at, half ? multiplier.getAsLong() / 2 : multiplier.getAsLong(), 1, false, null, null);
    }

    /** "two hundred and fifty thousand", "2.5 million" */
    private Figure sum(int token, double first) {
        double total = 0;
        double group = first;
        long multiplier = 1;
        int last = token;
        for (int i = token + 1; i < words.size(); i++) {
            OptionalLong times = NumberWords.multiplier(words.get(i));
            OptionalDouble more = spelled(i) ? NumberWords.simple(words.get(i)) : OptionalDouble.empty();
            if (times.isPresent()) {
                multiplier = times.getAsLong();
                group *= multiplier;
                if (multiplier >= 1_000) {
                    total += group;
                    group = 0;
                }
            } else if (more.isPresent() && group % 10 == 0 && multiplier > 1) {
                group += more.getAsDouble();
            } else if (!(words.get(i).equals("and") && multiplier == 100 && i + 1 < words.size() && spelled(i + 1))) {
                break;
            }
            last = i;
        }
        return new Figure(last, Math.round(total + group), multiplier, false, null, null);
    }

    private boolean spelled(int token) {
        return Character.isLetter(words.get(token).charAt(0))
                && NumberWords.simple(words.get(token)).isPresent();
    }

    /** "eight-ship", "1,500-strong" */
    private @Nullable Figure hyphenated(int token, String word) {
        Matcher matcher = HYPHENATED.matcher(word);
        if (!matcher.matches()) {
            return null;
        }
        OptionalDouble value = NumberWords.simple(matcher.group(1));
        return value.isEmpty()
                ? null
                : new Figure(token, Math.round(value.getAsDouble()), 1, false, matcher.group(2), null);
    }

    private record Figure(
            int last,
            long value,
            long multiplier,
            boolean vague,
            @Nullable String counted,
            @Nullable Long upper) {}
}
