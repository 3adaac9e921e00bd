package org.vedette.extract.mention.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.findings.EntityType;
import org.vedette.name.Spelling;

/** Joins bodies and units that an article names more briefly the second time: "Lockheed" after "Lockheed Martin". */
final class BriefNames {
    private static final Set<String> NO_BODIES = Lexicon.list("remit-words");

    /** Heads that name one body of the state that the article speaks of. */
    private static final Set<String> STANDING = Set.of("Coalition", "Parliament", "Treasury");

    /** A first word that says nothing of its own. */
    private static final Set<String> NO_BRIEF = Lexicon.list("no-brief");

    private BriefNames() {}

    static List<Group> join(List<Group> groups) {
        Map<Group, List<Group>> briefByFull = new LinkedHashMap<>();
        List<Group> kept = new ArrayList<>();
        for (Group group : groups) {
            List<Group> full = group.entry() == null && isBody(group)
                    ? groups.stream().filter(other -> isBriefOf(group, other)).toList()
                    : List.of();
            if (full.size() == 1) {
                briefByFull
                        .computeIfAbsent(full.getFirst(), f -> new ArrayList<>())
                        .add(group);
            } else if (!isLoneHead(group)) {
                kept.add(group);
            }
        }
        return kept.stream()
                .map(group -> group.with(briefByFull.getOrDefault(group, List.of())))
                .toList();
    }

    /** "Embassy", "Department": which one, only a longer name could tell. */
    private static boolean isLoneHead(Group group) {
        String name = group.name().startsWith("The ") ? group.name().substring(4) : group.name();
        return group.entry() == null
                && group.type() == EntityType.ORGANISATION
                && !name.contains(" ")
                && !STANDING.contains(name)
                && (Lexicon.BODY_HEADS.contains(name) || NO_BODIES.contains(name));
    }

    /** "Eton College" is no short form of "Eton College School of Music". */
    private static boolean hasHead(List<String> words) {
        return words.stream()
                .anyMatch(
                        w -> Lexicon.BODY_HEADS.contains(w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1)));
    }

    private static boolean isBody(Group group) {
        return group.type() == EntityType.ORGANISATION || group.type() == EntityType.MILITARY_UNIT;
    }

    /** Whether the words of one begin the other, or end it and one word, a state's, stands before them. */
    private static boolean isBriefOf(Group brief, Group full) {
        List<String> few = Spelling.words(brief.name());
        List<String> many = Spelling.words(full.name());
        if (!isBody(full) || few.isEmpty() || few.size() >= many.size() || NO_BRIEF.contains(brief.name())) {
            return false;
        }
        boolean begins = brief.type() == full.type()
                && many.subList(0, few.size()).equals(few)
                && !(hasHead(few) && hasHead(many.subList(few.size(), many.size())));
        boolean ends = many.subList(many.size() - few.size(), many.size()).equals(few);
        return begins || (ends && brief.type() == EntityType.MILITARY_UNIT);
    }
}
