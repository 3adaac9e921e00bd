package org.vedette.annotate;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.vedette.read.Article;
import org.vedette.text.Span;

/** The door of the stage. Loads CoreNLP's models once (4–5 s); one instance serves any number of threads. */
@Singleton
public final class Annotator {
    private static final Pattern ACUTE = Pattern.compile("(?<=\\p{L})[´`](?=\\p{L})");

    private static final String NER_MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final StanfordCoreNLP pipeline;
    private final QuoteMaskingParser parser;

    @Inject
    public Annotator() {
        pipeline = new StanfordCoreNLP(properties(), false);
        parser = new QuoteMaskingParser();
    }

    public AnnotatedArticle annotate(Article article) {
        String text = article.flatText();
        String own = blanked(text, article);
        List<Quotation> quotations = Quotations.in(own);
        List<CoreMap> maps = new ArrayList<>();
        List<CoreLabel> all = new ArrayList<>();
        for (List<CoreLabel> labels : SentenceSplitter.split(own, quotations)) {
            maps.add(map(maps.size(), own, labels, all.size()));
            all.addAll(labels);
        }
        Annotation annotation = new Annotation(own);
        annotation.set(CoreAnnotations.TokensAnnotation.class, all);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, maps);
        pipeline.annotate(annotation);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap map : maps) {
            List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
            sentences.add(sentence(sentences.size(), text, labels, quotations));
        }
        return new AnnotatedArticle(article, text, sentences, quotations);
    }

    private static CoreMap map(int index, String text, List<CoreLabel> labels, int before) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setIndex(i + 1);
            labels.get(i).setSentIndex(index);
        }
        int begin = labels.getFirst().beginPosition();
        int end = labels.get(labels.size() - 1).endPosition();
        CoreMap map = new Annotation(text.substring(begin, end));
        map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        map.set(CoreAnnotations.TokensAnnotation.class, labels);
        map.set(CoreAnnotations.TokenBeginAnnotation.class, before);
        map.set(CoreAnnotations.TokenEndAnnotation.class, before + labels.size());
        map.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        return map;
    }

    private Sentence sentence(int index, String text, List<CoreLabel> labels, List<Quotation> quotations) {
        List<Token> tokens = labels.stream().map(label -> token(text, label)).toList();
        Span span = new Span(
                tokens.getFirst().begin(), tokens.get(tokens.size() - 1).end());
        List<Quotation> own =
                quotations.stream().filter(q -> q.outer().overlaps(span)).toList();
        return new Sentence(index, span, tokens, () -> parser.parse(labels, own));
    }

    private static Token token(String text, CoreLabel label) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        return new Token(span, span.of(text), label.lemma(), label.tag(), label.ner());
    }

    /**
     * Blanks furniture with line breaks, so that offsets stay and no sentence runs across it, and markup with spaces; an acute
     * accent that stands for an apostrophe becomes one.
     */
    private static String blanked(String text, Article article) {
        StringBuilder blanked = new StringBuilder(text);
        article.markup().forEach(span -> fill(blanked, span, ' '));
        article.furniture().forEach(span -> fill(blanked, span, '\n'));
        ACUTE.matcher(text).results().forEach(acute -> blanked.setCharAt(acute.start(), '\''));
        return blanked.toString();
    }

    private static void fill(StringBuilder text, Span span, char with) {
        for (int i = span.begin(); i < span.end(); i++) {
            text.setCharAt(i, with);
        }
    }

    private static Properties properties() {
        Properties p = new Properties();
        p.setProperty("annotators", "pos,lemma,ner");
        p.setProperty("ner.model", NER_MODEL);
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.applyNumericClassifiers", "false");
        p.setProperty("ner.useSUTime", "false");
        p.setProperty("ner.buildEntityMentions", "false");
        p.setProperty("threads", "1");
        return p;
    }
}
