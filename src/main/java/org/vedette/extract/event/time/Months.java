package org.vedette.extract.event.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/** The names of months and weekdays, and the pieces of patterns made of them. */
final class Months {
    static final String FULL = "January|February|March|April|May|June|July|August|September|October|November|December";
    static final String MONTH = "(?:" + FULL + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
    static final String WEEKDAY =
            "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)";
    static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\b";
    static final String YEAR = "(?:19|20)\\d\\d\\b(?!,\\d)";
    private static final List<String> PREFIXES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Months() {}

    /** 1 to 12. */
    static int number(String name) {
        return PREFIXES.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.of(DAYS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1);
    }

    /** "10th" is 10. */
    static int day(String written) {
        return Integer.parseInt(written.replaceAll("\\D", ""));
    }
}
