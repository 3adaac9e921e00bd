package org.vedette.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Equipment, a unit or troops of an actor that are moved, present or to be sent somewhere.
 *
 * @param actor an entity's id, or null
 * @param what an entity's id, or how the text names it ("troops")
 * @param from an entity's id, or null
 * @param to an entity's id, or null
 * @param time ISO 8601 date or month, or null
 */
public record Deployment(
        @Nullable String actor,
        String what,
        Kind kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String from,
        @Nullable String to,
        Status status,
        @Nullable String time,
        Evidence evidence) {
    /** What is deployed. */
    public enum Kind {
        @JsonProperty("equipment")
        EQUIPMENT,
        @JsonProperty("unit")
        UNIT,
        @JsonProperty("troops")
        TROOPS
    }

    /** Whether the text reports it as a fact, announces it, or says that it is denied. */
    public enum Status {
        @JsonProperty("reported")
        REPORTED,
        @JsonProperty("planned")
        PLANNED,
        @JsonProperty("denied")
        DENIED
    }
}
