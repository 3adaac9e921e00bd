package org.vedette.extract.event.exercise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.findings.Entity;

/** Reads the year off the name of one edition of an exercise: "Amber Shield 09/2", "Cobra Gold 23-1", "RIMPAC 2022". */
final class Editions {
    private static final Pattern EDITION =
            Pattern.compile("[-\\s](?:(?<full>(?:19|20)\\d\\d)|(?<short>\\d\\d)[-/]\\d)$");
    private static final int CENTURY = 100;
    private static final int PIVOT = 70;
    private static final int LATEST = 2000;

    private Editions() {}

    /** As ISO 8601; empty where the name tells none. */
    static Optional<String> year(Entity exercise) {
        Matcher edition = EDITION.matcher(exercise.name());
        if (exercise.generic() || !edition.find()) {
            return Optional.empty();
        }
        String full = edition.group("full");
        return Optional.of(full != null ? full : String.valueOf(inCentury(Integer.parseInt(edition.group("short")))));
    }

    private static int inCentury(int year) {
        return year < PIVOT ? LATEST + year : LATEST - CENTURY + year;
    }
}
