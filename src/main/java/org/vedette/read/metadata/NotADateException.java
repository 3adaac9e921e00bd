package org.vedette.read.metadata;

/** A date was given that is none. */
public final class NotADateException extends Exception {
    private static final long serialVersionUID = 1L;

    public NotADateException(String written) {
        super("'" + written.strip() + "' is not a date; write it as YYYY-MM-DD, or leave it out");
    }

    /** One line: what was found and what to do. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
