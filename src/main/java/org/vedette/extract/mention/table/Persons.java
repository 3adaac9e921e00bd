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

/** Gathers the mentions of persons: a brief name goes to the one person whose full name it fits. */
final class Persons {
    private final Words words;
    private final List<Person> people = new ArrayList<>();

    private Persons(Words words) {
        this.words = words;
    }

    /**
     * The persons.
     *
     * @param candidates disjoint, in text order; those of other types are left out
     */
    static List<Group> groups(Words words, List<Candidate> candidates) {
        Map<String, List<Candidate>> forms = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            String form = Spelling.plain(candidate.span().of(words.text()));
            if (candidate.type() == EntityType.PERSON && !form.isEmpty()) {
                forms.computeIfAbsent(form, f -> new ArrayList<>()).add(candidate);
            }
        }
        Persons persons = new Persons(words);
        forms.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Candidate>> f) ->
                                -Spelling.words(f.getKey()).size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(form -> persons.place(form.getKey(), form.getValue()));
        persons.addFamilyNames(candidates);
        return persons.people.stream().map(person -> person.group(words)).toList();
    }

    private void place(String form, List<Candidate> candidates) {
        List<String> name = Spelling.canonicals(form);
        List<Person> named = people.stream().filter(p -> p.isNamed(name)).toList();
        List<Person> fitting = named.isEmpty() && name.size() == 1 ? similar(name.getFirst()) : named;
        if (fitting.size() == 1) {
            candidates.forEach(c -> fitting.getFirst().spans().add(c.span()));
        } else if (name.size() > 1 || PersonEvidence.holds(words, candidates)) {
            List<Span> spans = new ArrayList<>();
            candidates.forEach(c -> spans.add(c.span()));
            people.add(new Person(name, candidates.getFirst().entry(), spans));
        }
    }

    /** Those whose family name sounds so, else those of this first name: where names have no family's, it is the brief form. */
    private List<Person> similar(String name) {
        List<Person> sounding = people.stream().filter(p -> p.sounds(name)).toList();
        return sounding.isEmpty()
                ? people.stream().filter(p -> p.name().getFirst().equals(name)).toList()
                : sounding;
    }

    /** Family names that the tagger missed, of persons who alone have them. */
    private void addFamilyNames(List<Candidate> taken) {
        Map<String, Optional<Person>> byFamily = new LinkedHashMap<>();
        for (Person person : people) {
            person.family(words)
                    .ifPresent(name -> byFamily.merge(name, Optional.of(person), (a, b) -> Optional.empty()));
        }
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            while (next < taken.size() && taken.get(next).span().end() <= span.begin()) {
                next++;
            }
            boolean free = next >= taken.size() || !taken.get(next).span().overlaps(span);
            if (free) {
                byFamily.getOrDefault(words.at(i), Optional.empty())
                        .ifPresent(person -> person.spans().add(span));
            }
        }
    }
}
