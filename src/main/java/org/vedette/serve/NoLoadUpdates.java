package org.vedette.serve;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.modify.UpdateEngine;
import org.apache.jena.sparql.modify.UpdateEngineFactory;
import org.apache.jena.sparql.modify.UpdateEngineMain;
import org.apache.jena.sparql.modify.UpdateEngineRegistry;
import org.apache.jena.sparql.modify.UpdateEngineWorker;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateVisitor;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateException;

/** SPARQL Update without LOAD, by which a writer could make the server read its own files and call other servers. */
final class NoLoadUpdates implements UpdateEngineFactory {
    private static final NoLoadUpdates INSTANCE = new NoLoadUpdates();

    private NoLoadUpdates() {}

    /** For the whole process. */
    static synchronized void install() {
        if (!UpdateEngineRegistry.containsFactory(INSTANCE)) {
            UpdateEngineRegistry.addFactory(INSTANCE);
        }
    }

    @Override
    public boolean accept(DatasetGraph dataset, Context context) {
        return true;
    }

    @Override
    public UpdateEngine create(DatasetGraph dataset, Binding input, Context context) {
        return new UpdateEngineMain(dataset, input, context) {
            @Override
            protected UpdateVisitor prepareWorker() {
                return new Worker(datasetGraph, inputBinding, context);
            }
        };
    }

    private static final class Worker extends UpdateEngineWorker {
        private Worker(DatasetGraph dataset, Binding input, Context context) {
            super(dataset, input, context);
        }

        @Override
        public void visit(UpdateLoad update) {
            throw new UpdateException("LOAD is switched off; send the data itself");
        }
    }
}
