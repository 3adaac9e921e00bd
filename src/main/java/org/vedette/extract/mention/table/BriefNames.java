package org.vedette.extract.mention.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.findings.EntityType;
import org.vedette.name.Spelling;

/** Joins bodies and units that an article names more briefly the second time: "Lockheed" after "Lockheed Martin". */
final class BriefNames {
    private static final Set<String> NO_BODIES =
            Set.of("State", "Defence", "Defense", "Interior", "Foreign", "JSC", "OPK", "Royal", "Ground", "Joint");

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
        return group.entry() == null
                && group.type() == EntityType.ORGANISATION
                && !group.name().contains(" ")
                && !group.name().equals("Coalition")
                && (Lexicon.BODY_HEADS.contains(group.name()) || NO_BODIES.contains(group.name()));
    }

    private static boolean isBody(Group group) {
        return group.type() == EntityType.ORGANISATION || group.type() == EntityType.MILITARY_UNIT;
    }

    /** Whether the words of one begin the other, or end it and one word, a state's, stands before them. */
    private static boolean isBriefOf(Group brief, Group full) {
        List<String> few = Spelling.words(brief.name());
        List<String> many = Spelling.words(full.name());
        if (!isBody(full) || few.isEmpty() || few.size() >= many.size()) {
            return false;
        }
        boolean begins =
                brief.type() == full.type() && many.subList(0, few.size()).equals(few);
        boolean ends = many.subList(many.size() - few.size(), many.size()).equals(few);
        return begins || (ends && brief.type() == EntityType.MILITARY_UNIT);
    }
}
