package org.vedette.extract.event.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.number.NumberWords;
import org.vedette.text.Span;

/** Stretches of time and distances from now: "two weeks ago", "over the next two days", "five-day", "recent months", "10 a.m.". */
final class Distances implements TimeGrammar {
    private static final String NUMBER =
            "(?<n>\\d+(?:\\.\\d+)?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|a dozen|a couple of|a few|several|few|many)";
    private static final String UNIT = "(?<unit>second|minute|hour|day|week|month|year|decade)s?";
    private static final Pattern DISTANCE = Pattern.compile(
            "\\b(?<lead>the (?:next|coming|following|past|last|previous)\\s+)?(?:" + NUMBER + "(?:\\s+more)?[\\s-]+)?"
                    + UNIT + "\\b(?:\\s+(?<tail>ago|later|earlier|before))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECENT = Pattern.compile(
            "\\b(?:recent|coming) (?:hours|days|weeks|months|years)\\b|\\bthe first (?:day|week|month|year)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(?<hour>[0-2]?\\d)(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>a\\.m\\.|p\\.m\\.|am\\b|pm\\b)|\\b(?<h24>[01]\\d|2[0-3]):(?<m24>[0-5]\\d)\\b(?!:)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ISO_UNITS = Map.of(
            "second", "PT%sS", "minute", "PT%sM", "hour", "PT%sH", "day", "P%sD", "week", "P%sW", "month", "P%sM",
            "year", "P%sY", "decade", "P%s0Y");

    @Override
    public List<TimeExpression> read(String text, Span stretch, Anchor anchor) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher distance = Regions.matcher(DISTANCE, text, stretch);
        while (distance.find()) {
            if (distance.group("n") != null || distance.group("lead") != null) {
                found.add(distance(distance, anchor));
            }
        }
        Matcher recent = Regions.matcher(RECENT, text, stretch);
        while (recent.find()) {
            found.add(TimeExpression.other(recent.start(), recent.end(), null));
        }
        Matcher clock = Regions.matcher(CLOCK, text, stretch);
        while (clock.find()) {
            found.add(TimeExpression.other(clock.start(), clock.end(), clock(clock)));
        }
        return found;
    }

    private static TimeExpression distance(Matcher matcher, Anchor anchor) {
        String unit = matcher.group("unit").toLowerCase(Locale.ROOT);
        OptionalDouble number = number(matcher.group("n"));
        String tail = String.valueOf(matcher.group("tail")).toLowerCase(Locale.ROOT);
        String lead =
                String.valueOf(matcher.group("lead")).toLowerCase(Locale.ROOT).strip();
        LocalDate today = anchor.published();
        if (today != null && tail.equals("ago") && number.isPresent()) {
            return TimeExpression.point(matcher.start(), matcher.end(), back(today, unit, (long) number.getAsDouble()));
        }
        boolean plural = matcher.group().toLowerCase(Locale.ROOT).endsWith("s");
        if (today != null && matcher.group("lead") != null && (number.isPresent() || !plural)) {
            return around(matcher, today, lead, unit, number.isPresent() ? (long) number.getAsDouble() : 1);
        }
        String written = number.isPresent() ? plain(number.getAsDouble()) : null;
        return TimeExpression.other(
                matcher.start(),
                matcher.end(),
                written == null || !tail.equals("null")
                        ? null
                        : ISO_UNITS.getOrDefault(unit, "%s").formatted(written));
    }

    private static TimeExpression around(Matcher matcher, LocalDate today, String lead, String unit, long number) {
        boolean ahead = lead.matches("the (next|coming|following)");
        LocalDate other = shifted(today, unit, ahead ? number : -number);
        return TimeExpression.range(
                matcher.start(), matcher.end(), (ahead ? today : other).toString(), (ahead ? other : today).toString());
    }

    /** To the day for days and weeks, else to the month or year. */
    private static String back(LocalDate today, String unit, long number) {
        LocalDate date = shifted(today, unit, -number);
        return switch (unit) {
            case "month" -> YearMonth.from(date).toString();
            case "year", "decade" -> String.valueOf(date.getYear());
            default -> date.toString();
        };
    }

    private static LocalDate shifted(LocalDate today, String unit, long number) {
        return switch (unit) {
            case "day" -> today.plusDays(number);
            case "week" -> today.plusWeeks(number);
            case "month" -> today.plusMonths(number);
            case "year" -> today.plusYears(number);
            case "decade" -> today.plusYears(10 * number);
            default -> today;
        };
    }

    private static OptionalDouble number(@Nullable String written) {
        if (written == null) {
            return OptionalDouble.empty();
        }
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "a", "an" -> OptionalDouble.of(1);
            case "a dozen" -> OptionalDouble.of(12);
            case "a couple of" -> OptionalDouble.of(2);
            default -> NumberWords.simple(written);
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static String clock(Matcher matcher) {
        if (matcher.group("h24") != null) {
            return "T" + matcher.group("h24") + ":" + matcher.group("m24");
        }
        int hour = Integer.parseInt(matcher.group("hour")) % 12;
        boolean afternoon = matcher.group("half").toLowerCase(Locale.ROOT).startsWith("p");
        String minute = matcher.group("minute");
        return "T%02d:%s".formatted(afternoon ? hour + 12 : hour, minute == null ? "00" : minute);
    }
}
