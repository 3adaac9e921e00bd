package org.vedette.map;

import java.util.Locale;

/** How the graph and the JSON write an enum's constant: lower case, hyphens. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
