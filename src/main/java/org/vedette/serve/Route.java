package org.vedette.serve;

import java.util.Set;

/** What a path stands for, as far as protection goes. */
enum Route {
    /** Queries and reading of graphs. */
    READ,
    /** Update, data and patch. */
    WRITE,
    /** Administration: below <code>/$/</code>. */
    ADMIN,
    /** The saved queries, the description and the pages of the user interface. */
    OPEN;

    private static final Set<String> READING = Set.of("/kg/query", "/kg/sparql", "/kg/get");

    static Route of(String path) {
        if (READING.contains(path)) {
            return READ;
        }
        if (path.equals("/kg") || path.startsWith("/kg/")) {
            return WRITE;
        }
        return path.startsWith("/$/") ? ADMIN : OPEN;
    }
}
