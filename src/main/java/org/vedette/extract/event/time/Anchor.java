package org.vedette.extract.event.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What unfinished dates are resolved against.
 *
 * @param published null where unknown: then only dates with a year resolve
 * @param tenses the tense at a position of the text
 */
record Anchor(@Nullable LocalDate published, IntFunction<Tense> tenses) {
    Tense tense(int position) {
        return tenses.apply(position);
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(published);
    }

    /** The day and month in the year that the tense asks for. */
    Optional<LocalDate> date(int day, int month, int position) {
        if (published == null) {
            return Optional.empty();
        }
        LocalDate today = published;
        Tense tense = tense(position);
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(shift -> explicit(day, month, today.getYear() + shift))
                .flatMap(Optional::stream)
                .filter(date -> fits(tense, date.compareTo(today)))
                .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - today.toEpochDay())));
    }

    /** An explicit date; empty where the calendar has none. */
    static Optional<LocalDate> explicit(int day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The month in the year that the tense asks for. */
    Optional<YearMonth> month(int month, int position) {
        if (published == null) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(published);
        Tense tense = tense(position);
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(shift -> YearMonth.of(now.getYear() + shift, month))
                .filter(candidate -> fits(tense, candidate.compareTo(now)))
                .min(Comparator.comparingLong(
                        m -> Math.abs(12L * (m.getYear() - now.getYear()) + m.getMonthValue() - now.getMonthValue())));
    }

    private static boolean fits(Tense tense, int comparedToNow) {
        return switch (tense) {
            case PAST -> comparedToNow <= 0;
            case FUTURE -> comparedToNow >= 0;
            case PRESENT, NONE -> true;
        };
    }

    /** The weekday next to the publication, on the side that the tense asks for; behind it where it asks for none. */
    Optional<LocalDate> weekday(DayOfWeek weekday, int position) {
        return day().map(today -> today.with(
                tense(position) == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday)));
    }
}
