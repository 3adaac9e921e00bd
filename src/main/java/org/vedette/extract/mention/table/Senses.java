package org.vedette.extract.mention.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.name.Spelling;

/** One name has one sense in an article: where the tagger wavers, most mentions and the best evidence decide. */
final class Senses {
    private static final int EVIDENT = 3;

    private Senses() {}

    static List<Candidate> agreed(Words words, List<Candidate> candidates) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        Set<String> families = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.entry() == null) {
                List<String> name = Spelling.words(candidate.span().of(words.text()));
                votes.computeIfAbsent(String.join(" ", name), n -> new EnumMap<>(EntityType.class))
                        .merge(candidate.type(), weight(candidate), Integer::sum);
                if (candidate.type() == EntityType.PERSON && name.size() > 1) {
                    families.add(name.getLast());
                }
            }
        }
        return candidates.stream()
                .map(candidate -> agreed(words, candidate, votes, families))
                .toList();
    }

    private static int weight(Candidate candidate) {
        return candidate.origin() == Origin.TAGGER ? 1 : EVIDENT;
    }

    private static Candidate agreed(
            Words words, Candidate candidate, Map<String, Map<EntityType, Integer>> votes, Set<String> families) {
        if (candidate.origin() != Origin.TAGGER) {
            return candidate;
        }
        String name = Spelling.plain(candidate.span().of(words.text()));
        Map<EntityType, Integer> types = votes.getOrDefault(name, Map.of());
        EntityType best = candidate.type();
        for (Map.Entry<EntityType, Integer> type : types.entrySet()) {
            if (type.getValue() > types.getOrDefault(best, 0)) {
                best = type.getKey();
            }
        }
        if (families.contains(name)) {
            best = EntityType.PERSON;
        }
        return best == candidate.type() ? candidate : Candidate.unknown(words, candidate.span(), best, Origin.TAGGER);
    }
}
