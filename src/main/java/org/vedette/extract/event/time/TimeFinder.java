package org.vedette.extract.event.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.event.time.TimeExpression.Kind;
import org.vedette.text.Span;

/** The door of the package: finds a sentence's times and resolves them. */
public final class TimeFinder {
    private static final List<TimeGrammar> GRAMMARS =
            List.of(new DayDates(), new MonthsAndYears(), new Weekdays(), new RelativeTimes(), new Distances());
    private static final Pattern JOINS = Pattern.compile("\\s*(?:[-–—]|to|until|till|through|and)\\s*");
    private static final int LONGEST_PREPOSITION = 12;

    private TimeFinder() {}

    /** In text order, disjoint. */
    public static List<TimeExpression> find(AnnotatedArticle article, Sentence sentence) {
        return find(article.text(), sentence, article.article().published());
    }

    static List<TimeExpression> find(String text, Sentence sentence, @Nullable LocalDate published) {
        Anchor anchor = new Anchor(published, position -> TenseReader.at(sentence, position));
        List<TimeExpression> all = new ArrayList<>();
        for (TimeGrammar grammar : GRAMMARS) {
            all.addAll(grammar.read(text, sentence.span(), anchor));
        }
        return joined(text, longest(all));
    }

    private static List<TimeExpression> longest(List<TimeExpression> all) {
        List<TimeExpression> byLength = new ArrayList<>(all);
        byLength.sort(
                Comparator.<TimeExpression>comparingInt(e -> -e.span().length()).thenComparing(TimeExpression::span));
        List<TimeExpression> kept = new ArrayList<>();
        for (TimeExpression time : byLength) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(time.span()))) {
                kept.add(time);
            }
        }
        kept.sort(Comparator.comparing(TimeExpression::span));
        return kept;
    }

    /** Makes ranges of "from A to B" and reads the prepositions of what is left. */
    private static List<TimeExpression> joined(String text, List<TimeExpression> found) {
        List<TimeExpression> result = new ArrayList<>();
        int i = 0;
        while (i < found.size()) {
            TimeExpression current = found.get(i);
            Optional<TimeExpression> range =
                    i + 1 < found.size() ? range(text, current, found.get(i + 1)) : Optional.empty();
            result.add(range.orElseGet(() -> prepositioned(text, current)));
            i += range.isPresent() ? 2 : 1;
        }
        return result;
    }

    private static Optional<TimeExpression> range(String text, TimeExpression from, TimeExpression to) {
        String between = text.substring(from.span().end(), to.span().begin());
        boolean points = from.kind() == Kind.POINT && to.kind() == Kind.POINT;
        if (!points || !JOINS.matcher(between).matches()) {
            return Optional.empty();
        }
        String before = before(text, from);
        boolean open = before.endsWith("from") || before.endsWith("between");
        String join = between.strip();
        if ((join.equals("and") && !before.endsWith("between")) || (join.equals("to") && !open)) {
            return Optional.empty();
        }
        Span span = from.span().cover(to.span());
        return Optional.of(TimeExpression.range(span.begin(), span.end(), inYear(from.start(), to), to.end()));
    }

    /** "from May 20 to June 3, 2021": the first takes the year of the second. */
    private static @Nullable String inYear(@Nullable String start, TimeExpression to) {
        String end = to.end();
        if (start == null || end == null || start.length() < 7 || end.length() < 7 || start.compareTo(end) <= 0) {
            return start;
        }
        return end.substring(0, 4) + start.substring(4);
    }

    private static TimeExpression prepositioned(String text, TimeExpression time) {
        String before = before(text, time);
        if (time.kind() != Kind.POINT && time.kind() != Kind.RANGE) {
            return time;
        }
        if (before.endsWith("since") || before.endsWith("from") || before.endsWith("starting")) {
            return time.kind() == Kind.POINT ? time.as(Kind.SINCE) : time;
        }
        return before.endsWith("until") || before.endsWith("till") || before.endsWith("through")
                ? time.as(Kind.UNTIL)
                : time;
    }

    private static String before(String text, TimeExpression time) {
        int begin = time.span().begin();
        return text.substring(Math.max(0, begin - LONGEST_PREPOSITION), begin)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
