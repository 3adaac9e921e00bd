package org.vedette.extract.mention.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.name.Spelling;
import org.vedette.text.Span;

/** The door: which mentions of an article name the same entity. */
public final class NameTable {
    private NameTable() {}

    /**
     * The entities, in order of first mention.
     *
     * @param candidates disjoint, in text order
     */
    public static List<Group> groups(Words words, List<Candidate> candidates) {
        Persons persons = new Persons(words);
        List<Group> people = persons.groups(
                candidates.stream().filter(c -> c.type() == EntityType.PERSON).toList());
        List<Group> groups = new ArrayList<>(withFamilyNames(words, candidates, people, persons.families(people)));
        groups.addAll(others(words, candidates));
        groups.sort(Comparator.comparing(g -> g.spans().getFirst()));
        return groups;
    }

    private static List<Group> withFamilyNames(
            Words words, List<Candidate> taken, List<Group> people, Map<String, Group> families) {
        Map<String, List<Span>> more = new LinkedHashMap<>();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            while (next < taken.size() && taken.get(next).span().end() <= span.begin()) {
                next++;
            }
            boolean free = next >= taken.size() || !taken.get(next).span().overlaps(span);
            Group owner = families.get(words.at(i));
            if (free && owner != null) {
                more.computeIfAbsent(owner.name(), n -> new ArrayList<>()).add(span);
            }
        }
        return people.stream()
                .map(p -> with(p, more.getOrDefault(p.name(), List.of())))
                .toList();
    }

    private static Group with(Group group, List<Span> more) {
        List<Span> spans = new ArrayList<>(group.spans());
        spans.addAll(more);
        return new Group(group.type(), group.name(), group.entry(), group.generic(), spans);
    }

    private static List<Group> others(Words words, List<Candidate> candidates) {
        Map<String, List<Candidate>> byKey = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.type() != EntityType.PERSON) {
                byKey.computeIfAbsent(key(words, candidate), k -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return byKey.values().stream().map(of -> group(words, of)).toList();
    }

    private static Group group(Words words, List<Candidate> of) {
        Candidate first = of.getFirst();
        @Nullable String known = first.entry() == null ? null : first.entry().name();
        String name = known != null && !first.generic()
                ? known
                : of.stream()
                        .map(c -> c.span().of(words.text()))
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow();
        return new Group(
                first.type(),
                name,
                first.entry(),
                first.generic(),
                of.stream().map(Candidate::span).toList());
    }

    private static String key(Words words, Candidate candidate) {
        if (candidate.entry() != null) {
            return candidate.entry().iri();
        }
        String surface = Spelling.plain(candidate.span().of(words.text()));
        return candidate.type() + " " + surface.toLowerCase(Locale.ROOT);
    }
}
