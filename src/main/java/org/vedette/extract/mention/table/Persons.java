package org.vedette.extract.mention.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.name.Spelling;
import org.vedette.text.Span;

/** Gathers the mentions of persons: a brief name goes to the one person whose full name it fits. */
final class Persons {
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "told",
            "added",
            "warned",
            "claimed",
            "wrote",
            "tweeted",
            "argued",
            "stressed",
            "noted",
            "insisted",
            "announced",
            "stated",
            "explained",
            "believes",
            "thinks",
            "ordered",
            "called",
            "denied",
            "accused");

    private final List<Person> people = new ArrayList<>();

    private Persons() {}

    /**
     * The persons.
     *
     * @param candidates disjoint, in text order; those of other types are left out
     */
    static List<Group> groups(Words words, List<Candidate> candidates) {
        Map<String, List<Candidate>> forms = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.type() == EntityType.PERSON) {
                String form = Spelling.plain(candidate.span().of(words.text()));
                forms.computeIfAbsent(form, f -> new ArrayList<>()).add(candidate);
            }
        }
        Persons persons = new Persons();
        forms.keySet().stream()
                .filter(form -> !form.isEmpty())
                .sorted(Comparator.comparingInt((String f) -> -Spelling.words(f).size())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(form -> persons.place(words, form, forms.getOrDefault(form, List.of())));
        persons.addFamilyNames(words, candidates);
        return persons.people.stream()
                .filter(p -> p.spans.size() > 0)
                .map(person -> person.group(words))
                .toList();
    }

    private void place(Words words, String form, List<Candidate> candidates) {
        List<String> skeletons = Spelling.canonicals(form);
        List<Person> fitting =
                people.stream().filter(p -> isShortOf(skeletons, p.skeletons)).toList();
        if (fitting.size() == 1) {
            candidates.forEach(c -> fitting.getFirst().spans.add(c.span()));
        } else if (skeletons.size() > 1 || isPerson(words, candidates)) {
            List<Span> spans = new ArrayList<>();
            candidates.forEach(c -> spans.add(c.span()));
            people.add(new Person(form, skeletons, spans));
        }
    }

    /** Whether a single word is a person's name for more reasons than the tagger's word, once. */
    private static boolean isPerson(Words words, List<Candidate> candidates) {
        return candidates.size() > 1 || candidates.stream().anyMatch(c -> isPerson(words, c));
    }

    private static boolean isPerson(Words words, Candidate candidate) {
        int first = words.first(candidate.span());
        int last = words.last(candidate.span());
        return candidate.origin() == Origin.TITLE
                || SPEECH.contains(words.at(words.beside(last, 1)))
                || SPEECH.contains(words.at(words.beside(first, -1)))
                || words.at(words.beside(first, -1)).equals("and");
    }

    /** Family names that the tagger missed, of persons who alone have them. */
    private void addFamilyNames(Words words, List<Candidate> taken) {
        Map<String, Optional<Person>> byFamily = new LinkedHashMap<>();
        for (Person person : people) {
            String family = person.family(words);
            if (family.length() > 2) {
                byFamily.merge(family, Optional.of(person), (a, b) -> Optional.empty());
            }
        }
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            while (next < taken.size() && taken.get(next).span().end() <= span.begin()) {
                next++;
            }
            boolean free = next >= taken.size() || !taken.get(next).span().overlaps(span);
            if (free) {
                byFamily.getOrDefault(words.at(i), Optional.empty()).ifPresent(p -> p.spans.add(span));
            }
        }
    }

    private static boolean isShortOf(List<String> brief, List<String> full) {
        int from = full.size() - brief.size();
        if (brief.isEmpty() || from < 0) {
            return false;
        }
        boolean ending = full.subList(from, full.size()).equals(brief);
        boolean beginning = brief.size() > 1 && full.subList(0, brief.size()).equals(brief);
        boolean ends = brief.size() > 1
                && full.getFirst().equals(brief.getFirst())
                && full.getLast().equals(brief.getLast());
        return ending || beginning || ends;
    }

    private record Person(String form, List<String> skeletons, List<Span> spans) {
        Group group(Words words) {
            return new Group(EntityType.PERSON, name(words), null, false, spans);
        }

        String name(Words words) {
            return spans.stream()
                    .map(span -> span.of(words.text()))
                    .max(Comparator.comparingInt((String n) -> Spelling.words(n).size())
                            .thenComparingInt(n -> n.equals(n.toUpperCase(Locale.ROOT)) ? 0 : 1))
                    .orElseThrow();
        }

        String family(Words words) {
            String name = name(words);
            int space = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\n'));
            return name.substring(space + 1).length() == name.length() ? "" : name.substring(space + 1);
        }
    }
}
