package org.vedette.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** What every store answers about itself by the same queries. */
public final class StoredFacts {

    /** Runs a SELECT without parameters. */
    public interface Select {
        <T> T run(String query, Function<RowSet, T> reader);
    }

    private StoredFacts() {}

    public static Map<String, JournalEntry> journal(Select select) {
        return select.run(StoreQueries.named("journal"), rows -> {
            Map<String, JournalEntry> journal = new LinkedHashMap<>();
            rows.forEach(row -> {
                JournalEntry entry = entry(row);
                journal.put(entry.articleIri(), entry);
            });
            return journal;
        });
    }

    /** The graphs of those of the articles that the store has. */
    public static List<Node> graphsOf(Collection<String> articleIris, Select select) {
        Set<String> wanted = Set.copyOf(articleIris);
        return journal(select).values().stream()
                .filter(entry -> wanted.contains(entry.articleIri()))
                .map(entry -> NodeFactory.createURI(entry.graphIri()))
                .toList();
    }

    public static StoreStats stats(Select select, OptionalLong bytes) {
        SortedMap<LocalDate, Long> byDay = new TreeMap<>();
        journal(select)
                .values()
                .forEach(entry ->
                        byDay.merge(entry.ingestedAt().atOffset(ZoneOffset.UTC).toLocalDate(), 1L, Long::sum));
        long articles = byDay.values().stream().mapToLong(Long::longValue).sum();
        return select.run(StoreQueries.named("counts"), rows -> {
            Binding row = rows.next();
            return new StoreStats(
                    articles, number(row, "statements"), number(row, "graphs"), number(row, "quads"), byDay, bytes);
        });
    }

    private static JournalEntry entry(Binding row) {
        return new JournalEntry(
                row.get("article").getURI(),
                row.get("graph").getURI(),
                row.get("sha256").getLiteralLexicalForm(),
                row.get("inputHash").getLiteralLexicalForm(),
                row.get("extractorVersion").getLiteralLexicalForm(),
                Instant.parse(row.get("ingestedAt").getLiteralLexicalForm()));
    }

    private static long number(Binding row, String name) {
        Node value = row.get(name);
        return Long.parseLong(value.getLiteralLexicalForm());
    }
}
