package org.vedette.extract.statement.voice;

import java.util.List;
import org.vedette.text.Span;

/**
 * Whose voice it is.
 *
 * @param source where the text names him or it; empty where it never does
 * @param name as the text or its metadata has it
 */
public record Issuer(List<Span> source, String name) {
    public Issuer {
        source = List.copyOf(source);
    }
}
