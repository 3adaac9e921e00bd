package org.vedette.extract.event.deployment.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vedette.extract.event.deployment.actor.Actors;
import org.vedette.extract.event.deployment.actor.Subjects;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads off a noun phrase whose the thing is. */
final class Owners {
    private static final Set<String> SKIPPED = Set.of("the", "a", "an", "both");

    private static final int SERVICE = 3;
    private static final int VERB = 4;

    private final Actors actors;
    private final Subjects subjects;

    Owners(Actors actors, Subjects subjects) {
        this.actors = actors;
        this.subjects = subjects;
    }

    /** Of a named thing: by the words around it, else by what it is. */
    List<Entity> of(Phrases phrases, Mentioned mention) {
        List<Entity> owners = of(phrases, mention.first(), mention.last());
        boolean own = owners.isEmpty() && mention.type() != EntityType.COUNTRY;
        return own ? actors.behind(mention) : owners;
    }

    /** The states and bodies among the modifiers in front, else whom "its" or "our" means, else behind "of" or "from". */
    List<Entity> of(Phrases phrases, int first, int last) {
        List<Entity> owners = new ArrayList<>();
        int begin = NounPhrases.first(phrases, first);
        for (int i = first - 1; i >= begin; i--) {
            Mentioned mention = phrases.at(i);
            if (mention != null
                    && mention.first() == i
                    && (mention.type() != EntityType.PLACE
                            || phrases.tag(mention.last() + 1).equals("POS"))
                    && mention.type() != EntityType.EQUIPMENT_TYPE
                    && !isProvenance(phrases, mention)) {
                owners.addAll(actors.behind(mention));
            }
        }
        if (!owners.isEmpty()) {
            return owners.reversed();
        }
        List<Entity> own = phrases.tag(begin).equals("PRP$") ? subjects.possessing(phrases, begin) : List.of();
        return own.isEmpty() && !isLeaving(phrases, begin, last) ? behind(phrases, last) : own;
    }

    /** "withdrew troops from the valley": no owner. */
    private static boolean isLeaving(Phrases phrases, int first, int last) {
        boolean from = phrases.word(last + 1).equals("from");
        for (int i = first - 1; from && i >= Math.max(0, first - VERB); i--) {
            if (Lexicon.WITHDRAWALS.contains(phrases.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "tanks of the Turkish army", "minehunters from Peru and Chile" */
    private List<Entity> behind(Phrases phrases, int last) {
        boolean serving = phrases.word(last + 1).equals("in") && isService(phrases, last + 2);
        if (!serving && !phrases.isAny(last + 1, Set.of("of", "from"))) {
            return List.of();
        }
        int i = last + 2;
        while (phrases.isAny(i, SKIPPED)
                || phrases.tag(i).equals("CD")
                || phrases.tag(i).startsWith("JJ")) {
            if (phrases.at(i) != null) {
                break;
            }
            i++;
        }
        Mentioned mention = phrases.at(i);
        if (mention == null || mention.is(EntityType.PLACE) || isGround(phrases, mention)) {
            return List.of();
        }
        return listed(phrases, mention);
    }

    /** "from Peru, Chile and Ghana" */
    private List<Entity> listed(Phrases phrases, Mentioned first) {
        List<Entity> owners = new ArrayList<>(actors.behind(first));
        List<Entity> pending = new ArrayList<>();
        Mentioned mention = first;
        while (mention != null) {
            int i = mention.last() + 1;
            i = phrases.word(i).equals(",") ? i + 1 : i;
            boolean last = phrases.isAny(i, Set.of("and", "or"));
            i = last ? i + 1 : i;
            i = phrases.word(i).equals("the") ? i + 1 : i;
            Mentioned next = i == mention.last() + 1 ? null : phrases.at(i);
            mention = next != null && next.type() == first.type() ? next : null;
            if (mention != null) {
                pending.addAll(actors.behind(mention));
            }
            if (mention != null && last) {
                owners.addAll(pending);
                pending.clear();
            }
        }
        return owners.stream().distinct().toList();
    }

    /** "soldiers in Peru's regular army" */
    private static boolean isService(Phrases phrases, int begin) {
        if (phrases.at(phrases.isAny(begin, SKIPPED) ? begin + 1 : begin, EntityType.MILITARY_UNIT) != null) {
            return true;
        }
        Mentioned state = phrases.at(phrases.isAny(begin, SKIPPED) ? begin + 1 : begin, EntityType.COUNTRY);
        if (state == null || state.last() > begin + SERVICE) {
            return false;
        }
        int i = phrases.tag(state.last() + 1).equals("POS") ? state.last() + 2 : state.last() + 1;
        while (phrases.tag(i).startsWith("JJ")) {
            i++;
        }
        return phrases.isAny(i, Lexicon.SERVICE_HEADS);
    }

    private static boolean isGround(Phrases phrases, Mentioned mention) {
        int next = phrases.tag(mention.last() + 1).equals("POS") ? mention.last() + 2 : mention.last() + 1;
        return Lexicon.GROUND.contains(phrases.word(next)) || phrases.at(next, EntityType.PLACE) != null;
    }

    /** "Swedish-made", "US-backed": who made or pays is not whose it is. */
    private static boolean isProvenance(Phrases phrases, Mentioned mention) {
        int next = mention.last() + 1;
        boolean hyphen = phrases.tag(next).equals("HYPH") || phrases.word(next).equals("-");
        return Lexicon.PROVENANCE.contains(phrases.word(hyphen ? next + 1 : next))
                || Lexicon.PROVENANCE.stream()
                        .anyMatch(word -> phrases.word(mention.last()).endsWith("-" + word));
    }
}
