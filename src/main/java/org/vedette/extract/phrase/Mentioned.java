package org.vedette.extract.phrase;

import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/**
 * An entity where a sentence names it.
 *
 * @param first token that the mention covers
 * @param last token that the mention covers, inclusive
 */
public record Mentioned(int first, int last, Entity entity) {
    public EntityType type() {
        return entity.type();
    }

    public boolean is(EntityType type) {
        return entity.type() == type;
    }
}
