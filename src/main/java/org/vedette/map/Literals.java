package org.vedette.map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** Adds literals of the right datatype; nothing where there is no value. */
final class Literals {
    private static final int DAY = "2022-02-10".length();
    private static final int MONTH = "2022-02".length();

    private Literals() {}

    static void addString(Resource node, Property property, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            node.addProperty(property, value);
        }
    }

    /** An ISO 8601 day or month. A bare year is not written: the ontology dates by day or month. */
    static void addTime(Resource node, Property property, @Nullable String time) {
        if (time != null && time.length() == DAY) {
            node.addProperty(property, time, XSDDatatype.XSDdate);
        } else if (time != null && time.length() == MONTH) {
            node.addProperty(property, time, XSDDatatype.XSDgYearMonth);
        }
    }

    static void addInteger(Resource node, Property property, @Nullable Long value) {
        if (value != null) {
            node.addProperty(property, value.toString(), XSDDatatype.XSDinteger);
        }
    }
}
