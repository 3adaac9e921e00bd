package org.vedette.extract.mention.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;

/** The door: which mentions of an article name the same entity. */
public final class NameTable {
    private NameTable() {}

    /**
     * The entities, in order of first mention.
     *
     * @param candidates disjoint, in text order
     * @param nested inside those, never of persons
     */
    public static List<Group> groups(Words words, List<Candidate> candidates, List<Candidate> nested) {
        List<Candidate> agreed = Senses.agreed(words, candidates);
        List<Group> groups = new ArrayList<>(Persons.groups(words, agreed));
        List<Candidate> all = new ArrayList<>(agreed);
        all.addAll(nested);
        groups.addAll(others(words, all));
        groups.sort(Comparator.comparing(g -> g.spans().getFirst()));
        return groups;
    }

    private static List<Group> others(Words words, List<Candidate> candidates) {
        Map<String, List<Candidate>> byKey = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.type() != EntityType.PERSON) {
                byKey.computeIfAbsent(candidate.key(), k -> new ArrayList<>()).add(candidate);
            }
        }
        List<Group> groups = byKey.values().stream()
                .filter(of -> BodyEvidence.holds(words, of))
                .map(of -> group(words, of))
                .toList();
        return BriefNames.join(groups);
    }

    private static Group group(Words words, List<Candidate> of) {
        Candidate first = of.getFirst();
        KnowledgeEntry entry = first.entry();
        String name = entry != null ? entry.name() : fullest(words, of);
        List<Span> spans = of.stream().map(Candidate::span).toList();
        return new Group(first.type(), name, entry, first.generic(), spans);
    }

    private static String fullest(Words words, List<Candidate> of) {
        return of.stream()
                .map(c -> c.span().of(words.text()))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
