package org.vedette.extract.event.deployment.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Tells which places the noun phrase behind a preposition means. */
final class NounGrounds {
    private static final int LONGEST = 9;
    private static final Set<String> INSIDE = Set.of("DT", "PRP$", "POS", "CD", "HYPH", "``", "''", "VBN", "VBG");

    private static final Set<String> JOINTS = Set.of("and", "or", ",");
    private static final Set<String> ENDING = Set.of("and", "or");
    private static final Set<String> PREFACES = Set.of("the", "of");
    private static final int PREFACE = 4;

    private final Phrases phrases;
    private final Grounds grounds;

    NounGrounds(Phrases phrases, Grounds grounds) {
        this.phrases = phrases;
        this.grounds = grounds;
    }

    /** The place of the noun phrase behind a preposition, and those joined to it. */
    List<Entity> behind(int preposition, int end, List<Item> items) {
        int limit = Math.min(end, preposition + 1 + LONGEST);
        for (int i = preposition + 1; i < limit; i++) {
            Mentioned mention = phrases.at(i);
            if (mention == null) {
                List<Entity> meant = meant(preposition, i, items);
                if (!meant.isEmpty() || isOwn(i) || !isInside(i)) {
                    return meant;
                }
            } else if (isPlace(mention, preposition)) {
                return joined(inner(mention, limit), end);
            } else {
                i = mention.last();
            }
        }
        return List.of();
    }

    private List<Entity> meant(int preposition, int token, List<Item> items) {
        if (isOwn(token)) {
            return ownGround(token);
        }
        Optional<Entity> meant = isStanding(preposition, token)
                ? grounds.standing(phrases.word(token), phrases.get(token).begin(), items)
                : Optional.empty();
        return meant.map(List::of).orElse(List.of());
    }

    /** "the island", "this base": ground that is named elsewhere. */
    private boolean isStanding(int preposition, int token) {
        boolean definite = phrases.isAny(preposition + 1, Set.of("the", "this", "that", "these", "those"));
        int next = token + 1;
        boolean head = !phrases.isAny(next, Set.of("of", "with", "between"))
                && phrases.at(next) == null
                && !phrases.tag(next).startsWith("NN");
        return definite
                && head
                && !phrases.tag(token).startsWith("NNP")
                && Lexicon.GROUND.contains(phrases.word(token));
    }

    private boolean isInside(int token) {
        String tag = phrases.tag(token);
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || INSIDE.contains(tag)
                || phrases.isAny(token, Set.of("of", "with"));
    }

    /** A state's adjective is a place only with ground behind it ("Chilean port", "Kenyan border"). */
    private boolean isPlace(Mentioned mention, int preposition) {
        if (mention.is(EntityType.PLACE)) {
            return true;
        }
        boolean joined = phrases.tag(mention.last() + 1).equals("HYPH")
                || phrases.word(mention.last()).contains("-");
        if (!mention.is(EntityType.COUNTRY) || isPeople(mention) || (joined && !isNamed(mention))) {
            return false;
        }
        boolean bare = mention.first() == preposition + 1
                && phrases.tag(mention.last()).startsWith("NNP");
        int next = mention.last() + 1;
        if (phrases.tag(next).equals("POS")) {
            next++;
        }
        while (phrases.tag(next).startsWith("JJ")) {
            next++;
        }
        if (phrases.word(next).equals("air") && phrases.word(next + 1).equals("space")) {
            return true;
        }
        boolean noun = phrases.tag(next).startsWith("NN") || phrases.at(next) != null;
        return Lexicon.GROUND.contains(phrases.word(next))
                || phrases.at(next, EntityType.PLACE) != null
                || !noun
                || (bare && !phrases.tag(mention.last() + 1).startsWith("NN"));
    }

    /** "Guinea-Bissau", unlike "Chilean-held". */
    private boolean isNamed(Mentioned mention) {
        return mention.entity().name().contains("-")
                && phrases.tag(mention.last()).startsWith("NNP");
    }

