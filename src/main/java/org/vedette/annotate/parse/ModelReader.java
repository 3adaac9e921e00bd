package org.vedette.annotate.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the text format of CoreNLP's nndep models: seven lines {@code name=number}, then a line for each word, tag and
 * relation with its embedding, the input weights, the bias, the output weights; the list of frequent features that follows
 * is not needed.
 */
final class ModelReader {
    private final String resource;
    private final Fields fields;

    private ModelReader(String resource, byte[] text) {
        this.resource = resource;
        fields = new Fields(text);
    }

    static Model read(String resource) {
        try (InputStream packed = ModelReader.class.getClassLoader().getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IllegalStateException(resource + ": not on the class path; build the project again");
            }
            return read(resource, new GZIPInputStream(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": cannot be read", e);
        }
    }

    static Model read(String name, InputStream text) throws IOException {
        return new ModelReader(name, text.readAllBytes()).model();
    }

    private Model model() {
        int words = number("dict=");
        int tags = number("pos=");
        int relations = number("label=");
        int dimensions = number("embeddingSize=");
        int units = number("hiddenSize=");
        int places = number("numTokens=");
        number("preComputed=");
        if (places != Templates.ALL || dimensions % 2 != 0 || units % 2 != 0) {
            throw new IllegalStateException(resource + ": " + places + " features of " + dimensions + " dimensions, "
                    + units + " units; expected " + Templates.ALL + " features and even numbers");
        }
        List<String> names = new ArrayList<>();
        float[][] embeddings = new float[words + tags + relations][];
        for (int row = 0; row < embeddings.length; row++) {
            names.add(fields.word());
            embeddings[row] = row(dimensions);
        }
        Matrices matrices = new Matrices(
                embeddings, rows(places * dimensions, units), row(units), rows(units, 2 * (relations - 1) + 1));
        return new Model(
                names.subList(0, words),
                names.subList(words, words + tags),
                names.subList(words + tags, names.size()),
                matrices);
    }

    private int number(String name) {
        String field = fields.word();
        if (!field.matches(name + "\\d{1,8}")) {
            throw new IllegalStateException(resource + ": expected " + name + " and a number, found " + field);
        }
        return Integer.parseInt(field.substring(name.length()));
    }

    private float[][] rows(int rows, int columns) {
        float[][] read = new float[rows][];
        for (int row = 0; row < rows; row++) {
            read[row] = row(columns);
        }
        return read;
    }

    private float[] row(int columns) {
        float[] row = new float[columns];
        for (int column = 0; column < columns; column++) {
            row[column] = fields.decimal();
        }
        return row;
    }
}
