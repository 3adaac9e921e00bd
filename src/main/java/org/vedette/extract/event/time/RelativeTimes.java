package org.vedette.extract.event.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.text.Span;

/** Times that only the publication fixes: "yesterday", "later this month", "last summer", "the weekend". */
final class RelativeTimes implements TimeGrammar {
    private static final Map<String, Integer> DAYS = Map.of(
            "today",
            0,
            "tonight",
            0,
            "yesterday",
            -1,
            "tomorrow",
            1,
            "this morning",
            0,
            "this afternoon",
            0,
            "this evening",
            0,
            "last night",
            -1);
    private static final Pattern NEARBY = Pattern.compile(
            "\\b(today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)\\b(?:\\s+(?:morning|afternoon|evening|night))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:(?:later|earlier|early|late|(?:the )?(?:end|start|beginning|rest|middle) of)\\s+)?"
                    + "(?<which>last|next|this|the coming|the previous|the following|the past|the)\\s+(?<unit>week|month|year|weekend|decade|century|"
                    + "spring|summer|autumn|fall|winter)\\b(?:\\s+of\\s+(?<year>" + Months.YEAR + ")|['’]s)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEASON = Pattern.compile(
            "\\b(?:(?:in|the|early|late)\\s+)?(?<unit>spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?(?<year>"
                    + Months.YEAR + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    @Override
    public List<TimeExpression> read(String text, Span stretch, Anchor anchor) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher nearby = Regions.matcher(NEARBY, text, stretch);
        while (nearby.find()) {
            int shift = DAYS.getOrDefault(nearby.group(1).toLowerCase(Locale.ROOT), 0);
            String date =
                    anchor.day().map(day -> day.plusDays(shift).toString()).orElse(null);
            found.add(TimeExpression.point(nearby.start(), nearby.end(), date));
        }
        Matcher period = Regions.matcher(PERIOD, text, stretch);
        while (period.find()) {
            period(period, anchor).ifPresent(found::add);
        }
        Matcher season = Regions.matcher(SEASON, text, stretch);
        while (season.find()) {
            found.add(season(season, Integer.parseInt(season.group("year"))));
        }
        return found;
    }

    private static Optional<TimeExpression> period(Matcher matcher, Anchor anchor) {
        String unit = matcher.group("unit").toLowerCase(Locale.ROOT);
        String which = matcher.group("which").toLowerCase(Locale.ROOT);
        String year = matcher.group("year");
        if (SEASONS.containsKey(unit) && year != null) {
            return Optional.of(season(matcher, Integer.parseInt(year)));
        }
        if (which.equals("the") && !unit.equals("weekend") && !isPartOf(matcher)) {
            return Optional.empty();
        }
        int shift = which.equals("last") || which.equals("the previous") || which.equals("the past")
                ? -1
                : which.equals("next") || which.equals("the coming") || which.equals("the following") ? 1 : 0;
        return Optional.of(anchor.day()
                .map(today -> period(matcher, unit, shift, today, anchor))
                .orElseGet(() -> TimeExpression.point(matcher.start(), matcher.end(), null)));
    }

    /** "the end of the year" names this one. */
    private static boolean isPartOf(Matcher matcher) {
        return matcher.group().toLowerCase(Locale.ROOT).contains(" of the ");
    }

    private static TimeExpression period(Matcher matcher, String unit, int shift, LocalDate today, Anchor anchor) {
        return switch (unit) {
            case "week" -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(shift);
                yield range(matcher, monday, monday.plusDays(6));
            }
            case "weekend" -> weekend(matcher, shift, today, anchor.tense(matcher.start()));
            case "month" ->
                point(matcher, YearMonth.from(today).plusMonths(shift).toString());
            case "year" -> point(matcher, String.valueOf(today.getYear() + shift));
            case "decade", "century" -> point(matcher, null);
            default -> season(matcher, year(unit, shift, today));
        };
    }

    private static TimeExpression weekend(Matcher matcher, int shift, LocalDate today, Tense tense) {
        boolean ahead = shift > 0 || (shift == 0 && tense == Tense.FUTURE);
        LocalDate saturday = ahead
                ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return range(matcher, saturday, saturday.plusDays(1));
    }

    /** Of the latest such season that has begun, of the one before if that is still on and "last" asks for it, or of the next. */
    private static int year(String unit, int shift, LocalDate today) {
        boolean begun = today.getMonthValue() >= SEASONS.getOrDefault(unit, 1);
        boolean over = today.getMonthValue() > SEASONS.getOrDefault(unit, 1) + 2;
        if (shift < 0) {
            return over ? today.getYear() : today.getYear() - 1;
        }
        return shift > 0 && begun ? today.getYear() + 1 : today.getYear();
    }

    private static TimeExpression season(Matcher matcher, int year) {
        int first = SEASONS.getOrDefault(matcher.group("unit").toLowerCase(Locale.ROOT), 1);
        YearMonth start = YearMonth.of(year, first);
        return TimeExpression.range(
                matcher.start(),
                matcher.end(),
                start.toString(),
                start.plusMonths(2).toString());
    }

    private static TimeExpression point(Matcher matcher, @Nullable String date) {
        return TimeExpression.point(matcher.start(), matcher.end(), date);
    }

    private static TimeExpression range(Matcher matcher, LocalDate from, LocalDate to) {
        return TimeExpression.range(matcher.start(), matcher.end(), from.toString(), to.toString());
    }
}
