package org.vedette.extract.mention.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.name.Spelling;
import org.vedette.text.Span;

/** Gathers the mentions of persons: the family name goes to the one person who has it. */
final class Persons {
    private final Words words;
    private final List<Person> people = new ArrayList<>();

    Persons(Words words) {
        this.words = words;
    }

    /** @param candidates of persons, disjoint */
    List<Group> groups(List<Candidate> candidates) {
        Map<String, List<Span>> forms = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            forms.computeIfAbsent(candidate.span().of(words.text()), f -> new ArrayList<>())
                    .add(candidate.span());
        }
        List<String> longestFirst = forms.keySet().stream()
                .sorted(Comparator.comparingInt((String f) -> -Spelling.words(f).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String form : longestFirst) {
            find(form).orElseGet(() -> add(form)).spans.addAll(forms.getOrDefault(form, List.of()));
        }
        return people.stream().map(Person::group).toList();
    }

    /** The family names that stand for one person only. */
    Map<String, Group> families(List<Group> groups) {
        Map<String, List<Group>> byFamily = new LinkedHashMap<>();
        for (Group group : groups) {
            List<String> parts = List.of(group.name().split("\\s+"));
            if (parts.size() > 1) {
                byFamily.computeIfAbsent(parts.getLast(), f -> new ArrayList<>())
                        .add(group);
            }
        }
        Map<String, Group> single = new LinkedHashMap<>();
        byFamily.forEach((family, of) -> {
            if (of.size() == 1 && family.length() > 2) {
                single.put(family, of.getFirst());
            }
        });
        return single;
    }

    private Person add(String form) {
        Person person = new Person(form, Spelling.skeletons(form), new ArrayList<>());
        people.add(person);
        return person;
    }

    private Optional<Person> find(String form) {
        List<String> skeletons = Spelling.skeletons(form);
        List<Person> fitting = people.stream()
                .filter(person -> isShortOf(skeletons, person.skeletons))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean isShortOf(List<String> brief, List<String> full) {
        int from = full.size() - brief.size();
        if (brief.isEmpty() || from < 0) {
            return false;
        }
        boolean ending = full.subList(from, full.size()).equals(brief);
        boolean beginning = brief.size() > 1 && full.subList(0, brief.size()).equals(brief);
        if (ending || beginning) {
            return true;
        }
        return brief.size() > 1
                && full.getFirst().equals(brief.getFirst())
                && full.getLast().equals(brief.getLast());
    }

    private record Person(String name, List<String> skeletons, List<Span> spans) {
        Group group() {
            return new Group(EntityType.PERSON, name, null, false, spans);
        }
    }
}