    /** A people is not its land. */
    private boolean isPeople(Mentioned mention) {
        String word = phrases.get(mention.last()).text();
        return phrases.tag(mention.last()).endsWith("S")
                && mention.first() == mention.last()
                && !mention.entity().name().contains(word)
                && word.length() > 3;
    }

    /** "the Chilean port of Arica", "Peru's Lobos Islands": the narrower place. */
    private Mentioned inner(Mentioned outer, int end) {
        int i = outer.last() + 1;
        while (i < end && (phrases.isAny(i, Lexicon.NARROWING) || phrases.tag(i).equals("POS"))) {
            i++;
        }
        Mentioned next = phrases.at(i, EntityType.PLACE);
        return next == null ? outer : next;
    }

    /** "to Kenya, Chad or the hills of Niger": what a comma adds counts only in a list that "and" or "or" ends. */
    private List<Entity> joined(Mentioned first, int end) {
        List<Entity> sure = new ArrayList<>(List.of(first.entity()));
        List<Entity> pending = new ArrayList<>();
        int i = after(first.last() + 1);
        while (i + 1 < end && phrases.isAny(i, JOINTS)) {
            boolean last = phrases.isAny(i, ENDING) || phrases.isAny(i + 1, ENDING);
            Mentioned next = next(phrases.isAny(i + 1, ENDING) ? i + 2 : i + 1);
            if (next == null
                    || !(next.is(EntityType.COUNTRY) || next.is(EntityType.PLACE))
                    || !isPlace(next, next.first() - 1)) {
                sure.addAll(last && pending.size() > 1 ? pending : List.of());
                return sure;
            }
            pending.add(next.entity());
            if (last) {
                sure.addAll(pending);
                pending.clear();
            }
            i = after(next.last() + 1);
        }
        return sure;
    }

    /** The next of a list, behind "the", "parts of" or a preposition. */
    private @Nullable Mentioned next(int begin) {
        int i = begin;
        while (phrases.at(i) == null
                && i < begin + PREFACE
                && (phrases.isAny(i, PREFACES)
                        || phrases.tag(i).startsWith("JJ")
                        || Lexicon.GROUND.contains(phrases.word(i))
                        || phrases.isAny(i, Lexicon.WHERE))) {
            i++;
        }
        return phrases.at(i);
    }

    /** "in Kidal, Gao and Mopti, where": a place with those listed before it. */
    List<Entity> endingWith(Mentioned last) {
        List<Entity> found = new ArrayList<>(List.of(last.entity()));
        Mentioned mention = last;
        while (mention != null) {
            int i = mention.first() - 1;
            boolean ends = phrases.isAny(i, ENDING);
            i = ends ? i - 1 : i;
            boolean comma = phrases.word(i).equals(",");
            boolean joint = ends || (comma && found.size() > 1);
            Mentioned before = joint ? phrases.at(comma ? i - 1 : i) : null;
            mention = before != null && before.type() == last.type() ? before : null;
            if (mention != null) {
                found.addFirst(mention.entity());
            }
        }
        return found;
    }

    /** Past the noun that says what a place is: "Puno and Cusco provinces". */
    private int after(int token) {
        return Lexicon.GROUND.contains(phrases.word(token)) ? token + 1 : token;
    }

    private boolean isOwn(int token) {
        return phrases.tag(token).equals("PRP$") && Lexicon.GROUND.contains(phrases.word(token + 1));
    }

    /** "along its borders": of the state named last before. */
    private List<Entity> ownGround(int token) {
        Optional<Entity> state = phrases.mentioned().stream()
                .filter(m -> m.is(EntityType.COUNTRY)
                        && m.last() < token
                        && !phrases.tag(m.first()).startsWith("JJ"))
                .map(Mentioned::entity)
                .reduce((first, second) -> second);
        return state.map(List::of).orElse(List.of());
    }
}
