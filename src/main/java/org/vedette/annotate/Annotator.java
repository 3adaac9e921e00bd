package org.vedette.annotate;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.vedette.read.Article;
import org.vedette.text.Span;

/** The door of the stage. Loads CoreNLP's models once (4–5 s); one instance serves any number of threads. */
@Singleton
public final class Annotator {
    private static final String PARSER_MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final String NER_MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final StanfordCoreNLP pipeline;
    private final DependencyParser parser;

    @Inject
    public Annotator() {
        pipeline = new StanfordCoreNLP(properties());
        parser = DependencyParser.loadFromModelFile(PARSER_MODEL);
    }

    public AnnotatedArticle annotate(Article article) {
        String text = article.flatText();
        Annotation annotation = new Annotation(blanked(text, article));
        pipeline.annotate(annotation);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
            sentences.add(sentence(sentences.size(), text, labels));
        }
        return new AnnotatedArticle(article, text, sentences, Quotations.in(text));
    }

    private Sentence sentence(int index, String text, List<CoreLabel> labels) {
        List<Token> tokens = labels.stream().map(label -> token(text, label)).toList();
        Span span = new Span(
                tokens.getFirst().begin(), tokens.get(tokens.size() - 1).end());
        return new Sentence(index, span, tokens, () -> parse(labels));
    }

    private static Token token(String text, CoreLabel label) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        return new Token(span, span.of(text), label.lemma(), label.tag(), label.ner());
    }

    private DependencyTree parse(List<CoreLabel> labels) {
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, DependencyTree.NONE);
        Arrays.fill(relations, "root");
        for (TypedDependency d : parser.predict(labels).typedDependencies()) {
            heads[d.dep().index() - 1] = d.gov().index() - 1;
            relations[d.dep().index() - 1] = d.reln().toString();
        }
        return new DependencyTree(heads, relations);
    }

    /** Blanks furniture with line breaks, so that offsets stay and no sentence runs across it, and markup with spaces. */
    private static String blanked(String text, Article article) {
        StringBuilder blanked = new StringBuilder(text);
        article.markup().forEach(span -> fill(blanked, span, ' '));
        article.furniture().forEach(span -> fill(blanked, span, '\n'));
        return blanked.toString();
    }

    private static void fill(StringBuilder text, Span span, char with) {
        for (int i = span.begin(); i < span.end(); i++) {
            text.setCharAt(i, with);
        }
    }

    private static Properties properties() {
        Properties p = new Properties();
        p.setProperty("annotators", "tokenize,pos,lemma,ner");
        p.setProperty("tokenize.options", "splitHyphenated=false,invertible=false,untokenizable=noneKeep");
        p.setProperty("ssplit.newlineIsSentenceBreak", "two");
        p.setProperty("ner.model", NER_MODEL);
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.applyNumericClassifiers", "false");
        p.setProperty("ner.useSUTime", "false");
        p.setProperty("ner.buildEntityMentions", "false");
        p.setProperty("threads", "1");
        return p;
    }
}
