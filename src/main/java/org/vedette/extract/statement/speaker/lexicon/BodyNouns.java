package org.vedette.extract.statement.speaker.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vedette.findings.Statement.SpeakerKind;
import org.vedette.text.WordLists;

/** The common nouns for bodies: their kind of source, and the organisations that they may stand for; from {@code bodies.txt}. */
public final class BodyNouns {
    private static final WordLists LISTS = WordLists.read("/org/vedette/extract/statement/speaker/lexicon/bodies.txt");
    private static final String KIND = "kind ";
    private static final String STANDS_FOR = "stands-for ";
    private static final Set<String> PERSONS = LISTS.of("one");
    private static final Set<String> CIVIL = LISTS.of("civil");
    private static final Map<String, SpeakerKind> KINDS = new HashMap<>();

    static {
        for (String list : LISTS.names()) {
            if (list.startsWith(KIND)) {
                SpeakerKind kind =
                        SpeakerKind.valueOf(list.substring(KIND.length()).toUpperCase(Locale.ROOT));
                LISTS.of(list).forEach(word -> KINDS.putIfAbsent(word, kind));
            }
        }
    }

    private BodyNouns() {}

    public static Optional<SpeakerKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    /** Whether a word in the name of a unit makes it an authority: "coast guard". */
    public static boolean isCivil(String word) {
        return CIVIL.contains(word);
    }

    /** Whether "it" may stand for what a noun names. */
    public static boolean isBody(String noun) {
        return KINDS.containsKey(noun) && !PERSONS.contains(noun);
    }

    /** The organisation kinds that a noun can stand for; empty where it is none for an organisation. */
    public static Set<String> standsFor(String noun) {
        return LISTS.names().contains(STANDS_FOR + noun) ? LISTS.of(STANDS_FOR + noun) : Set.of();
    }
}
