package org.vedette.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.GazetteerMatch;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.text.Span;
import org.vedette.text.WordLists;

/**
 * What a state is where it is named: a place, one who acts, or only a word about something else. The words beside it tell; re3d's
 * annotation makes the same difference.
 */
final class CountryRole {
    static final String ACTOR = "Organisation";
    static final String WORD = "Nationality";

    private static final WordLists LISTS = WordLists.read("/org/vedette/extract/mention/states.txt");
    private static final Set<String> PLACE_BEFORE = LISTS.of("place-before");
    private static final Set<String> ACTOR_BEFORE = LISTS.of("actor-before");
    private static final Set<String> BODIES = LISTS.of("bodies");
    private static final Set<String> PLACES = LISTS.of("places");
    private static final Set<String> REMITS = LISTS.of("remits");
    /** Words that may stand between an adjective and its noun. */
    private static final int REACH = 3;

    private final Words words;
    private final List<Span> roles;

    /**
     * Knows one article.
     *
     * @param matches what the knowledge has in it, roles among it
     */
    CountryRole(Words words, List<GazetteerMatch> matches) {
        this.words = words;
        roles = matches.stream()
                .filter(m -> m.candidates().getFirst().type().equals("Role"))
                .map(GazetteerMatch::span)
                .toList();
    }

    /** Null where it is a place. */
    @Nullable
    String of(EntityType type, @Nullable KnowledgeEntry entry, Span span) {
        int first = words.first(span);
        int last = words.last(span);
        if (isRemit(first) || roles.stream().anyMatch(role -> role.contains(span))) {
            return WORD;
        }
        String before = lower(words.beside(first, -1)).equals("the")
                ? lower(words.beside(first, -2))
                : lower(words.beside(first, -1));
        int governor = words.beside(first, lower(words.beside(first, -1)).equals("the") ? -3 : -2);
        if (before.equals("of") && BODIES.contains(lower(governor))) {
            return ACTOR;
        }
        if (type != EntityType.COUNTRY || entry == null) {
            return null;
        }
        String surface = span.of(words.text());
        if (entry.adjectives().contains(surface) || words.get(last).end() != span.end()) {
            return ofWord(last, WORD);
        }
        return entry.demonyms().contains(surface) ? ACTOR : ofName(first, last);
    }

    /** Whether an office is for it: "minister for the Gulf". */
    private boolean isRemit(int first) {
        int before = words.beside(first, -1);
        if (lower(before).equals("the")) {
            before = words.beside(before, -1);
        }
        boolean preposition = lower(before).equals("for") || lower(before).equals("to");
        return preposition && REMITS.contains(lower(words.beside(before, -1)));
    }

    private @Nullable String ofWord(int last, String otherwise) {
        int next = words.beside(last, 1);
        for (int i = 0; i < REACH && next != Words.NONE; i++) {
            if (isRole(next)) {
                return WORD;
            }
            if (PLACES.contains(lower(next))) {
                return null;
            }
            if (BODIES.contains(lower(next))) {
                return ACTOR;
            }
            String tag = words.get(next).tag();
            if (!tag.startsWith("JJ") && !tag.startsWith("NN")) {
                return otherwise;
            }
            next = words.beside(next, 1);
        }
        return otherwise;
    }

    private boolean isRole(int word) {
        int begin = words.get(word).begin();
        return roles.stream().anyMatch(role -> role.begin() == begin);
    }

    private @Nullable String ofName(int first, int last) {
        int next = words.beside(last, 1);
        String tag = next == Words.NONE ? "" : words.get(next).tag();
        if (tag.equals("POS")) {
            return ofWord(next, ACTOR);
        }
        if (next != Words.NONE && isRole(next)) {
            return WORD;
        }
        String before = lower(beforeList(first));
        if (PLACE_BEFORE.contains(before)) {
            return tag.startsWith("NN") ? ofWord(last, ACTOR) : null;
        }
        boolean acts = tag.startsWith("VB") || tag.equals("MD") || tag.equals("TO") || tag.startsWith("RB");
        if (acts || ACTOR_BEFORE.contains(before)) {
            return ACTOR;
        }
        return tag.startsWith("NN") ? ofWord(last, ACTOR) : null;
    }

    /** The word before the name, or before the list that the name goes on. */
    private int beforeList(int first) {
        int before = words.beside(first, -1);
        while (before != Words.NONE && isListed(before)) {
            before = words.beside(before, -1);
        }
        return before;
    }

    private boolean isListed(int word) {
        return Set.of(",", "and", "or", "the", "both").contains(lower(word))
                || words.get(word).ner().equals("LOCATION");
    }

    private String lower(int word) {
        return words.at(word).toLowerCase(Locale.ROOT);
    }
}
