package org.vedette.extract.event.time;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.text.Span;

/**
 * A time that a text names.
 *
 * @param start ISO 8601 date, month or year of its first day; null where open or unknown
 * @param end as start, of its last day
 * @param duration ISO 8601 duration or time of day; null where it is none
 */
public record TimeExpression(
        Span span,
        Kind kind,
        @Nullable String start,
        @Nullable String end,
        @Nullable String duration) {
    /** What the expression says. */
    public enum Kind {
        /** A day, month, year or season: "on Thursday", "last month". */
        POINT,
        /** A stretch with both ends: "10-20 February". */
        RANGE,
        /** "since October", "from Monday". */
        SINCE,
        /** "until February 20". */
        UNTIL,
        /** "two weeks", "10 a.m.", "recent months": says nothing of the date. */
        OTHER
    }

    static TimeExpression point(int begin, int end, @Nullable String date) {
        return new TimeExpression(new Span(begin, end), Kind.POINT, date, date, null);
    }

    static TimeExpression range(int begin, int end, @Nullable String from, @Nullable String to) {
        return new TimeExpression(new Span(begin, end), Kind.RANGE, from, to, null);
    }

    static TimeExpression other(int begin, int end, @Nullable String duration) {
        return new TimeExpression(new Span(begin, end), Kind.OTHER, null, null, duration);
    }

    TimeExpression as(Kind newKind) {
        return switch (newKind) {
            case SINCE -> new TimeExpression(span, newKind, start, null, null);
            case UNTIL -> new TimeExpression(span, newKind, null, end, null);
            case POINT, RANGE, OTHER -> new TimeExpression(span, newKind, start, end, duration);
        };
    }

    /** ISO 8601: a date, an interval ("2022-02-10/2022-02-20", "2014/.."), a duration; empty where it cannot be said. */
    public Optional<String> normal() {
        return switch (kind) {
            case OTHER -> Optional.ofNullable(duration);
            case SINCE -> Optional.ofNullable(start).map(s -> s + "/..");
            case UNTIL -> Optional.ofNullable(end).map(e -> "../" + e);
            case POINT, RANGE ->
                start == null || end == null
                        ? Optional.empty()
                        : Optional.of(Objects.equals(start, end) ? start : start + "/" + end);
        };
    }

    /** Whether it names a time on the calendar. */
    public boolean isDated() {
        return start != null || end != null;
    }
}
