package org.vedette.serve.api;

import java.util.List;
import java.util.stream.Collectors;
import org.vedette.query.QueryParameter;
import org.vedette.query.SavedQuery;

/** Answers for a browser: no script, nothing from elsewhere, everything escaped. */
final class HtmlPages {
    private static final String STYLE = "body{font:16px/1.4 sans-serif;margin:2em}table{border-collapse:collapse}"
            + "td,th{border:1px solid #bbb;padding:.3em .6em;text-align:left;vertical-align:top}"
            + "input{margin:0 1em 0 .3em}";

    private HtmlPages() {}

    static String queries(List<SavedQuery> queries) {
        return page(
                "Saved queries",
                queries.stream()
                        .map(query -> "<li><a href=\"/api/queries/" + escape(query.name()) + "?format=html\">"
                                + escape(query.name()) + "</a>: " + escape(query.summary()) + "</li>\n")
                        .collect(Collectors.joining("", "<ul>\n", "</ul>\n")));
    }

    static String rows(SavedQuery query, ApiRequest request, Page page) {
        String head = page.result().columns().stream()
                .map(column -> "<th>" + escape(column) + "</th>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
        String body = page.result().rows().stream()
                .map(row -> row.stream()
                        .map(cell -> "<td>" + cell(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining());
        String extent = page.result().rows().size() + " rows from row " + (page.offset() + 1)
                + (page.more() ? "; " + next(query, request) : "");
        return page(
                query.summary(),
                form(query, request) + "<table>\n" + head + body + "</table>\n<p>" + extent + "</p>\n");
    }

    /** For other values. */
    static String form(SavedQuery query, ApiRequest request) {
        String inputs = query.parameters().stream()
                .map(parameter -> input(parameter, request))
                .collect(Collectors.joining("\n"));
        return "<form action=\"/api/queries/" + escape(query.name()) + "\">\n" + inputs
                + "\n<input type=\"hidden\" name=\"format\" value=\"html\"><button>ask</button></form>\n";
    }

    static String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escape(title)
                + "</title><style>" + STYLE + "</style></head>\n<body>\n<h1>" + escape(title) + "</h1>\n" + body
                + "</body></html>\n";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String next(SavedQuery query, ApiRequest request) {
        return request.hasNext()
                ? "<a rel=\"next\" href=\"" + escape(request.next(query.name())) + "\">there are more</a>"
                : "there are more";
    }

    private static String input(QueryParameter parameter, ApiRequest request) {
        String preset = parameter.preset() == null ? "" : parameter.preset();
        return "<label>" + escape(parameter.name()) + "<input name=\"" + escape(parameter.name()) + "\" value=\""
                + escape(request.values().getOrDefault(parameter.name(), preset)) + "\""
                + (parameter.required() ? " required" : "") + "></label>";
    }

    /** Web addresses become links; no other scheme does. */
    private static String cell(String text) {
        boolean web = text.startsWith("http://") || text.startsWith("https://");
        String shown = escape(text);
        return web && text.chars().noneMatch(Character::isWhitespace)
                ? "<a rel=\"noreferrer\" href=\"" + shown + "\">" + shown + "</a>"
                : shown;
    }
}
