package org.vedette.extract.event.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.text.Span;

/** "Thursday", "last Tuesday", "Sunday night". */
final class Weekdays implements TimeGrammar {
    private static final Pattern PATTERN = Pattern.compile(
            "\\b(?:(?<which>last|next|this|this past|past|this coming|coming)\\s+)?(?<day>" + Months.WEEKDAY
                    + ")(?![a-z])(?:\\s+(?:morning|afternoon|evening|night))?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<TimeExpression> read(String text, Span stretch, Anchor anchor) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher matcher = Regions.matcher(PATTERN, text, stretch);
        while (matcher.find()) {
            if (Character.isUpperCase(text.charAt(matcher.start("day")))) {
                String date = date(matcher, anchor).map(LocalDate::toString).orElse(null);
                found.add(TimeExpression.point(matcher.start(), matcher.end(), date));
            }
        }
        return found;
    }

    private static Optional<LocalDate> date(Matcher matcher, Anchor anchor) {
        DayOfWeek day = Months.weekday(matcher.group("day"));
        return switch (String.valueOf(matcher.group("which")).toLowerCase(Locale.ROOT)) {
            case "last", "past", "this past" -> anchor.day().map(today -> today.with(TemporalAdjusters.previous(day)));
            case "next", "coming", "this coming" -> anchor.day().map(today -> today.with(TemporalAdjusters.next(day)));
            default -> anchor.weekday(day, matcher.start());
        };
    }
}
