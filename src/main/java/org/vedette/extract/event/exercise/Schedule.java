package org.vedette.extract.event.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.exercise.References.Reference;
import org.vedette.extract.event.time.TimeExpression;
import org.vedette.extract.phrase.Phrases;

/** Collects when an exercise begins and ends; the clearest words win, among equals the first. */
final class Schedule {
    private static final Set<String> BEGIN =
            Set.of("begin", "start", "commence", "open", "launch", "kick", "beginning", "starting");
    private static final Set<String> FINISH = Set.of("end", "conclude", "finish", "close", "wrap", "ending");
    private static final Set<String> SAY = Set.of(
            "say",
            "tell",
            "announce",
            "report",
            "add",
            "warn",
            "confirm",
            "state",
            "write",
            "publish",
            "release",
            "reveal",
            "claim",
            "declare",
            "estimate",
            "photograph",
            "picture",
            "take",
            "post",
            "note",
            "speak");
    private static final Set<String> ASIDE =
            Set.of("before", "after", "ahead", "since", "following", "compared", "than");
    /** What turns to another event. */
    private static final Set<String> ELSEWHERE = Set.of("while", "whereas", ";");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int ADJACENT = 4;
    private static final int WHOLE_DAY = 10;

    private int startStrength;
    private int endStrength;
    private @Nullable String start;
    private @Nullable String end;
    private @Nullable Reference source;
    private long length;

    void read(Reference reference, List<TimeExpression> times) {
        for (TimeExpression time : times) {
            if (time.isDated() && belongs(reference, time)) {
                read(reference, time);
            }
            Durations.days(reference, time).ifPresent(days -> length = length == 0 ? days : length);
        }
    }

    private void read(Reference reference, TimeExpression time) {
        int before = verbBefore(reference.phrases(), time);
        String verb = reference.phrases().lemma(before);
        switch (time.kind()) {
            case RANGE -> both(reference, time, time.end() != null && time.end().length() == WHOLE_DAY ? 3 : 1);
            case SINCE -> start(reference, time.start(), 2);
            case UNTIL -> end(reference, time.end(), 3);
            case POINT -> {
                if (BEGIN.contains(verb)) {
                    start(reference, time.start(), 3);
                } else if (FINISH.contains(verb)) {
                    end(reference, time.end(), 3);
                } else {
                    both(reference, time, isDay(time) ? 2 : 1);
                }
            }
            case OTHER -> {
                return;
            }
        }
    }

    private static boolean isDay(TimeExpression time) {
        String day = time.start();
        return day != null && day.length() == WHOLE_DAY;
    }

    /** A point of time dates both ends only where neither has clearer words. */
    private void both(Reference reference, TimeExpression time, int strength) {
        if (strength > Math.max(startStrength, endStrength)) {
            start(reference, time.start(), strength);
            end(reference, time.end(), strength);
        }
    }

    private void start(Reference reference, @Nullable String date, int strength) {
        if (date != null && strength > startStrength) {
            if (endStrength < strength) {
                end = null;
                endStrength = 0;
            }
            start = date;
            startStrength = strength;
            source = reference;
        }
    }

    private void end(Reference reference, @Nullable String date, int strength) {
        if (date != null && strength > endStrength) {
            end = date;
            endStrength = strength;
            if (source == null) {
                source = reference;
            }
        }
    }

    /** Not where the time dates a report ("said on Monday") or another event ("before the start of the exercise"). */
    private static boolean belongs(Reference reference, TimeExpression time) {
        Phrases phrases = reference.phrases();
        int token = token(phrases, time);
        int verb = verbBefore(phrases, time);
        if (verb >= 0
                && SAY.contains(phrases.lemma(verb))
                && token - verb <= 4
                && !phrases.word(verb + 1).equals("place")
                && !phrases.word(verb + 1).equals("part")) {
            return false;
        }
        int first = Math.min(token, reference.token());
        int last = Math.max(token, reference.token());
        int verbs = 0;
        for (int i = first; i < last; i++) {
            boolean near = last - i <= ADJACENT || i - first <= 1;
            if ((near && phrases.isAny(i, ASIDE) && !phrases.word(i - 1).equals("more"))
                    || phrases.isAny(i, ELSEWHERE)) {
                return false;
            }
            verbs += FINITE.contains(phrases.tag(i)) ? 1 : 0;
        }
        return time.kind() != TimeExpression.Kind.POINT || token > reference.token() || verbs < 2;
    }

    static int token(Phrases phrases, TimeExpression time) {
        int token = 0;
        while (token < phrases.size() && phrases.get(token).end() <= time.span().begin()) {
            token++;
        }
        return token;
    }

    private static int verbBefore(Phrases phrases, TimeExpression time) {
        int i = token(phrases, time) - 1;
        while (i >= 0 && !phrases.tag(i).startsWith("VB")) {
            i--;
        }
        return i;
    }

    Optional<String> start() {
        return start == null && isWholeDay(end) ? shifted(end, 1 - length) : Optional.ofNullable(start);
    }

    /** Where no words give it, by how long the exercise lasts. */
    Optional<String> end() {
        return end == null && isWholeDay(start) ? shifted(start, length - 1) : Optional.ofNullable(end);
    }

    private static boolean isWholeDay(@Nullable String date) {
        return date != null && date.length() == WHOLE_DAY;
    }

    private Optional<String> shifted(@Nullable String date, long days) {
        return date == null || length == 0
                ? Optional.empty()
                : Optional.of(LocalDate.parse(date).plusDays(days).toString());
    }

    /** Where the first date was read. */
    Optional<Reference> source() {
        return Optional.ofNullable(source);
    }
}
