package org.vedette.export;

/** What an export is for. */
public enum ExportFormat {
    /** Gephi. */
    GEXF("network-edges"),
    /** Gephi, yEd. */
    GRAPHML("network-edges"),
    /** Cytoscape. */
    CYJS("network-edges"),
    /** Graphviz. */
    DOT("network-edges"),
    /** Spreadsheets. */
    CSV("network-edges"),
    /** Maps. */
    GEOJSON("map-features");

    private final String defaultQuery;

    ExportFormat(String defaultQuery) {
        this.defaultQuery = defaultQuery;
    }

    /** The saved query whose result is exported where none is named. */
    public String defaultQuery() {
        return defaultQuery;
    }
}
