package org.vedette.read;

/**
 * An article that did not come through, and why.
 *
 * @param id file or document, with the line where there is one ({@code news.jsonl:7})
 * @param stage where it stopped: read, annotate, extract, validate, store
 * @param code short and stable, for programs: {@code empty}, {@code not-english}, {@code broken-json}...
 * @param reason one line for people: what was found, what was expected, what to do
 */
public record RejectedArticle(String id, String stage, String code, String reason) implements ReadOutcome {
    @Override
    public String toString() {
        return id + ": " + stage + ": " + reason + " [" + code + "]";
    }
}
