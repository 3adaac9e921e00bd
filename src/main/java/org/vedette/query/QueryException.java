package org.vedette.query;

/** A saved query cannot be run as asked; the message says what is allowed. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryException(String message) {
        super(message);
    }
}
