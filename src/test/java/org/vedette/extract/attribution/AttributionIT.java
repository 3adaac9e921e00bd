package org.vedette.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Annotator;
import org.vedette.read.Article;
import org.vedette.text.Span;

/** The table of sentences: who says what in each, over all classes of attribution. */
class AttributionIT {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final AttributionExtractor EXTRACTOR = new AttributionExtractor();
    private static final double SURE = 0.5;

    record Row(String kind, String text, String source, String content, boolean limit) {
        @Override
        public String toString() {
            return kind + ": " + text;
        }
    }

    static List<Row> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                AttributionIT.class.getResourceAsStream("attributions.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" \\| "))
                    .map(c -> new Row(c[0], c[1].replace("\\n", "\n"), c[2], c[3], c.length > 4))
                    .toList();
        }
    }

    static Stream<Row> reached() throws IOException {
        return rows().stream().filter(row -> !row.limit());
    }

    @ParameterizedTest
    @MethodSource("reached")
    void sentence_whenRead_thenSaysWhoSaidWhat(Row row) {
        assertThat(isRight(row)).as(() -> row + " -> " + found(row)).isTrue();
    }

    @Test
    void table_whenCounted_thenHasFewLimits() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows.stream().filter(Row::limit).count()).isLessThan(rows.size() / 8);
    }

    private static boolean isRight(Row row) {
        AnnotatedArticle article = annotate(row.text());
        List<Attribution> found = EXTRACTOR.extract(article);
        if (row.content().equals("none")) {
            return found.stream().noneMatch(attribution -> attribution.score() >= SURE);
        }
        Set<String> wanted = words(row.content());
        return found.stream()
                .anyMatch(attribution -> jaccard(wanted, words(join(article, attribution.content()))) >= 0.5
                        && sameSource(row, join(article, attribution.source())));
    }

    private static boolean sameSource(Row row, String source) {
        return row.source().equals("-")
                ? source.isEmpty()
                : words(source).containsAll(words(row.source()))
                        || (words(row.source()).containsAll(words(source)) && !source.isEmpty());
    }

    private static String found(Row row) {
        AnnotatedArticle article = annotate(row.text());
        return EXTRACTOR.extract(article).stream()
                .map(a -> "[" + join(article, a.source()) + " | " + join(article, a.content()) + " | " + a.explanation()
                        + String.format(Locale.ROOT, " | %.2f]", a.score()))
                .collect(Collectors.joining(" "));
    }

    private static AnnotatedArticle annotate(String text) {
        return ANNOTATOR.annotate(new Article("a", "a", null, null, null, null, null, text, "", List.of()));
    }

    private static String join(AnnotatedArticle article, List<Span> spans) {
        return spans.stream().map(span -> span.of(article.text())).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.isEmpty() ? 0 : (double) both.size() / (a.size() + b.size() - both.size());
    }
}
