package org.vedette.annotate.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a trained parser. Embeddings have one row each: first the words', then the tags', then the relations'. */
final class Model {
    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NOTHING = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final Map<String, Integer> wordRows;
    private final Map<String, Integer> tagRows;
    private final List<String> relations;
    private final int words;
    private final Matrices matrices;

    /** @param relations with the one that stands for none first and the root's after it */
    Model(List<String> words, List<String> tags, List<String> relations, Matrices matrices) {
        this.words = words.size();
        wordRows = rows(words, 0);
        tagRows = rows(tags, words.size());
        this.relations = List.copyOf(relations.subList(1, relations.size()));
        this.matrices = matrices;
    }

    private static Map<String, Integer> rows(List<String> names, int first) {
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            rows.put(names.get(i), first + i);
        }
        return rows;
    }

    /** Rows of words' embeddings. */
    int words() {
        return words;
    }

    int rows() {
        return matrices.embeddings().length;
    }

    /** The rows of the root and then of the words. */
    int[] wordRows(List<String> words) {
        return rows(words, wordRows);
    }

    int[] tagRows(List<String> tags) {
        return rows(tags, tagRows);
    }

    private static int[] rows(List<String> names, Map<String, Integer> rows) {
        int[] found = new int[names.size() + 1];
        found[0] = row(ROOT, rows);
        for (int i = 0; i < names.size(); i++) {
            found[i + 1] = row(names.get(i), rows);
        }
        return found;
    }

    private static int row(String name, Map<String, Integer> rows) {
        Integer row = rows.get(name);
        return row == null ? rows.getOrDefault(UNKNOWN, 0) : row;
    }

    int noWord() {
        return row(NOTHING, wordRows);
    }

    int noTag() {
        return row(NOTHING, tagRows);
    }

    int noRelation() {
        return relationRow(-1);
    }

    int relationRow(int relation) {
        return rows() - relations.size() + relation;
    }

    int relations() {
        return relations.size();
    }

    String relation(int relation) {
        return relations.get(relation);
    }

    /** Left and right arcs of each relation, and shift. */
    int transitions() {
        return 2 * relations.size() + 1;
    }

    Matrices matrices() {
        return matrices;
    }
}
