package org.vedette.extract.mention.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.name.PersonName;
import org.vedette.name.Spelling;
import org.vedette.text.Span;

/**
 * A person while mentions are gathered.
 *
 * @param name the words of the fullest form, spellings made one
 * @param entry what the knowledge has under the fullest form
 * @param spans grows
 */
record Person(List<String> name, @Nullable KnowledgeEntry entry, List<Span> spans) {
    private static final int SHORTEST_FAMILY = 3;
    private static final int SHORTEST_SOUNDING = 6;

    /** Whether a form is this name or a brief one of it: its end, its beginning of several words, its first and last word. */
    boolean isNamed(List<String> form) {
        int from = name.size() - form.size();
        if (form.isEmpty() || from < 0) {
            return false;
        }
        if (form.size() == 1) {
            return name.getLast().equals(form.getFirst())
                    || (PersonName.isFamilyFirst(name) && name.getFirst().equals(form.getFirst()));
        }
        if (initial(name) != ' ' && initial(form) != ' ' && initial(name) != initial(form)) {
            return false;
        }
        return name.subList(from, name.size()).equals(form)
                || name.subList(0, form.size()).equals(form)
                || (name.getFirst().equals(form.getFirst()) && name.getLast().equals(form.getLast()));
    }

    /** Whether a family name is this one with other vowels, as Arabic and Hebrew names are spelt in one article. */
    boolean sounds(String family) {
        String own = name.getLast();
        return name.size() > 1
                && own.length() >= SHORTEST_SOUNDING
                && Math.abs(own.length() - family.length()) <= 1
                && own.charAt(0) == family.charAt(0)
                && consonants(own).equals(consonants(family));
    }

    private static String consonants(String word) {
        return word.replaceAll("[aeiouy]", "");
    }

    /** Of a middle name; a blank where there is none. */
    private static char initial(List<String> name) {
        return name.size() == 3 ? name.get(1).charAt(0) : ' ';
    }

    Group group(Words words) {
        String shown = entry == null ? fullest(words) : entry.name();
        return new Group(EntityType.PERSON, shown, entry, false, spans);
    }

    /** As the text spells it; empty for a person of one name. */
    Optional<String> family(Words words) {
        String fullest = fullest(words);
        List<String> parts = new ArrayList<>(List.of(fullest.split("[\\s,]+", -1)));
        parts.removeIf(PersonName::isSuffix);
        String family = PersonName.isFamilyFirst(Spelling.words(fullest)) ? parts.getFirst() : parts.getLast();
        return parts.size() > 1 && family.length() >= SHORTEST_FAMILY ? Optional.of(family) : Optional.empty();
    }

    private String fullest(Words words) {
        return spans.stream()
                .map(span -> span.of(words.text()))
                .max(Comparator.comparingInt((String n) -> Spelling.words(n).size())
                        .thenComparingInt(n -> n.equals(n.toUpperCase(Locale.ROOT)) ? 0 : 1))
                .orElseThrow();
    }
}
