package org.vedette.read.metadata;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says nothing but the day: {@code Wednesday, 26 January 2022}, {@code Published: Jan 26, 2022 | 10:05}. */
public final class DateLine {
    private static final Pattern LINE = Pattern.compile(
            "(?i)(?<label>(?:first |originally )?(?:published|updated|posted|date|last updated)?)\\s*(?:on|at)?:?\\s*"
                    + "(?:\\d{1,2}[:.]\\d{2}(?:\\s?[ap]m)?,?\\s+)?"
                    + "(?<day>(?:[a-z]{3,9},?\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+[a-z]{3,9}\\.?,?\\s+\\d{4}"
                    + "|(?:[a-z]{3,9},?\\s+)?[a-z]{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})"
                    + "(?:[\\s,|•·–-]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,12})?");

    private DateLine() {}

    /** The day, if the line is one. */
    public static Optional<LocalDate> day(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return PublicationDate.parse(matcher.group("day"));
        } catch (NotADateException e) {
            return Optional.empty();
        }
    }

    /** Whether the line says that it is the day of a later change. */
    static boolean isUpdate(String line) {
        return line.strip().regionMatches(true, 0, "updated", 0, 7)
                || line.strip().regionMatches(true, 0, "last", 0, 4);
    }
}
