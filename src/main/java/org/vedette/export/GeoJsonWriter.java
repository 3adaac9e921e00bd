package org.vedette.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.query.QueryException;
import org.vedette.query.QueryResult;

/** GeoJSON (RFC 7946): a point for each row that has one in its column {@code wkt}; the other columns are properties. */
final class GeoJsonWriter {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern POINT =
            Pattern.compile("POINT\\s*\\(\\s*(-?[\\d.]+)\\s+(-?[\\d.]+)\\s*\\)", Pattern.CASE_INSENSITIVE);

    private GeoJsonWriter() {}

    static void write(QueryResult result, OutputStream out) throws IOException {
        int wkt = result.columns().indexOf("wkt");
        if (wkt < 0) {
            throw new QueryException("a query can be exported as GeoJSON if it has the column wkt; this one has "
                    + String.join(", ", result.columns()));
        }
        ObjectNode root = MAPPER.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        for (List<String> row : result.rows()) {
            Matcher point = POINT.matcher(row.get(wkt));
            if (point.find()) {
                ObjectNode feature = features.addObject().put("type", "Feature");
                ObjectNode geometry = feature.putObject("geometry").put("type", "Point");
                geometry.putArray("coordinates")
                        .add(Double.parseDouble(point.group(1)))
                        .add(Double.parseDouble(point.group(2)));
                properties(feature.putObject("properties"), result.columns(), row, wkt);
            }
        }
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, root);
    }

    private static void properties(ObjectNode properties, List<String> columns, List<String> row, int wkt) {
        for (int i = 0; i < columns.size(); i++) {
            if (i != wkt) {
                String name = columns.get(i).equals("quote") ? "evidence" : columns.get(i);
                if (row.get(i).isEmpty()) {
                    properties.putNull(name);
                } else {
                    properties.put(name, row.get(i));
                }
            }
        }
    }
}
