package org.apache.jena.tdb2.store;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.storage.system.DatasetGraphTxnCtl;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A TDB2 database whose files a compaction can change for others. Vedette's own implementation of the class of this name in Apache
 * Jena, which it replaces by coming first on the class path.
 *
 * <p>In Jena up to 6.1 a reader that is under way when a compaction switches to the new files goes on with those, where it has no
 * transaction: its query fails, its thread answers nothing any more, and the compaction waits for ever for it to finish (GH-3488).
 * Here a transaction ends on the files that it began on.
 *
 * <p>To be deleted, with its test, once the test passes without it.
 */
public final class DatasetGraphSwitchable extends DatasetGraphTxnCtl {
    private final @Nullable Path container;
    private final Location location;
    private final PrefixMap prefixes;
    private final Graph defaultGraph;

    @SuppressWarnings("ThreadLocalUsage") // One for each database, and cleared at the end of each transaction.
    private final ThreadLocal<@Nullable DatasetGraph> begunOn = new ThreadLocal<>();

    private final Object switching = new Object();
    private volatile DatasetGraph current;

    /**
     * Starts with the files of {@code dataset}.
     *
     * @param container the folder of all generations; null for a database in memory
     */
    public DatasetGraphSwitchable(@Nullable Path container, Location location, DatasetGraph dataset) {
        super(null, dataset.getContext());
        this.container = container;
        this.location = location;
        this.current = dataset;
        this.prefixes = new PrefixMapSwitchable(this);
        this.defaultGraph = GraphViewSwitchable.createDefaultGraphSwitchable(this);
    }

    /** What this thread's transaction began on, else what is current. */
    @Override
    public DatasetGraph get() {
        DatasetGraph begun = begunOn.get();
        return begun == null ? current : begun;
    }

    public boolean hasContainerPath() {
        return container != null;
    }

    public @Nullable Path getContainerPath() {
        return container;
    }

    public Location getLocation() {
        return location;
    }

    /** Returns what was current. */
    public DatasetGraph set(DatasetGraph dataset) {
        synchronized (switching) {
            DatasetGraph old = current;
            current = dataset;
            return old;
        }
    }

    /** Switches if {@code old} is current; returns whether it was. */
    public boolean change(DatasetGraph old, DatasetGraph next) {
        synchronized (switching) {
            boolean expected = current.equals(old);
            current = expected ? next : current;
            return expected;
        }
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.READ) {
            // Once a switch has been made, no reader is still about to begin on the old files, which are then closed.
            synchronized (switching) {
                super.begin(type);
                begunOn.set(current);
            }
        } else {
            // While it may write, there is no switch.
            super.begin(type);
            begunOn.set(current);
        }
    }

    @Override
    public void commit() {
        try {
            super.commit();
        } finally {
            forgetIfOver();
        }
    }

    @Override
    public void abort() {
        try {
            super.abort();
        } finally {
            forgetIfOver();
        }
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            begunOn.remove();
        }
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public Graph getDefaultGraph() {
        return defaultGraph;
    }

    @Override
    public Graph getUnionGraph() {
        return GraphViewSwitchable.createUnionGraphSwitchable(this);
    }

    @Override
    public Graph getGraph(@Nullable Node name) {
        return GraphViewSwitchable.createNamedGraphSwitchable(
                this, name == null ? Quad.defaultGraphNodeGenerated : name);
    }

    /** Its files are closed by what manages them. */
    @Override
    public void close() {}

    private void forgetIfOver() {
        if (!isInTransaction()) {
            begunOn.remove();
        }
    }
}
