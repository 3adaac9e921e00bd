package org.vedette.read.format;

/**
 * Takes the articles of a file as they are found.
 *
 * <p>{@code part} says where in the file: empty for a file that is one article, else {@code :7} (a line) or {@code [2]}
 * (an element, from 1).
 */
public interface DraftSink {
    void accept(String part, Draft draft);

    void refuse(String part, RefusedException refused);
}
