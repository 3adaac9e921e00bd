package org.vedette.extract.statement.speaker.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vedette.findings.Statement.SpeakerKind;

/** The common nouns for bodies: their kind of source, and the organisations that they may stand for; from {@code bodies.tsv}. */
public final class BodyNouns {
    private static final Map<String, SpeakerKind> KINDS = new HashMap<>();
    private static final Set<String> PERSONS = new HashSet<>();
    private static final Map<String, Set<String>> STANDS_FOR = new HashMap<>();

    static {
        for (List<String> row : WordLists.rows("bodies.tsv")) {
            List<String> words = List.of(row.get(2).split(" ", -1));
            if (row.getFirst().equals("kind")) {
                SpeakerKind kind = SpeakerKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
                words.forEach(word -> KINDS.putIfAbsent(word, kind));
            } else if (row.getFirst().equals("one")) {
                PERSONS.addAll(words);
            } else {
                STANDS_FOR.put(row.get(1), Set.copyOf(words));
            }
        }
    }

    private BodyNouns() {}

    public static Optional<SpeakerKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    /** Whether "it" may stand for what a noun names. */
    public static boolean isBody(String noun) {
        return KINDS.containsKey(noun) && !PERSONS.contains(noun);
    }

    /** The organisation kinds that a noun can stand for; empty where it is none for an organisation. */
    public static Set<String> standsFor(String noun) {
        return STANDS_FOR.getOrDefault(noun, Set.of());
    }
}
