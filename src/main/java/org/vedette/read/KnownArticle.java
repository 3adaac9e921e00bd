package org.vedette.read;

/** An article that is known as it is, and was therefore neither cleaned nor judged. */
public record KnownArticle(String id) implements ReadOutcome {

    /** Tells which articles are known. */
    public interface Lookup {
        Lookup NONE = (id, inputHash) -> false;

        /** Whether the article of that id was made from the same input before ({@link Article#inputHash}). */
        boolean includes(String id, String inputHash);
    }
}
