package org.vedette.findings;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of entity, named in findings as the ontology's classes are. */
public enum EntityType {
    @JsonProperty("Person")
    PERSON,
    @JsonProperty("Organisation")
    ORGANISATION,
    @JsonProperty("Country")
    COUNTRY,
    @JsonProperty("Place")
    PLACE,
    @JsonProperty("MilitaryUnit")
    MILITARY_UNIT,
    @JsonProperty("EquipmentType")
    EQUIPMENT_TYPE,
    @JsonProperty("Exercise")
    EXERCISE
}
