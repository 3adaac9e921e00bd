package org.vedette.extract.statement.speaker;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vedette.extract.statement.speaker.lexicon.SourceWords;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;

/** Finds the roles that words name. */
@Singleton
final class Roles {
    private static final int LONGEST = 7;

    private final Gazetteer gazetteer;

    @Inject
    Roles(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A role, and whether the words say that it is over. */
    record Found(KnowledgeEntry entry, boolean past) {}

    /** The longest roles, disjoint, from left to right. */
    List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        boolean past = false;
        for (int i = 0; i < words.size(); i++) {
            past |= SourceWords.PAST.contains(words.get(i)) || words.get(i).startsWith("ex-");
            for (int length = Math.min(LONGEST, words.size() - i); length > 0; length--) {
                Optional<KnowledgeEntry> role = role(String.join(" ", words.subList(i, i + length)));
                if (role.isPresent()) {
                    found.add(new Found(role.get(), past || isLeft(words, i + length)));
                    i += length - 1;
                    past = false;
                    break;
                }
            }
        }
        return found;
    }

    /** Whether a rank is followed by "(retd)". */
    private static boolean isLeft(List<String> words, int after) {
        return words.subList(after, Math.min(words.size(), after + 2)).stream().anyMatch(SourceWords.LEFT::contains);
    }

    /** The role whose name is exactly this; of several the first by name; "Maj.-Gen." like "Maj. Gen.". */
    Optional<KnowledgeEntry> role(String words) {
        String bare = words.startsWith("ex-") ? words.substring(3) : words;
        return named(bare).or(() -> bare.indexOf('-') < 0 ? Optional.empty() : named(bare.replace('-', ' ')));
    }

    private Optional<KnowledgeEntry> named(String words) {
        return gazetteer.lookup(words).stream()
                .filter(entry -> entry.type().equals("Role"))
                .min(Comparator.comparing(KnowledgeEntry::iri));
    }
}
