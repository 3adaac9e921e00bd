package org.vedette.extract.event.time;

import static org.vedette.extract.event.time.Months.DAY;
import static org.vedette.extract.event.time.Months.MONTH;
import static org.vedette.extract.event.time.Months.WEEKDAY;
import static org.vedette.extract.event.time.Months.YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.text.Span;

/** Dates with a day: "10 February 2022", "Feb. 10-20", "Thursday, February 10", "2022-02-10". */
final class DayDates implements TimeGrammar {
    private static final String WEEKDAY_BEFORE = "(?:" + WEEKDAY + "\\s*,?\\s+)?";
    private static final String SECOND_DAY =
            "(?:(?:\\s*[-–—]\\s*|\\s+(?:to|and|until|through|till|or)\\s+(?:the\\s+)?)(?<until>" + DAY + "))?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.,/:-])\\b" + WEEKDAY_BEFORE + "(?:the\\s+)?(?<day>" + DAY + ")" + SECOND_DAY
                    + "\\s+(?:of\\s+)?(?<month>" + MONTH + ")(?:\\s*,?\\s+(?<year>" + YEAR + "))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + WEEKDAY_BEFORE + "(?<month>" + MONTH + ")\\s+(?:the\\s+)?(?<day>" + DAY
                    + ")(?![.:,]?\\d|\\s*%)" + SECOND_DAY + "(?:\\s*,?\\s+(?<year>" + YEAR + "))?");
    private static final Pattern ISO =
            Pattern.compile("\\b(?<year>" + "(?:19|20)\\d\\d" + ")-(?<month>[01]\\d)-(?<day>[0-3]\\d)\\b");
    private static final Pattern DOTTED =
            Pattern.compile("\\b(?<day>[0-3]?\\d)[./](?<month>[01]?\\d)[./](?<year>(?:19|20)\\d\\d)\\b");

    @Override
    public List<TimeExpression> read(String text, Span stretch, Anchor anchor) {
        List<TimeExpression> found = new ArrayList<>();
        for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST)) {
            Matcher matcher = Regions.matcher(pattern, text, stretch);
            while (matcher.find()) {
                found.add(named(matcher, anchor));
            }
        }
        for (Pattern pattern : List.of(ISO, DOTTED)) {
            Matcher matcher = Regions.matcher(pattern, text, stretch);
            while (matcher.find()) {
                Optional<LocalDate> date = Anchor.explicit(
                        Integer.parseInt(matcher.group("day")),
                        Integer.parseInt(matcher.group("month")),
                        Integer.parseInt(matcher.group("year")));
                date.ifPresent(d -> found.add(TimeExpression.point(matcher.start(), matcher.end(), d.toString())));
            }
        }
        return found;
    }

    private static TimeExpression named(Matcher matcher, Anchor anchor) {
        int month = Months.number(matcher.group("month"));
        String year = matcher.group("year");
        String until = matcher.group("until");
        String start = date(Months.day(matcher.group("day")), month, year, matcher.start(), anchor);
        if (until == null) {
            return TimeExpression.point(matcher.start(), matcher.end(), start);
        }
        String end = date(Months.day(until), month, year, matcher.start(), anchor);
        return TimeExpression.range(matcher.start(), matcher.end(), start, end);
    }

    private static @Nullable String date(int day, int month, @Nullable String year, int position, Anchor anchor) {
        Optional<LocalDate> date =
                year == null ? anchor.date(day, month, position) : Anchor.explicit(day, month, Integer.parseInt(year));
        return date.map(LocalDate::toString).orElse(null);
    }
}
