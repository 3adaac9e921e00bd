package org.vedette.extract.event.time;

import static org.vedette.extract.event.time.Months.FULL;
import static org.vedette.extract.event.time.Months.YEAR;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.text.Span;

/** Months and years: "last October", "September and November", "May 2016", "in 2014", "1980-88", "the 1990s". */
final class MonthsAndYears implements TimeGrammar {
    private static final String ABBREVIATED = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.";
    private static final Pattern MONTHS =
            Pattern.compile("\\b(?:(?<which>last|next|this|early|late|mid|mid-|early-|late-)[\\s-]+)?(?<month>"
                    + FULL + "|" + ABBREVIATED + "(?=\\s+(?:19|20)\\d\\d))"
                    + "(?:(?:\\s*[-–—]\\s*|\\s+(?:to|until|through)\\s+)(?<until>" + FULL
                    + "))?(?:,?\\s+(?:of\\s+)?(?<year>"
                    + YEAR + "))?(?!\\s*[-–]?\\d)\\b");
    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\d.,$£€#/-])\\b(?<year>(?:19|20)\\d\\d)(?:\\s*[-–]\\s*(?<until>(?:19|20)?\\d\\d))?\\b(?![,.]\\d|[-–/]\\d|\\s*%)");
    private static final Pattern DECADES =
            Pattern.compile("\\b(?:(?:early|late|mid)[\\s-])?(?:the\\s+)?((?:19|20)\\d0)s\\b");
    /** Words that are months only where something says so. */
    private static final Set<String> DOUBTFUL = Set.of("may", "march");

    private static final Set<String> BEFORE_TIME = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "from",
            "of",
            "during",
            "before",
            "after",
            "between",
            "through",
            "to",
            "and",
            "for",
            "around",
            "throughout",
            "early",
            "late",
            "mid",
            "end",
            "back",
            "circa",
            "year",
            "summer",
            "spring",
            "autumn",
            "fall",
            "winter",
            "(",
            "post",
            "pre",
            "as");

    @Override
    public List<TimeExpression> read(String text, Span stretch, Anchor anchor) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher months = Regions.matcher(MONTHS, text, stretch);
        while (months.find()) {
            if (isMonth(months, text)) {
                found.add(months(months, anchor));
            }
        }
        Matcher years = Regions.matcher(YEARS, text, stretch);
        while (years.find()) {
            if (BEFORE_TIME.contains(wordBefore(text, years.start())) || years.group("until") != null) {
                found.add(years(years));
            }
        }
        Matcher decades = Regions.matcher(DECADES, text, stretch);
        while (decades.find()) {
            int first = Integer.parseInt(decades.group(1));
            found.add(TimeExpression.range(decades.start(), decades.end(), "" + first, "" + (first + 9)));
        }
        return found;
    }

    private static boolean isMonth(Matcher matcher, String text) {
        return !DOUBTFUL.contains(matcher.group("month").toLowerCase(Locale.ROOT))
                || matcher.group("year") != null
                || matcher.group("until") != null
                || matcher.group("which") != null
                || BEFORE_TIME.contains(wordBefore(text, matcher.start()));
    }

    private static TimeExpression months(Matcher matcher, Anchor anchor) {
        int month = Months.number(matcher.group("month"));
        String start = month(month, matcher, anchor).map(YearMonth::toString).orElse(null);
        String until = matcher.group("until");
        if (until == null) {
            return TimeExpression.point(matcher.start(), matcher.end(), start);
        }
        String end = month(Months.number(until), matcher, anchor)
                .map(YearMonth::toString)
                .orElse(null);
        return TimeExpression.range(matcher.start(), matcher.end(), start, end);
    }

    private static Optional<YearMonth> month(int month, Matcher matcher, Anchor anchor) {
        String year = matcher.group("year");
        if (year != null) {
            return Optional.of(YearMonth.of(Integer.parseInt(year), month));
        }
        return switch (String.valueOf(matcher.group("which"))) {
            case "last" -> anchor.day().map(day -> latest(month, YearMonth.from(day)));
            case "next" ->
                anchor.day().map(day -> latest(month, YearMonth.from(day)).plusYears(1));
            default -> anchor.month(month, matcher.start());
        };
    }

    /** The last such month that is over. */
    private static YearMonth latest(int month, YearMonth now) {
        YearMonth candidate = YearMonth.of(now.getYear(), month);
        return candidate.isBefore(now) ? candidate : candidate.minusYears(1);
    }

    private static TimeExpression years(Matcher matcher) {
        String year = matcher.group("year");
        @Nullable String until = matcher.group("until");
        if (until == null) {
            return TimeExpression.point(matcher.start(), matcher.end(), year);
        }
        String end = until.length() == 2 ? year.substring(0, 2) + until : until;
        return TimeExpression.range(matcher.start(), matcher.end(), year, end);
    }

    private static String wordBefore(String text, int position) {
        int end = position;
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '-')) {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '(') {
            return "(";
        }
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }
}
