package org.vedette.serve.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an answer may be written; the first is the one for those who do not mind. */
enum Representation {
    JSON("application/json"),
    CSV("text/csv"),
    HTML("text/html"),
    TURTLE("text/turtle");

    private final String mediaType;

    Representation(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** For the {@code format} parameter. */
    static Optional<Representation> named(String name) {
        return Arrays.stream(values())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The one among {@code offered} that an Accept header likes best; empty if none will do (RFC 9110, 12.5.1). */
    static Optional<Representation> accepted(@Nullable String accept, List<Representation> offered) {
        if (accept == null || accept.isBlank()) {
            return offered.stream().findFirst();
        }
        return offered.stream()
                .filter(value -> value.quality(accept) > 0)
                .max(Comparator.comparingDouble((Representation value) -> value.quality(accept))
                        .thenComparing(Comparator.comparingInt((Representation value) -> offered.indexOf(value))
                                .reversed()));
    }

    private double quality(String accept) {
        return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(range -> matches(range.replaceFirst(";.*", "").strip()))
                .max(Comparator.comparingInt(
                        range -> range.replaceFirst(";.*", "").replace("*", "").length()))
                .map(Representation::weight)
                .orElse(0.0);
    }

    private boolean matches(String range) {
        return range.equals("*/*")
                || range.equals(mediaType)
                || (range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1)));
    }

    private static double weight(String range) {
        int start = range.indexOf("q=");
        try {
            return start < 0
                    ? 1
                    : Double.parseDouble(
                            range.substring(start + 2).replaceFirst(";.*", "").strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
