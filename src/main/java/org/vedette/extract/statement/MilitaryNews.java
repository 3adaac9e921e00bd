package org.vedette.extract.statement;

import java.util.Set;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.EntityType;

/**
 * Tells the field's news from other news, by the units, equipment and exercises that it names. The model of attributions was
 * taught with politics: what somebody says there in passing is often no news, what he says on forces mostly is.
 */
final class MilitaryNews {
    private static final Set<EntityType> FORCES =
            Set.of(EntityType.MILITARY_UNIT, EntityType.EQUIPMENT_TYPE, EntityType.EXERCISE);

    /** Different ones; an article on something else names one or two in passing. */
    private static final long FEWEST = 3;
    /** One among so many things that it names. */
    private static final long AMONG = 8;

    private MilitaryNews() {}

    static boolean is(Mentions mentions) {
        long forces = mentions.entities().stream()
                .filter(entity -> FORCES.contains(entity.type()))
                .count();
        return forces >= FEWEST && forces * AMONG >= mentions.entities().size();
    }
}
