package org.vedette.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How rows are written. */
public enum ResultFormat {
    TABLE {
        @Override
        public String write(QueryResult result) {
            return TextTable.write(result);
        }
    },
    CSV {
        @Override
        public String write(QueryResult result) {
            CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
            result.columns().forEach(schema::addColumn);
            return jackson(
                    () -> new CsvMapper().writer(schema.build()).writeValueAsString(objects(result, CsvCells::inert)));
        }
    },
    JSON {
        @Override
        public String write(QueryResult result) {
            return jackson(() -> new JsonMapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(objects(result, UnaryOperator.identity()))
                    + "\n");
        }
    },
    MD {
        @Override
        public String write(QueryResult result) {
            String head = line(result.columns()) + "|"
                    + " --- |".repeat(result.columns().size()) + "\n";
            return head + result.rows().stream().map(ResultFormat::line).collect(Collectors.joining());
        }
    };

    /** The whole output, ending in a line break. */
    public abstract String write(QueryResult result);

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll("\\s+", " ").replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static List<Map<String, String>> objects(QueryResult result, UnaryOperator<String> cell) {
        return result.rows().stream()
                .map(row -> {
                    Map<String, String> object = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        object.put(result.columns().get(i), cell.apply(row.get(i)));
                    }
                    return object;
                })
                .toList();
    }

    private static String jackson(Writing writing) {
        try {
            return writing.write();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        String write() throws JsonProcessingException;
    }
}
