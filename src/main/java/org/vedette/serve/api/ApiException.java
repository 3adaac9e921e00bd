package org.vedette.serve.api;

/** A request that cannot be answered, with the status and the line that say why. */
final class ApiException extends RuntimeException {
    private final int status;

    ApiException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
