package org.vedette.export;

/**
 * How a kind of node is drawn, the same in every format.
 *
 * @param red 0 to 255
 */
record NodeStyle(int red, int green, int blue) {
    /** Colour-blind safe colours of Okabe and Ito (2008). */
    static NodeStyle of(String type) {
        return switch (type) {
            case "Person" -> new NodeStyle(86, 180, 233);
            case "Organisation" -> new NodeStyle(0, 114, 178);
            case "Country" -> new NodeStyle(213, 94, 0);
            case "Place" -> new NodeStyle(230, 159, 0);
            case "MilitaryUnit" -> new NodeStyle(0, 158, 115);
            case "EquipmentType", "EquipmentClass" -> new NodeStyle(204, 121, 167);
            case "Exercise" -> new NodeStyle(240, 228, 66);
            default -> new NodeStyle(153, 153, 153);
        };
    }

    /** {@code #rrggbb} */
    String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** Diameter for a number of edges: area grows with it. */
    static double size(int degree) {
        return Math.round(10 * Math.sqrt(Math.max(1, degree)) * 10) / 10.0;
    }
}
