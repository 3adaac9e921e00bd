package org.vedette.export;

/**
 * How a kind of edge is drawn.
 *
 * @param color {@code #rrggbb}, of the palette of {@link NodeStyle}
 * @param named whether its kind is written beside it
 */
record EdgeStyle(String color, boolean named, boolean dashed) {
    /** What speakers speak of is most of a graph: it is drawn pale and without words, so that the rest stands out. */
    static EdgeStyle of(String kind) {
        boolean denied = kind.contains("denied");
        if (kind.equals("speaks of") || kind.equals("speaksOf")) {
            return new EdgeStyle("#bbbbbb", false, false);
        }
        if (kind.startsWith("member")) {
            return new EdgeStyle("#0072b2", true, false);
        }
        if (kind.startsWith("deployed") || kind.startsWith("sends")) {
            return new EdgeStyle("#d55e00", true, denied);
        }
        return new EdgeStyle("#555555", true, denied);
    }
}
