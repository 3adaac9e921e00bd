package org.vedette.findings;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A time, quantity, sum or nationality in the text.
 *
 * @param begin in code points from 0
 * @param end exclusive
 * @param text exactly what stands there
 * @param normal ISO 8601 date, number with unit, or ISO 3166-1 code; null where it cannot be said
 */
public record Value(
        Type type,
        int begin,
        int end,
        String text,
        @Nullable String normal) {
    /** re3d's value types. */
    public enum Type {
        @JsonProperty("Temporal")
        TEMPORAL,
        @JsonProperty("Quantity")
        QUANTITY,
        @JsonProperty("Money")
        MONEY,
        @JsonProperty("Nationality")
        NATIONALITY
    }
}
