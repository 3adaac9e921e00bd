package org.vedette.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same trees as CoreNLP's own parser gives, on all our articles. */
class TransitionParserIT {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final Path ARTICLES = Path.of("src/test/resources/org/vedette/holdout/articles");
    private static final int MANY = 300;

    @Test
    void parse_whenSentencesOfArticles_thenTreesAreThoseOfCoreNlp() throws IOException {
        TransitionParser ours = TransitionParser.load(MODEL);
        DependencyParser theirs = DependencyParser.loadFromModelFile(MODEL);
        List<List<CoreLabel>> sentences = sentences();
        assertTrue(sentences.size() > MANY, sentences.size() + " sentences");
        for (List<CoreLabel> sentence : sentences) {
            Arc[] expected = new Arc[sentence.size()];
            for (TypedDependency arc : theirs.predict(sentence).typedDependencies()) {
                expected[arc.dep().index() - 1] =
                        new Arc(arc.gov().index() - 1, arc.reln().toString());
            }
            assertEquals(Arrays.asList(expected), parse(ours, sentence), sentence::toString);
        }
    }

    @Test
    void parse_whenThereIsNoWord_thenNoArc() {
        assertEquals(List.of(), TransitionParser.load(MODEL).parse(List.of(), List.of()));
    }

    private static List<Arc> parse(TransitionParser parser, List<CoreLabel> sentence) {
        return parser.parse(
                sentence.stream().map(CoreLabel::word).toList(),
                sentence.stream().map(CoreLabel::tag).toList());
    }

    private static List<List<CoreLabel>> sentences() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        StanfordCoreNLP tagger = new StanfordCoreNLP(properties, false);
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(TransitionParserIT::text)
                    .map(Annotation::new)
                    .peek(tagger::annotate)
                    .flatMap(article -> article.get(CoreAnnotations.SentencesAnnotation.class).stream())
                    .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
