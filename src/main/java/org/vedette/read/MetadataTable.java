package org.vedette.read;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vedette.read.format.RefusedException;
import org.vedette.read.format.TextDecoder;
import org.vedette.read.metadata.Metadata;
import org.vedette.read.metadata.MetadataFields;
import org.vedette.read.metadata.NotADateException;

/**
 * Metadata of many files: a column {@code file} (a name, or a path below the table's folder) and any of {@code id title
 * publisher author published date url}. Tabs in a {@code .tsv}, commas and quotation marks in a {@code .csv}.
 */
final class MetadataTable {
    private record Row(int line, Map<String, String> cells) {}

    private static final ObjectReader READER =
            new CsvMapper().enable(CsvParser.Feature.SKIP_EMPTY_LINES).readerForMapOf(String.class);

    private final Path path;
    private final Map<String, Row> rows;

    private MetadataTable(Path path, Map<String, Row> rows) {
        this.path = path;
        this.rows = rows;
    }

    static MetadataTable read(Path path) throws RefusedException {
        try {
            String text = TextDecoder.decode(Files.readAllBytes(path), null);
            boolean tabs = text.lines().findFirst().orElse("").contains("\t");
            CsvSchema schema = CsvSchema.emptySchema().withHeader();
            schema = tabs ? schema.withColumnSeparator('\t').withoutQuoteChar() : schema;
            Map<String, Row> rows = new HashMap<>();
            try (MappingIterator<Map<String, String>> lines =
                    READER.with(schema).readValues(text)) {
                for (int line = 2; lines.hasNext(); line++) {
                    Row row = new Row(line, lowerCased(lines.next()));
                    rows.putIfAbsent(row.cells().getOrDefault("file", "").strip(), row);
                }
            }
            return checked(path, rows);
        } catch (IOException e) {
            throw new RefusedException("bad-metadata", "the table cannot be read: " + firstLine(e) + "; mend it");
        }
    }

    private static MetadataTable checked(Path path, Map<String, Row> rows) throws RefusedException {
        for (Row row : rows.values()) {
            if (!row.cells().containsKey("file")) {
                throw new RefusedException(
                        "bad-metadata",
                        "the table has no column 'file', only "
                                + String.join(", ", row.cells().keySet()) + "; name the column with the files 'file'");
            }
        }
        return new MetadataTable(path, rows);
    }

    private static Map<String, String> lowerCased(Map<String, String> cells) {
        Map<String, String> lower = new java.util.LinkedHashMap<>();
        cells.forEach((name, cell) -> lower.put(name.strip().toLowerCase(Locale.ROOT), cell == null ? "" : cell));
        return lower;
    }

    /** What the table says of a file that was found under a root. */
    Optional<Metadata> find(Path file, Path root) throws RefusedException {
        Path folder = path.toAbsolutePath().normalize().getParent();
        Path absolute = file.toAbsolutePath().normalize();
        for (String key : new String[] {
            folder != null && absolute.startsWith(folder) ? slashed(folder.relativize(absolute)) : "",
            slashed(root.relativize(file)),
            slashed(file),
            SourceFiles.name(file)
        }) {
            Row row = key.isEmpty() ? null : rows.get(key);
            if (row != null) {
                return Optional.of(metadata(row));
            }
        }
        return Optional.empty();
    }

    private Metadata metadata(Row row) throws RefusedException {
        try {
            return MetadataFields.of(row.cells());
        } catch (NotADateException e) {
            throw new RefusedException("bad-date", path + ", line " + row.line() + ": " + e.reason());
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
