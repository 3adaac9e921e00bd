package org.vedette.store.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;

/** The dataset of <code>fuseki-config/kg.ttl</code>, opened in a claimed folder. */
public final class OpenDataset implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenDataset.class);

    static {
        JenaSystem.init();
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StoreFolder folder;
    private final DatasetGraphText dataset;

    private OpenDataset(StoreFolder folder, DatasetGraphText dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    /** Repairs the text index first if the store was left in the middle of a write. */
    public static OpenDataset in(Path store) {
        StoreFolder folder = StoreFolder.claim(store);
        try {
            JournalTail.repair(folder.path().resolve("tdb2"));
            String configuration = ServiceConfiguration.hash();
            boolean repair = folder.needsTextIndex(configuration);
            if (repair) {
                LOG.warn(
                        "{}: building the text index anew, for a write was cut off, or it is missing or for another kg.ttl",
                        folder.path());
                folder.deleteTextIndex();
            }
            OpenDataset opened = new OpenDataset(folder, assemble(folder.path()));
            if (repair) {
                TextIndexRebuild.run(opened.dataset);
                folder.markWritten();
            }
            folder.markIndexed(configuration);
            return opened;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    public DatasetGraph graphs() {
        return dataset;
    }

    public StoreFolder folder() {
        return folder;
    }

    /** Waits a little for transactions of other threads. */
    @Override
    public void close() {
        awaitTransactions();
        dataset.getTextIndex().close();
        TDBInternal.expel(triples(), true);
        folder.close();
    }

    /** The TDB2 database under the text index. */
    DatasetGraph triples() {
        DatasetGraph layer = dataset;
        while (!(layer instanceof DatasetGraphSwitchable) && layer instanceof DatasetGraphWrapper wrapper) {
            layer = wrapper.getWrapped();
        }
        return layer;
    }

    private void awaitTransactions() {
        TransactionCoordinator transactions = TDBInternal.getTransactionCoordinator(triples());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (transactions.countActive() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static DatasetGraphText assemble(Path path) {
        try {
            Resource described = ServiceConfiguration.in(path).getResource(ServiceConfiguration.DATASET.getURI());
            Dataset triples = (Dataset) open(described, TextVocab.pDataset);
            TextIndex index = new WriterOnlyIndex((TextIndex) open(described, TextVocab.pIndex));
            DatasetGraphText graphs = (DatasetGraphText) TextDatasetFactory.create(triples.asDatasetGraph(), index);
            graphs.getContext().set(ARQ.httpServiceAllowed, false);
            return graphs;
        } catch (AssemblerException | TDBException | TextIndexException e) {
            throw new StoreException(
                    Reason.DAMAGED,
                    path + ": cannot be opened: " + rootMessage(e) + "; restore a backup into a new folder",
                    e);
        }
    }

    private static Object open(Resource described, Property part) {
        return Assembler.general().open(described.getProperty(part).getResource());
    }

    private static String rootMessage(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
