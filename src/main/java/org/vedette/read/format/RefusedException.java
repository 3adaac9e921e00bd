package org.vedette.read.format;

/** A document cannot be read; becomes a {@code RejectedArticle} where its place is known. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code short and stable, for programs
     * @param reason one line for people: what was found, what was expected, what to do
     */
    public RefusedException(String code, String reason) {
        super(reason);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
