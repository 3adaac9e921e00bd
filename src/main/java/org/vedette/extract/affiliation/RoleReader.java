package org.vedette.extract.affiliation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vedette.extract.affiliation.RoleLexicon.RoleKind;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads the role that a stretch of tokens names, and where it is held. */
@Singleton
final class RoleReader {
    private static final Set<String> FORMER =
            Set.of("former", "ex", "ousted", "retired", "onetime", "one-time", "erstwhile", "then", "late", "outgoing");
    /** What a role may be of without a body being named. */
    private static final Set<String> SUBJECTS = Set.of(
            "state",
            "defence",
            "defense",
            "staff",
            "war",
            "foreign",
            "interior",
            "finance",
            "affairs",
            "navy",
            "army",
            "air",
            "force",
            "treasury",
            "security",
            "justice",
            "intelligence",
            "operations",
            "research",
            "energy",
            "policy",
            "studies",
            "strategy",
            "communications",
            "national",
            "the",
            "military",
            "naval",
            "joint",
            "general",
            "international",
            "and");

    private static final int FARTHEST_HEAD = 9;

    private final RoleLexicon lexicon;

    @Inject
    RoleReader(RoleLexicon lexicon) {
        this.lexicon = lexicon;
    }

    RoleLexicon lexicon() {
        return lexicon;
    }

    /** In front of a name: the last head counts, a rank only where nothing else does. */
    Optional<Role> before(Phrases phrases, int begin, int end) {
        int head = -1;
        boolean rank = true;
        for (int i = end - 1; i >= begin; i--) {
            Optional<RoleKind> kind = isName(phrases, i) ? Optional.empty() : lexicon.at(phrases, i);
            if (kind.isPresent() && (head < 0 || (rank && !kind.get().rank()))) {
                head = i;
                rank = kind.get().rank();
            }
        }
        return head < 0 ? Optional.empty() : Optional.of(role(phrases, begin, head, end));
    }

    /** Behind a name: the first head counts, before any preposition. */
    Optional<Role> after(Phrases phrases, int begin, int end) {
        for (int i = begin; i < Math.min(end, begin + FARTHEST_HEAD); i++) {
            boolean named = isName(phrases, i);
            if (!named && lexicon.at(phrases, i).isPresent() && !isModifier(phrases, i, end)) {
                return Optional.of(role(phrases, begin, i, end));
            }
            if (!named && List.of("IN", "TO", "VBD", "VBZ", "VBP", "MD", ",").contains(phrases.tag(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "commander" in "commander spokesman": another head follows at once. */
    private boolean isModifier(Phrases phrases, int token, int end) {
        return token + 1 < end
                && !isName(phrases, token + 1)
                && lexicon.at(phrases, token + 1).isPresent();
    }

    private static boolean isName(Phrases phrases, int token) {
        Mentioned mention = phrases.at(token);
        return mention != null && !phrases.word(token).endsWith("-based") && mention.type() != EntityType.EXERCISE;
    }

    private Role role(Phrases phrases, int begin, int head, int end) {
        int first = head;
        while (first > begin && isModifying(phrases, first - 1)) {
            first--;
        }
        int last = complement(phrases, head, end);
        RoleKind kind = lexicon.at(phrases, head).orElseThrow();
        List<Entity> places = new ArrayList<>(Holders.of(phrases, begin, head, end, kind.kind()));
        boolean former = IntStream.rangeClosed(begin, head).anyMatch(i -> isFormer(phrases, i));
        String tag = phrases.tag(head);
        return new Role(
                begin,
                Math.max(last, end - 1),
                text(phrases, first, last),
                kind.kind(),
                kind.rank(),
                tag.endsWith("S"),
                former,
                places);
    }

    private static boolean isModifying(Phrases phrases, int token) {
        String tag = phrases.tag(token);
        boolean word = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("HYPH");
        return word && !isName(phrases, token) && !phrases.word(token).endsWith("-based");
    }

    /** "of defence", "of the Joint Chiefs of Staff": part of the role where no body is named. */
    private static int complement(Phrases phrases, int head, int end) {
        if (head + 2 >= end + 1 || !phrases.isAny(head + 1, Set.of("of", "for"))) {
            return head;
        }
        int last = head + 1;
        while (last + 1 < end && SUBJECTS.contains(phrases.word(last + 1))) {
            last++;
        }
        return last == head + 1 || phrases.word(last).equals("the") ? head : last;
    }

    private static boolean isFormer(Phrases phrases, int token) {
        String word = phrases.word(token);
        return FORMER.contains(word) || word.startsWith("then-") || word.startsWith("ex-");
    }

    private static String text(Phrases phrases, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(i -> !FORMER.contains(phrases.word(i)))
                .mapToObj(i -> phrases.get(i).text().replaceFirst("(?i)^(?:then|ex)-", ""))
                .collect(Collectors.joining(" "));
    }

    /** "Senators" is "Senator" of each. */
    static String singular(String role) {
        String[] words = role.split(" ", -1);
        String head = words[words.length - 1];
        String singular = RoleLexicon.singular(head.toLowerCase(Locale.ROOT));
        words[words.length - 1] = head.substring(0, 1) + singular.substring(1);
        return String.join(" ", words);
    }
}
