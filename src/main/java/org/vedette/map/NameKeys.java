package org.vedette.map;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What {@code vd:nameKey} holds: a name as SPARQL's LCASE writes it, and the same without accents. */
public final class NameKeys {
    private NameKeys() {}

    public static Set<String> of(String name) {
        Set<String> keys = new TreeSet<>();
        String key = name.strip().toLowerCase(Locale.ROOT);
        keys.add(key);
        keys.add(Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
        return keys;
    }
}
