package org.vedette.extract.mention.candidate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vedette.gazetteer.GazetteerMatch;
import org.vedette.gazetteer.GazetteerMatch.Form;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/** Weighs what an article says for one reading of a name that has several, or that is also a common word. */
final class Support {
    /** How far a word of support may stand from the name, in words. */
    private static final int REACH = 4;

    /** A direction is no name by itself. */
    private static final Set<String> COMPASS = Set.of("West", "East", "North", "South");

    private final Words words;
    private final List<GazetteerMatch> matches;
    private final Set<String> certain = new HashSet<>();
    private final Map<String, Integer> countries = new HashMap<>();

    Support(Words words, List<GazetteerMatch> matches) {
        this.words = words;
        this.matches = matches;
        for (GazetteerMatch match : matches) {
            KnowledgeEntry first = match.candidates().getFirst();
            if (match.form() != Form.AMBIGUOUS && match.candidates().size() == 1) {
                certain.add(first.iri());
            }
            if (match.form() != Form.AMBIGUOUS && first.country() != null) {
                countries.merge(Objects.requireNonNull(first.country()), 1, Integer::sum);
            }
        }
    }

    /** The entry that the match stands for here; empty where nothing speaks for any. */
    Optional<KnowledgeEntry> choose(GazetteerMatch match) {
        List<KnowledgeEntry> candidates = match.candidates().stream()
                .filter(c -> !isAmbiguous(c, match) || supported(c, match.span()))
                .toList();
        return candidates.stream()
                .max(Comparator.comparingInt((KnowledgeEntry c) -> weight(c))
                        .thenComparing(Comparator.comparing(KnowledgeEntry::iri).reversed()));
    }

    private static boolean isAmbiguous(KnowledgeEntry entry, GazetteerMatch match) {
        return match.form() == Form.AMBIGUOUS
                || COMPASS.contains(match.text())
                || entry.ambiguousLabels().stream().anyMatch(match.text()::equalsIgnoreCase);
    }

    private int weight(KnowledgeEntry entry) {
        int weight = certain.contains(entry.iri()) ? 100 : 0;
        weight += switch (entry.type()) {
            case "Country" -> 40;
            case "Organisation", "MilitaryUnit", "Exercise" -> 20;
            default -> 0;
        };
        return entry.country() == null ? weight : weight + countries.getOrDefault(entry.country(), 0);
    }

    private boolean supported(KnowledgeEntry entry, Span span) {
        if (COMPASS.contains(words.text().substring(span.begin(), span.end()))) {
            return false;
        }
        if (certain.contains(entry.iri())) {
            return true;
        }
        return switch (entry.type()) {
            case "EquipmentType" -> besideEquipment(span);
            case "EquipmentClass" -> true;
            case "Country", "Place" -> tagged(span, "LOCATION");
            case "Organisation", "MilitaryUnit" -> tagged(span, "ORGANIZATION");
            default -> false;
        };
    }

    private boolean tagged(Span span, String tag) {
        return words.get(words.first(span)).ner().equals(tag);
    }

    /** Whether a kind of equipment or a certain type of it stands near. */
    private boolean besideEquipment(Span span) {
        int first = words.first(span);
        int last = words.last(span);
        return matches.stream()
                .filter(m -> !m.span().overlaps(span) && m.form() != Form.AMBIGUOUS)
                .filter(m -> m.candidates().getFirst().type().startsWith("Equipment"))
                .filter(m -> words.holds(m.span()))
                .anyMatch(m -> near(first, last, words.first(m.span()), words.last(m.span())));
    }

    private boolean near(int first, int last, int otherFirst, int otherLast) {
        return words.sentence(first) == words.sentence(otherFirst)
                && otherFirst - last <= REACH
                && first - otherLast <= REACH;
    }
}
