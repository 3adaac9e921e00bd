package org.vedette.serve.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, those of paging and format set apart from those of the query.
 *
 * @param format null to go by the Accept header
 */
record ApiRequest(
        Map<String, String> values,
        int offset,
        int limit,
        @Nullable Representation format) {
    /** Not to be used as parameters of saved queries. */
    static final List<String> RESERVED = List.of("format", "limit", "offset");

    static final int LARGEST_PAGE = 10_000;

    /** So that the end of a page is a number too. */
    static final int LARGEST_OFFSET = Integer.MAX_VALUE - LARGEST_PAGE - 1;

    static final int PAGE = 100;

    static ApiRequest of(Map<String, String[]> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach((name, given) -> {
            if (given.length != 1) {
                throw new ApiException(
                        400, "the parameter " + name + " is given " + given.length + " times; give it once");
            }
            values.put(name, given[0]);
        });
        int limit = number(values.remove("limit"), "limit", PAGE, 1, LARGEST_PAGE);
        int offset = number(values.remove("offset"), "offset", 0, 0, LARGEST_OFFSET);
        return new ApiRequest(values, offset, limit, format(values.remove("format")));
    }

    /** Whether a page after this one can be asked for at all. */
    boolean hasNext() {
        return offset <= LARGEST_OFFSET - limit;
    }

    /** The address of the page after this one. */
    String next(String query) {
        Map<String, String> all = new LinkedHashMap<>(values);
        if (format != null) {
            all.put("format", format.name().toLowerCase(Locale.ROOT));
        }
        all.put("limit", String.valueOf(limit));
        all.put("offset", String.valueOf(offset + limit));
        return all.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "/api/queries/" + query + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable Representation format(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Representation.named(name)
                .orElseThrow(() -> new ApiException(400, "the parameter format must be json, csv, html or turtle"));
    }

    private static int number(@Nullable String text, String name, int preset, int least, int most) {
        if (text == null) {
            return preset;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new ApiException(400, "the parameter " + name + " must be a whole number from " + least + " to " + most);
    }
}
