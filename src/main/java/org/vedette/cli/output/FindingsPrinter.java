package org.vedette.cli.output;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.vedette.findings.FindingsJson;
import org.vedette.map.ArticleGraph;
import org.vedette.map.Prefixes;
import org.vedette.pipeline.PipelineOutcome;

/** Prints articles one after the other in one of the formats; only JSON-LD waits for the last. */
public final class FindingsPrinter implements AutoCloseable {
    private final ExtractFormat format;
    private final boolean explained;
    private final PrintStream out;
    private final DatasetGraph collected = DatasetGraphFactory.create();
    private final StreamRDF stream;

    public FindingsPrinter(ExtractFormat format, boolean explained, OutputStream to) {
        this.format = format;
        this.explained = explained;
        out = new PrintStream(to, false, StandardCharsets.UTF_8);
        stream = switch (format) {
            case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            case NQUADS -> StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            case JSONLD -> StreamRDFLib.dataset(collected);
            case JSON, JSONL -> StreamRDFLib.sinkNull();
        };
        stream.start();
        Prefixes.ALL.forEach(stream::prefix);
    }

    public void print(PipelineOutcome.Done article) {
        switch (format) {
            case JSON -> out.println(FindingsJson.pretty(article.findings(), explained));
            case JSONL -> out.println(FindingsJson.line(article.findings(), explained));
            case TRIG, NQUADS, JSONLD -> quads(article.graph());
            case TURTLE ->
                article.graph().graph().stream().sorted(FindingsPrinter::order).forEach(stream::triple);
        }
    }

    private void quads(ArticleGraph graph) {
        Node name = NodeFactory.createURI(graph.graphIri());
        graph.graph().stream().sorted(FindingsPrinter::order).forEach(triple -> stream.quad(Quad.create(name, triple)));
    }

    /** By subject, so that blocks are whole and two runs print the same. */
    private static int order(Triple a, Triple b) {
        int bySubject = a.getSubject().toString().compareTo(b.getSubject().toString());
        return bySubject != 0 ? bySubject : a.toString().compareTo(b.toString());
    }

    @Override
    public void close() {
        stream.finish();
        if (format == ExtractFormat.JSONLD) {
            RDFDataMgr.write(out, collected, RDFFormat.JSONLD11_PRETTY);
        }
        out.flush();
    }
}
