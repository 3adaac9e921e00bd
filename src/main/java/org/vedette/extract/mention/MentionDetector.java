package org.vedette.extract.mention;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Mention;
import org.vedette.text.Span;

/** Finds the entities of an article and the places where it names them. */
@Singleton
public final class MentionDetector {
    @Inject
    MentionDetector() {}

    public Mentions detect(AnnotatedArticle article) {
        Map<String, List<Mention>> persons = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int first = i;
                while (i < tokens.size() && tokens.get(i).ner().equals("PERSON")) {
                    i++;
                }
                if (i > first) {
                    Span span = sentence.span(first, i - 1);
                    String text = span.of(article.text());
                    persons.computeIfAbsent(text, t -> new ArrayList<>())
                            .add(new Mention(span.begin(), span.end(), text, null));
                }
            }
        }
        List<Entity> entities = new ArrayList<>();
        persons.forEach((name, mentions) -> entities.add(
                new Entity("e" + entities.size(), EntityType.PERSON, name, List.of(name), List.of(), mentions, false)));
        return new Mentions(entities);
    }
}
