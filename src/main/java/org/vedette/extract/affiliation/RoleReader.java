package org.vedette.extract.affiliation;

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
import org.vedette.text.WordLists;

/** Reads the role that a stretch of tokens names, and where it is held. */
final class RoleReader {
    private static final WordLists WORDS = WordLists.read("/org/vedette/extract/affiliation/words.txt");
    private static final Set<String> FORMER = WORDS.of("former");
    /** What a role may be of without a body being named. */
    private static final Set<String> SUBJECTS = WORDS.of("subjects");

    private static final Set<String> RANK_PARTS = WORDS.of("rank-parts");
    private static final Set<String> LINKS = Set.of("of", "for");
    /** What else may stand between an office and the name behind it. */
    private static final Set<String> BETWEEN =
            Set.of("of", "for", "to", "the", "h.e.", "mr.", "mr", "ms.", "mrs.", "dr.", "sir", "gen.", "general");

    private static final Set<String> STOPS = Set.of("IN", "TO", "VBD", "VBZ", "VBP", "MD", ",");

    private static final int FARTHEST_HEAD = 9;

    private final RoleLexicon lexicon;
    private final Holders holders;

    RoleReader(RoleLexicon lexicon, Holders holders) {
        this.lexicon = lexicon;
        this.holders = holders;
    }

    RoleLexicon lexicon() {
        return lexicon;
    }

    /** Whether a state's or body's office fills the tokens: "Norway's prime minister". */
    boolean isOffice(Phrases phrases, int begin, int end) {
        Mentioned owner = phrases.at(begin);
        return owner != null
                && owner.last() + 2 < end
                && phrases.tag(owner.last() + 1).equals("POS")
                && phrases.at(end - 1) == null
                && lexicon.at(phrases, end - 1)
                        .filter(k -> k.kind().startsWith("head-of-") || k.kind().equals("minister"))
                        .isPresent();
    }

    /** Whether a token is a rank, or part of one ("Rear Admiral"). */
    boolean isRank(Phrases phrases, int token) {
        return lexicon.at(phrases, token).filter(RoleKind::rank).isPresent()
                || RANK_PARTS.contains(phrases.word(token));
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
        boolean agent = head < 0
                && end > begin
                && !isName(phrases, end - 1)
                && lexicon.orAgent(phrases, end - 1).isPresent();
        head = agent ? end - 1 : head;
        return head < 0 ? Optional.empty() : Optional.of(role(phrases, begin, head, end));
    }

    /** Behind a name: the first head counts, before any preposition. */
    Optional<Role> after(Phrases phrases, int begin, int end) {
        int agent = -1;
        for (int i = begin; i < Math.min(end, begin + FARTHEST_HEAD); i++) {
            boolean named = isName(phrases, i);
            boolean head = !named && !isModifier(phrases, i, end);
            if (head && phrases.at(i + 1, EntityType.PERSON) != null) {
                return Optional.empty();
            }
            if (head && lexicon.at(phrases, i).isPresent()) {
                return isTitle(phrases, i, end) ? Optional.empty() : Optional.of(role(phrases, begin, i, end));
            }
            agent = head && lexicon.orAgent(phrases, i).isPresent() ? i : agent;
            if (!named && STOPS.contains(phrases.tag(i))) {
                break;
            }
        }
        return agent < 0 ? Optional.empty() : Optional.of(role(phrases, begin, agent, end));
    }

    /** In a list of people the next one's: "X, Secretary of State Y", "X, Prime Minister of Norway Y". */
    private static boolean isTitle(Phrases phrases, int head, int end) {
        int next = head + 1;
        while (next < end
                && phrases.at(next, EntityType.PERSON) == null
                && !(phrases.word(next).equals("and") && isName(phrases, next - 1))
                && (isName(phrases, next) || SUBJECTS.contains(phrases.word(next)) || phrases.isAny(next, BETWEEN))) {
            next++;
        }
        return next < end && phrases.at(next, EntityType.PERSON) != null && !phrases.isAny(next - 1, LINKS);
    }

    /** "deputy" in "deputy defence minister": another head follows in the same phrase. */
    private boolean isModifier(Phrases phrases, int token, int end) {
        int next = token + 1;
        while (next < end && !isName(phrases, next) && phrases.tag(next).matches("NNP?S?|JJ")) {
            if (lexicon.at(phrases, next).isPresent()) {
                return true;
            }
            next++;
        }
        return false;
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
        while (first < head && !Character.isLetterOrDigit(phrases.word(first).charAt(0))) {
            first++;
        }
        int last = complement(phrases, head, end);
        RoleKind kind = lexicon.orAgent(phrases, head).orElseThrow();
        List<Entity> places = new ArrayList<>(holders.of(phrases, begin, head, end, kind.kind()));
        boolean former = IntStream.rangeClosed(begin, head).anyMatch(i -> isFormer(phrases, i));
        String tag = phrases.tag(head);
        return new Role(
                begin,
                Math.max(last, end - 1),
                lexicon.full(text(phrases, first, last)),
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
        if (head + 2 >= end + 1 || !phrases.isAny(head + 1, LINKS)) {
            return head;
        }
        int last = head + 1;
        while (last + 1 < end && isSubject(phrases, last + 1)) {
            last++;
        }
        while (phrases.isAny(last, Set.of("the", "and", "of"))) {
            last--;
        }
        return last <= head + 1 ? head : last;
    }

    /** "Navy" in "Secretary of the Navy"; not "Joint" in "of the Joint Chiefs", which names a body. */
    private static boolean isSubject(Phrases phrases, int token) {
        Mentioned mention = phrases.at(token);
        return SUBJECTS.contains(phrases.word(token))
                && (mention == null
                        || IntStream.rangeClosed(mention.first(), mention.last())
                                .allMatch(i -> SUBJECTS.contains(phrases.word(i))));
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
