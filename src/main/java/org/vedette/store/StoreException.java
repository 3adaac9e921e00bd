package org.vedette.store;

import org.jspecify.annotations.Nullable;

/** The store could not do it. The message names the place, what was found and what to do, in one line. */
public final class StoreException extends RuntimeException {

    /** Why, for programs. */
    public enum Reason {
        LOCKED,
        NOT_A_STORE,
        NO_ACCESS,
        DISK_FULL,
        DAMAGED,
        UNREACHABLE,
        UNAUTHORISED,
        REFUSED,
        SERVER_ERROR,
        TIMEOUT,
        BAD_QUERY,
        BAD_GRAPH
    }

    private final Reason reason;

    public StoreException(Reason reason, String message) {
        this(reason, message, null);
    }

    public StoreException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
