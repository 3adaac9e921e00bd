package org.vedette.gazetteer;

/** A knowledge file cannot be used; the message names the file, the place, what is wrong and what to do. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KnowledgeException(String message) {
        super(message);
    }
}
