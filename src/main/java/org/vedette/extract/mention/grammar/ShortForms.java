package org.vedette.extract.mention.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Equipment by a part of its name, after the article gave the whole: a ship without its prefix, a type without its mark. */
final class ShortForms {
    private static final Pattern SHIP = Pattern.compile("^" + Ships.PREFIX + " (?<name>\\p{Lu}.+)$");
    private static final Pattern MARK =
            Pattern.compile("^(?<name>\\p{Lu}\\p{Ll}{3,}(?: \\p{Lu}\\p{Ll}+)?)[ -]\\d\\w*$");
    private static final Pattern NO_NAME = Pattern.compile("Type|Project|Class|Mark|Block|Model|Unit|Mach");

    private ShortForms() {}

    /**
     * The candidates.
     *
     * @param equipment with their whole names
     * @param isOther whether a short form is the name of something else for certain
     */
    static List<Candidate> in(Words words, List<Candidate> equipment, Predicate<String> isOther) {
        Map<String, Candidate> shorts = new LinkedHashMap<>();
        for (Candidate candidate : equipment) {
            if (candidate.type() == EntityType.EQUIPMENT_TYPE && !candidate.generic()) {
                shortOf(candidate.span().of(words.text()))
                        .filter(isOther.negate())
                        .ifPresent(name -> shorts.putIfAbsent(name, candidate));
            }
        }
        List<Candidate> found = new ArrayList<>();
        shorts.forEach((name, full) -> {
            Matcher matcher = Pattern.compile("\\b" + Pattern.quote(name) + "(?=s?\\b)")
                    .matcher(words.flow().text());
            while (matcher.find()) {
                Span span = words.flow().span(matcher.start(), matcher.end());
                if (words.holds(span)) {
                    found.add(Candidate.shortOf(full, span, Origin.DEFINITION));
                }
            }
        });
        return found;
    }

    private static Optional<String> shortOf(String name) {
        Matcher ship = SHIP.matcher(name);
        if (ship.find()) {
            return Optional.of(ship.group("name"));
        }
        Matcher mark = MARK.matcher(name);
        return mark.find() && !NO_NAME.matcher(mark.group("name")).matches()
                ? Optional.of(mark.group("name"))
                : Optional.empty();
    }
}
