package org.vedette.validate;

/**
 * One thing that does not conform.
 *
 * @param focusNode the node
 * @param path the property, empty where the node as a whole is meant
 * @param message what is expected
 * @param value what was found, empty where it is absent
 */
public record Violation(String focusNode, String path, String message, String value) {
    @Override
    public String toString() {
        return focusNode + (path.isEmpty() ? "" : " " + path) + ": " + message
                + (value.isEmpty() ? "" : " (found " + value + ")");
    }
}
