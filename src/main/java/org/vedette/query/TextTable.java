package org.vedette.query;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.List;
import java.util.stream.IntStream;
import org.vedette.vocabulary.Namespaces;

/** Rows for a terminal: aligned columns, long values wrapped. */
final class TextTable {
    private static final int WIDEST = 36;

    private TextTable() {}

    static String write(QueryResult result) {
        if (result.rows().isEmpty()) {
            return "no rows\n";
        }
        List<ColumnData<List<String>>> columns = IntStream.range(
                        0, result.columns().size())
                .filter(i -> result.rows().stream().anyMatch(row -> !row.get(i).isEmpty()))
                .mapToObj(i -> column(result.columns().get(i), i))
                .toList();
        return AsciiTable.getTable(result.rows(), columns) + "\n"
                + result.rows().size() + (result.rows().size() == 1 ? " row\n" : " rows\n");
    }

    private static ColumnData<List<String>> column(String name, int index) {
        return new Column()
                .header(name)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(WIDEST, OverflowBehaviour.NEWLINE)
                .with(row -> shorten(row.get(index)));
    }

    /** White space folded, our own IRIs with their prefixes. */
    private static String shorten(String cell) {
        return cell.replace(Namespaces.INSTANCES, "id:")
                .replace(Namespaces.TERMS, "vd:")
                .replaceAll("\\s+", " ");
    }
}
