package org.vedette.findings;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A number of troops, vehicles, aircraft...
 *
 * @param of what is counted, as the text puts it ("Russian troops")
 * @param value the number that the text gives; of a range its upper end
 * @param min lower end, or null where open
 * @param max upper end, or null where open
 * @param place an entity's id, or null
 * @param attributedTo an entity's id, or how the text names the source; null in the writer's own voice
 */
public record ForceEstimate(
        String of,
        long value,
        @Nullable Long min,
        @Nullable Long max,
        Bound bound,
        @Nullable String place,
        @Nullable String attributedTo,
        Evidence evidence) {
    /** How the number bounds the truth. */
    public enum Bound {
        @JsonProperty("exact")
        EXACT,
        @JsonProperty("about")
        ABOUT,
        @JsonProperty("at-least")
        AT_LEAST,
        @JsonProperty("at-most")
        AT_MOST
    }
}
