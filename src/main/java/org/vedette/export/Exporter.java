package org.vedette.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.vedette.query.QueryRunner;
import org.vedette.query.SavedQuery;

/** The door of the package: runs a saved query and writes its result for a third-party tool. */
public final class Exporter {
    private final QueryRunner runner;

    public Exporter(QueryRunner runner) {
        this.runner = runner;
    }

    /**
     * Writes, does not close.
     *
     * @throws org.vedette.query.QueryException if the query's columns do not suit the format
     */
    public void export(SavedQuery query, Map<String, String> values, ExportFormat format, OutputStream out)
            throws IOException {
        if (format == ExportFormat.GEOJSON) {
            GeoJsonWriter.write(runner.select(query, values), out);
        } else {
            Network network = query.construct()
                    ? NetworkReader.read(runner.construct(query, values))
                    : NetworkReader.read(runner.select(query, values));
            try {
                write(network, format, out);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }

    private static void write(Network network, ExportFormat format, OutputStream out)
            throws IOException, XMLStreamException {
        switch (format) {
            case GEXF -> GexfWriter.write(network, out);
            case GRAPHML -> GraphmlWriter.write(network, out);
            case CYJS -> CytoscapeWriter.write(network, out);
            case DOT -> DotWriter.write(network, out);
            case CSV -> CsvWriter.write(network, out);
            case GEOJSON -> throw new IllegalArgumentException("GeoJSON is written from rows, not from a network");
        }
    }
}
