package org.vedette.store;

import java.time.Clock;
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
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.vedette.map.ArticleGraph;

/** What stores of every kind do alike: journal, retraction and counts are answers to the same queries. */
public abstract class JournaledStore implements GraphStore {
    private final Clock clock;

    protected JournaledStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public final void replace(List<ArticleGraph> batch) {
        putAny(JournaledGraph.all(batch, clock.instant()));
    }

    @Override
    public final void loadKnowledge(Map<String, Graph> knowledge) {
        putAny(JournaledGraph.changed(knowledge, this::graph));
    }

    @Override
    public final int remove(Collection<String> articleIris) {
        Set<String> wanted = Set.copyOf(articleIris);
        List<Node> doomed = journal().values().stream()
                .filter(entry -> wanted.contains(entry.articleIri()))
                .map(entry -> NodeFactory.createURI(entry.graphIri()))
                .toList();
        if (!doomed.isEmpty()) {
            drop(doomed);
        }
        return doomed.size();
    }

    @Override
    public final Map<String, JournalEntry> journal() {
        return select(StoreQueries.named("journal"), Map.of(), rows -> {
            Map<String, JournalEntry> journal = new LinkedHashMap<>();
            rows.forEach(row -> {
                JournalEntry entry = entry(row);
                journal.put(entry.articleIri(), entry);
            });
            return journal;
        });
    }

    @Override
    public final StoreStats stats() {
        SortedMap<LocalDate, Long> byDay = new TreeMap<>();
        journal()
                .values()
                .forEach(entry ->
                        byDay.merge(entry.ingestedAt().atOffset(ZoneOffset.UTC).toLocalDate(), 1L, Long::sum));
        long articles = byDay.values().stream().mapToLong(Long::longValue).sum();
        OptionalLong bytes = bytes();
        return select(StoreQueries.named("counts"), Map.of(), rows -> {
            Binding row = rows.next();
            return new StoreStats(
                    articles, number(row, "statements"), number(row, "graphs"), number(row, "quads"), byDay, bytes);
        });
    }

    /** Puts each graph in place of what the store has under its name, in one transaction; there is at least one. */
    protected abstract void put(List<JournaledGraph> batch);

    /** Removes graphs in one transaction; there is at least one. */
    protected abstract void drop(List<Node> names);

    /** What the store takes on the disk; empty where it cannot be known. */
    protected abstract OptionalLong bytes();

    private void putAny(List<JournaledGraph> batch) {
        if (!batch.isEmpty()) {
            put(batch);
        }
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
