package org.vedette.read.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of publication as people and programs write it: {@code 2022-02-09}, {@code 2022-02-09T08:30:00Z},
 * {@code 9 February 2022}, {@code Feb. 9, 2022}, {@code Wed, 09 Feb 2022 08:30:00 GMT}. Days in figures only, such as
 * {@code 02/09/2022}, are not taken: the order of day and month is anybody's guess.
 */
public final class PublicationDate {
    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})(?:-?(?<number>\\d{2})(?:-?(?<day>\\d{2})(?:[T ]\\d{2}:?\\d{2}.*)?)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:[a-z]+,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+(?<year>\\d{4})\\b.*");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:[a-z]+,?\\s+)?" + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b.*");

    private PublicationDate() {}

    /**
     * The day, or empty where only a year or month is given, which leaves the day unknown.
     *
     * @throws NotADateException for anything that is no date
     */
    public static Optional<LocalDate> parse(String written) throws NotADateException {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(text.toUpperCase(Locale.ROOT));
        if (iso.matches()) {
            return day(written, iso.group("year"), iso.group("number"), iso.group("day"));
        }
        for (Pattern pattern : new Pattern[] {DAY_FIRST, MONTH_FIRST}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return day(written, matcher.group("year"), month(matcher.group("month")), matcher.group("day"));
            }
        }
        throw new NotADateException(written);
    }

    private static Optional<LocalDate> day(String written, String year, @Nullable String month, @Nullable String day)
            throws NotADateException {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(year),
                    month == null ? 1 : Integer.parseInt(month),
                    day == null ? 1 : Integer.parseInt(day));
            return day == null ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            throw new NotADateException(written);
        }
    }

    /** The number of a month from the three letters it begins with. */
    static String month(String letters) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(letters.toLowerCase(Locale.ROOT))) {
                return Integer.toString(month.getValue());
            }
        }
        throw new IllegalArgumentException("not a month: " + letters);
    }
}
