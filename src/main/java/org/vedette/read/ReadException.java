package org.vedette.read;

/** What was asked for cannot be begun: the message names file, place, what was found and the next step. */
public final class ReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReadException(String message) {
        super(message);
    }
}
