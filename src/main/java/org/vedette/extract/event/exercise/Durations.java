package org.vedette.extract.event.exercise;

import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.extract.event.exercise.References.Reference;
import org.vedette.extract.event.time.TimeExpression;
import org.vedette.extract.phrase.Phrases;

/** Reads how long an exercise lasts: "runs for 11 days", "the two-week exercise". */
final class Durations {
    private static final Pattern DAYS = Pattern.compile("P(\\d+)([DW])");
    private static final Set<String> LASTING =
            Set.of("for", "last", "lasts", "lasted", "lasting", "spanning", "spans", "over", "takes", "taking");
    private static final int WEEK = 7;
    private static final int NEAR = 4;

    private Durations() {}

    /** In days. */
    static OptionalLong days(Reference reference, TimeExpression time) {
        Matcher matcher = DAYS.matcher(String.valueOf(time.duration()));
        if (!matcher.matches() || !belongs(reference, time)) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return OptionalLong.of(matcher.group(2).equals("W") ? number * WEEK : number);
    }

    private static boolean belongs(Reference reference, TimeExpression time) {
        Phrases phrases = reference.phrases();
        int first = Schedule.token(phrases, time);
        int last = first;
        while (last + 1 < phrases.size()
                && phrases.get(last + 1).begin() < time.span().end()) {
            last++;
        }
        boolean modifies = reference.token() > last
                && reference.token() - last <= NEAR
                && !phrases.tag(last).equals("NNS");
        return modifies || phrases.isAny(first - 1, LASTING);
    }
}
