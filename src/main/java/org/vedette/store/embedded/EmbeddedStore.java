package org.vedette.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.vedette.store.JournaledGraph;
import org.vedette.store.JournaledStore;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;
import org.vedette.store.StoreQueries;

/** The store in this process. One process at a time; within it safe for any number of threads. */
public final class EmbeddedStore extends JournaledStore {
    /** Of disk for a quad in its indexes and in Lucene, measured generously; and what a commit may need besides. */
    private static final long BYTES_PER_QUAD = 500;

    private static final long BYTES_TO_SPARE = 128L << 20;

    private final OpenDataset opened;
    private final DatasetGraph graphs;
    private final LongSupplier freeBytes;

    EmbeddedStore(OpenDataset opened, Clock clock, LongSupplier freeBytes) {
        super(clock);
        this.opened = opened;
        this.graphs = opened.graphs();
        this.freeBytes = freeBytes;
    }

    /** Whether there is a store in {@code folder} that can be opened. */
    public static boolean isStore(Path folder) {
        return Files.isDirectory(folder.resolve("tdb2"));
    }

    /** Opens the store in {@code folder}, a new one if there is none. */
    public static EmbeddedStore open(Path folder) {
        OpenDataset opened = OpenDataset.in(folder);
        return new EmbeddedStore(opened, Clock.systemUTC(), opened.folder()::freeBytes);
    }

    @Override
    public String location() {
        return opened.folder().path().toString();
    }

    @Override
    public <T> T select(String query, Map<String, Node> parameters, Function<RowSet, T> reader) {
        return execute(query, parameters, exec -> reader.apply(exec.select()));
    }

    @Override
    public Graph construct(String query, Map<String, Node> parameters) {
        return execute(
                query, parameters, exec -> exec.getQuery().isDescribeType() ? exec.describe() : exec.construct());
    }

    @Override
    public boolean ask(String query, Map<String, Node> parameters) {
        return execute(query, parameters, QueryExec::ask);
    }

    @Override
    public Graph graph(String graphIri) {
        return read(() -> {
            Graph copy = GraphFactory.createDefaultGraph();
            graphs.getGraph(NodeFactory.createURI(graphIri)).find().forEachRemaining(copy::add);
            return copy;
        });
    }

    @Override
    public void forEachQuad(Consumer<Quad> action) {
        read(() -> {
            graphs.find().forEachRemaining(action);
            return graphs;
        });
    }

    /** Adds what {@code source} gives, in one transaction; for the restore of a backup. */
    public void load(Consumer<Consumer<Quad>> source) {
        write(0, () -> source.accept(graphs::add));
    }

    /** Gives back the space of what was replaced and removed; needs room for a second copy of what is there. */
    public Compaction compact() {
        long before = bytesOnDisk();
        if (freeBytes.getAsLong() < before) {
            throw new StoreException(
                    Reason.DISK_FULL,
                    String.format(
                            "%s: compacting needs %d MB and the disk has %d MB left; free some space first",
                            location(), before >> 20, freeBytes.getAsLong() >> 20));
        }
        DatabaseMgr.compact(opened.triples(), true);
        return new Compaction(before, bytesOnDisk());
    }

    @Override
    public void close() {
        opened.close();
    }

    /** Of what is stored: another one after each write, whoever made it. */
    public long version() {
        return Txn.calculateRead(graphs, () -> TDBInternal.requireStorage(opened.triples())
                .getTxnSystem()
                .getThreadTransaction()
                .getDataVersion());
    }

    /** For a server on this store, which shares its transactions. */
    public DatasetGraph graphs() {
        return graphs;
    }

    /** From now on others may write at any time, through {@link #graphs()}. */
    public void markServing() {
        opened.folder().serving(true);
    }

    /** The others have stopped. */
    public void markServed() {
        opened.folder().serving(false);
    }

    @Override
    protected void put(List<JournaledGraph> batch) {
        long quads = batch.stream().mapToLong(JournaledGraph::size).sum();
        write(
                quads,
                () -> batch.forEach(graph -> {
                    graphs.removeGraph(graph.name());
                    graph.forEach(t -> graphs.add(graph.name(), t.getSubject(), t.getPredicate(), t.getObject()));
                }));
    }

    @Override
    protected void drop(List<Node> names) {
        write(0, () -> names.forEach(graphs::removeGraph));
    }

    private void write(long quads, Runnable change) {
        requireSpace(quads);
        opened.folder().markWriting();
        try {
            Txn.executeWrite(graphs, change);
        } catch (RuntimeException | InternalError e) {
            // InternalError: a page of a memory-mapped file that the disk has no room for.
            throw new StoreException(
                    Reason.DAMAGED,
                    location() + ": writing failed: " + e + "; nothing of this batch was stored; check the disk, then"
                            + " repeat the command: it goes on where it stopped",
                    e);
        }
        opened.folder().markWritten();
    }

    private void requireSpace(long quads) {
        long needed = quads * BYTES_PER_QUAD + BYTES_TO_SPARE;
        long free = freeBytes.getAsLong();
        if (free < needed) {
            throw new StoreException(
                    Reason.DISK_FULL,
                    String.format(
                            "%s: the disk has %d MB left and this batch may need %d MB; nothing of it was stored;"
                                    + " free some space (vedette compact), then repeat the command",
                            location(), free >> 20, needed >> 20));
        }
    }

    private <T> T execute(String text, Map<String, Node> parameters, Function<QueryExec, T> run) {
        var query = StoreQueries.bind(text, parameters);
        return read(() -> {
            try (QueryExec exec = QueryExec.dataset(graphs).query(query).build()) {
                return run.apply(exec);
            }
        });
    }

    private <T> T read(Supplier<T> reading) {
        try {
            return Txn.calculateRead(graphs, reading);
        } catch (QueryCancelledException e) {
            throw new StoreException(
                    Reason.TIMEOUT, location() + ": the query took too long; ask for less or a shorter time", e);
        } catch (QueryException e) {
            throw new StoreException(
                    Reason.BAD_QUERY, location() + ": the query failed: " + StoreQueries.brief(e) + "; correct it", e);
        } catch (JenaException e) {
            throw new StoreException(
                    Reason.DAMAGED,
                    location() + ": its files cannot be read: " + e.getMessage()
                            + "; restore a backup into a new folder",
                    e);
        }
    }

    @Override
    protected OptionalLong bytes() {
        return OptionalLong.of(bytesOnDisk());
    }

    private long bytesOnDisk() {
        try {
            return StoreFolder.bytesIn(opened.folder().path());
        } catch (IOException e) {
            throw new StoreException(Reason.NO_ACCESS, location() + ": cannot be read: " + e, e);
        }
    }
}
