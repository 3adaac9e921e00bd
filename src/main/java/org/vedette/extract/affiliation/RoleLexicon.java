package org.vedette.extract.affiliation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vedette.extract.phrase.Phrases;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;

/** The nouns that head the roles of the knowledge ("minister", "chief of staff"), with the kind of role that they make. */
@Singleton
final class RoleLexicon {
    private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|to|for|in) .*");
    private static final List<String> NOT_HELD = List.of("resident", "other");
    /** Nouns of people by what they do ("planner", "archivist"): roles where a body stands beside them. */
    private static final Pattern AGENTS =
            Pattern.compile("[a-z-]{3,}(?:ers?|ors?|ists?|ians?|m[ae]n|wom[ae]n|person|people)|fellow|chair");
    /** The kind of role of such a noun. */
    static final String AGENT = "agent";

    private final Map<String, RoleKind> byHead = new HashMap<>();
    private final Map<String, RoleKind> byLabel = new HashMap<>();
    private final Map<String, String> abbreviated = new HashMap<>();

    /** @param kind the knowledge's vd:roleKind */
    record RoleKind(String kind, boolean rank) {}

    @Inject
    RoleLexicon(Gazetteer gazetteer) {
        for (KnowledgeEntry entry : gazetteer.entries()) {
            if (entry.type().equals("Role")) {
                entry.labels().forEach(label -> add(entry, label.toLowerCase(Locale.ROOT)));
            }
        }
        for (String further :
                List.of("counterpart", "contributor", "chair", "co-founder", "vice-minister", "justice")) {
            byHead.putIfAbsent(further, new RoleKind(further.endsWith("minister") ? "minister" : "executive", false));
        }
    }

    /** The role in full where the text abbreviates it ("Sen.", "Brig. Gen."). */
    String full(String role) {
        return abbreviated.getOrDefault(role.toLowerCase(Locale.ROOT), role);
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private void add(KnowledgeEntry entry, String label) {
        if (label.endsWith(".") && !entry.name().endsWith(".")) {
            abbreviated.putIfAbsent(label, capital(entry.name()));
        }

        Map<String, String> facts = entry.facts();
        RoleKind kind = new RoleKind(facts.getOrDefault("roleKind", "other"), "true".equals(facts.get("rank")));
        byLabel.put(label, kind);
        String noun = COMPLEMENT.matcher(label).replaceFirst("");
        String head = noun.substring(noun.lastIndexOf(' ') + 1);
        if (label.equals(head)) {
            byHead.put(head, kind);
        } else {
            byHead.putIfAbsent(head, kind);
        }
    }

    /** The kind of role that a token heads; empty where it heads none that a person holds somewhere. */
    Optional<RoleKind> at(Phrases phrases, int token) {
        if (!phrases.tag(token).startsWith("NN") && !phrases.tag(token).startsWith("JJ")) {
            return Optional.empty();
        }
        String word = phrases.word(token).replaceFirst("^(?:then|ex|ex-|then-)-", "");
        String last = word.substring(word.lastIndexOf('-') + 1);
        String pair = phrases.word(token - 1) + " " + word;
        RoleKind kind = byLabel.get(pair);
        for (String form : List.of(word, phrases.lemma(token), singular(word), last)) {
            kind = kind == null ? byHead.get(form) : kind;
        }
        return Optional.ofNullable(kind).filter(k -> !NOT_HELD.contains(k.kind()));
    }

    /** As {@link #at}, or any noun that names people by what they do. */
    Optional<RoleKind> orAgent(Phrases phrases, int token) {
        Optional<RoleKind> known = at(phrases, token);
        boolean agent = known.isEmpty()
                && phrases.tag(token).startsWith("NN")
                && !byHead.containsKey(phrases.lemma(token))
                && AGENTS.matcher(phrases.get(token).text()).matches();
        return agent ? Optional.of(new RoleKind(AGENT, false)) : known;
    }

    static String singular(String word) {
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - "ies".length()) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
