package org.vedette.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.query.CsvCells;

/** One line an edge, with the labels and types of both ends: what spreadsheets and Gephi's import wizard read. */
final class CsvWriter {
    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumn("Source")
            .addColumn("Target")
            .addColumn("SourceLabel")
            .addColumn("SourceType")
            .addColumn("TargetLabel")
            .addColumn("TargetType")
            .addColumn("Label")
            .addColumn("Weight")
            .addColumn("Start")
            .addColumn("End")
            .addColumn("Evidence")
            .setUseHeader(true)
            .build();

    private CsvWriter() {}

    static void write(Network network, OutputStream out) throws IOException {
        Map<String, Network.Node> nodes = new TreeMap<>();
        network.nodes().forEach(node -> nodes.put(node.id(), node));
        SequenceWriter rows = new CsvMapper().writer(COLUMNS).writeValues(out);
        for (Network.Edge edge : network.edges()) {
            Network.Node source = nodes.get(edge.source());
            Network.Node target = nodes.get(edge.target());
            rows.write(new String[] {
                edge.source(),
                edge.target(),
                source == null ? "" : CsvCells.inert(source.label()),
                source == null ? "" : source.type(),
                target == null ? "" : CsvCells.inert(target.label()),
                target == null ? "" : target.type(),
                CsvCells.inert(edge.kind()),
                Integer.toString(edge.weight()),
                edge.start(),
                edge.end(),
                CsvCells.inert(edge.evidence())
            });
        }
        rows.flush();
    }
}
