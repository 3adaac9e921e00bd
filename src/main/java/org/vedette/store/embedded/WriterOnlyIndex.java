package org.vedette.store.embedded;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A text index that only the thread which has changed it can commit or roll back.
 *
 * <p>Jena 5.6 rolls the index back when any transaction is aborted, a reading one too: a query that is stopped for its time would
 * take from the index what a writer is just putting in, and leave that writer without an index writer.
 */
final class WriterOnlyIndex implements TextIndex {
    private final TextIndex index;
    private volatile @Nullable Thread writer;

    WriterOnlyIndex(TextIndex index) {
        this.index = index;
    }

    @Override
    public void prepareCommit() {
        if (isWriter()) {
            index.prepareCommit();
        }
    }

    @Override
    public void commit() {
        if (isWriter()) {
            writer = null;
            index.commit();
        }
    }

    @Override
    public void rollback() {
        if (isWriter()) {
            writer = null;
            index.rollback();
        }
    }

    @Override
    public void addEntity(Entity entity) {
        writer = Thread.currentThread();
        index.addEntity(entity);
    }

    @Override
    public void updateEntity(Entity entity) {
        writer = Thread.currentThread();
        index.updateEntity(entity);
    }

    @Override
    public void deleteEntity(Entity entity) {
        writer = Thread.currentThread();
        index.deleteEntity(entity);
    }

    @Override
    public Map<String, Node> get(String uri) {
        return index.get(uri);
    }

    @Override
    public List<TextHit> query(
            @Nullable Node property, String query, @Nullable String graph, @Nullable String lang, int limit) {
        return index.query(property, query, graph, lang, limit);
    }

    @Override
    public List<TextHit> query(@Nullable Node property, String query, @Nullable String graph, @Nullable String lang) {
        return index.query(property, query, graph, lang);
    }

    @Override
    public List<TextHit> query(
            @Nullable Node property,
            String query,
            @Nullable String graph,
            @Nullable String lang,
            int limit,
            @Nullable String highlight) {
        return index.query(property, query, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties,
            String query,
            @Nullable String graph,
            @Nullable String lang,
            int limit,
            @Nullable String highlight) {
        return index.query(properties, query, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String query,
            @Nullable String graph,
            @Nullable String lang,
            int limit,
            @Nullable String highlight) {
        return index.query(subject, properties, query, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String query,
            @Nullable String graph,
            @Nullable String lang,
            int limit,
            @Nullable String highlight) {
        return index.query(subject, properties, query, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            String subject,
            @Nullable Node property,
            String query,
            @Nullable String graph,
            @Nullable String lang,
            int limit,
            @Nullable String highlight) {
        return index.query(subject, property, query, graph, lang, limit, highlight);
    }

    @Override
    public EntityDefinition getDocDef() {
        return index.getDocDef();
    }

    @Override
    public void close() {
        index.close();
    }

    private boolean isWriter() {
        return Thread.currentThread().equals(writer);
    }
}
