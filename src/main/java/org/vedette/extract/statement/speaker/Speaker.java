package org.vedette.extract.statement.speaker;

import org.jspecify.annotations.Nullable;
import org.vedette.findings.Entity;
import org.vedette.findings.Statement.SpeakerKind;

/**
 * Who a source is.
 *
 * @param entity null where the source is unnamed
 * @param text how the text names the source here; null where it does not
 * @param certainty the probability that the resolution is right, 0 to 1
 * @param how it was resolved, for people
 */
public record Speaker(@Nullable Entity entity, @Nullable String text, SpeakerKind kind, double certainty, String how) {

    /** The same, of another kind. */
    Speaker withKind(SpeakerKind other) {
        return new Speaker(entity, text, other, certainty, how);
    }

    /** Whether two sources are one: the same entity, or the same words. */
    public boolean isSameAs(Speaker other) {
        if (entity != null || other.entity != null) {
            return entity != null && other.entity != null && entity.id().equals(other.entity.id());
        }
        return text != null && other.text != null && text.equalsIgnoreCase(other.text);
    }
}
