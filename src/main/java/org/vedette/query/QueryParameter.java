package org.vedette.query;

import java.net.URI;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a saved query, in grlc's notation: {@code ?_name} is required, {@code ?__name} optional, and a suffix
 * gives its kind ({@code ?_from_xsd_date}).
 *
 * @param name without underscores and suffix
 * @param variable as in the query, without the question mark
 * @param preset the header's default, or null
 */
public record QueryParameter(
        String name,
        String variable,
        Kind kind,
        boolean required,
        @Nullable String preset) {
    /** What a value must look like. */
    public enum Kind {
        TEXT,
        IRI,
        INTEGER,
        DATE
    }

    /** Empty for a variable that is no parameter. */
    static Optional<QueryParameter> of(String variable, @Nullable String preset) {
        if (!variable.startsWith("_")) {
            return Optional.empty();
        }
        boolean required = !variable.startsWith("__");
        String rest = variable.substring(required ? 1 : 2);
        int suffix = rest.indexOf('_');
        String name = suffix < 0 ? rest : rest.substring(0, suffix);
        Kind kind =
                switch (suffix < 0 ? "" : rest.substring(suffix + 1)) {
                    case "", "literal" -> Kind.TEXT;
                    case "iri" -> Kind.IRI;
                    case "integer", "number" -> Kind.INTEGER;
                    case "xsd_date" -> Kind.DATE;
                    default ->
                        throw new QueryException("the parameter ?" + variable + " has an unknown kind; known are _iri,"
                                + " _literal, _integer, _number and _xsd_date");
                };
        return Optional.of(new QueryParameter(name, variable, kind, required, preset));
    }

    /** The name that a header's default is given under. */
    static String nameOf(String variable) {
        return of(variable, null).map(QueryParameter::name).orElse(variable);
    }

    /** The RDF term for a value that somebody typed. */
    Node term(String value) {
        return switch (kind) {
            case TEXT -> NodeFactory.createLiteralString(value);
            case IRI -> iri(value);
            case INTEGER -> typed(value, XSDDatatype.XSDinteger, "a whole number");
            case DATE -> typed(value, XSDDatatype.XSDdate, "a date like 2022-02-10");
        };
    }

    private Node iri(String value) {
        try {
            if (URI.create(value).isAbsolute() && !value.matches("(?s).*[\\s<>\"{}|\\\\^`].*")) {
                return NodeFactory.createURI(value);
            }
        } catch (IllegalArgumentException e) {
            throw wrong(value, "an absolute IRI", e);
        }
        throw wrong(value, "an absolute IRI", null);
    }

    private Node typed(String value, XSDDatatype type, String expected) {
        if (!type.isValid(value)) {
            throw wrong(value, expected, null);
        }
        return NodeFactory.createLiteralDT(value, type);
    }

    private QueryException wrong(String value, String expected, @Nullable Throwable cause) {
        QueryException error =
                new QueryException("the parameter " + name + " must be " + expected + ", found \"" + value + "\"");
        if (cause != null) {
            error.initCause(cause);
        }
        return error;
    }
}
