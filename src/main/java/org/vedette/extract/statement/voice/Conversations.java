package org.vedette.extract.statement.voice;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Interviews and transcripts: who answers speaks in his own voice, who asks does not. */
@Singleton
final class Conversations {
    private static final Pattern LABEL = Pattern.compile(
            "(?m)^[ \\t]*(?<label>(?:[QA]|[Qq]uestion|[Aa]nswer|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,5}))"
                    + "(?:, [\\p{Lu}][\\p{L} .&'’-]{2,60}| \\([^)\\n]{2,40}\\))?[ \\t]*(?::|(?<=^Q)[. ] )[ \\t]*(?=\\S)");
    private static final Pattern QUESTION = Pattern.compile("(?m)^[^\\n]{8,400}\\?[ \\t]*$");
    private static final Pattern ANSWER = Pattern.compile("A|ANSWER");

    /** What makes a conversation: so many labels, or questions that stand alone. */
    private static final int FEWEST = 2;

    private static final int FEWEST_UNLABELLED = 3;

    private final Pattern conversation;
    private final Pattern asker;

    @Inject
    Conversations(Genres genres) {
        conversation = genres.pattern("\\b<conversation>\\b");
        asker = genres.pattern("^<asker>$");
    }

    List<Utterance> find(AnnotatedArticle article, Mentions mentions, Headline headline) {
        List<Turn> labelled = labelled(article, mentions);
        if (labelled.size() >= FEWEST) {
            return answers(labelled, article, mentions, headline);
        }
        return conversation.matcher(headline.text()).find()
                ? answers(unlabelled(article), article, mentions, headline)
                : List.of();
    }

    /** The turns whose labels name persons, or stand there again and again in capitals. */
    private static List<Turn> labelled(AnnotatedArticle article, Mentions mentions) {
        String text = article.text();
        List<Turn> all = turns(LABEL.matcher(text), text, "label");
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(turn -> counts.merge(turn.key(text), 1, Integer::sum));
        Predicate<Turn> speaks = turn -> isQuestionOrAnswer(turn, text)
                || isPerson(turn, mentions)
                || (isCapitals(turn, text) && counts.getOrDefault(turn.key(text), 0) >= FEWEST);
        boolean repeated =
                all.stream().filter(speaks).anyMatch(turn -> counts.getOrDefault(turn.key(text), 0) >= FEWEST);
        return repeated
                ? all.stream()
                        .filter(speaks)
                        .map(turn -> turn.withoutNextQuestion(text))
                        .toList()
                : List.of();
    }

    private static boolean isQuestionOrAnswer(Turn turn, String text) {
        return turn.key(text).matches("Q|A|QUESTION|ANSWER");
    }

    private static boolean isPerson(Turn turn, Mentions mentions) {
        return mentions.within(turn.label()).stream().anyMatch(m -> m.entity().type() == EntityType.PERSON);
    }

    private static boolean isCapitals(Turn turn, String text) {
        String label = turn.label().of(text);
        return label.length() > 2 && label.equals(label.toUpperCase(Locale.ROOT));
    }

    /** Questions that are paragraphs of their own, each followed by its answer, which has an empty label. */
    private static List<Turn> unlabelled(AnnotatedArticle article) {
        List<Turn> turns = turns(QUESTION.matcher(article.text()), article.text(), "0");
        return turns.size() < FEWEST_UNLABELLED ? List.of() : turns;
    }

    private static List<Turn> turns(Matcher matcher, String text, String group) {
        List<Turn> turns = new ArrayList<>();
        int label = -1;
        int labelEnd = 0;
        int begin = 0;
        while (matcher.find()) {
            if (label >= 0) {
                turns.add(new Turn(new Span(label, labelEnd), new Span(begin, matcher.start())));
            }
            label = group.equals("0") ? matcher.start() : matcher.start(group);
            labelEnd = group.equals("0") ? matcher.end() : matcher.end(group);
            begin = matcher.end();
        }
        if (label >= 0) {
            turns.add(new Turn(new Span(label, labelEnd), new Span(begin, text.length())));
        }
        return turns;
    }

    private List<Utterance> answers(List<Turn> turns, AnnotatedArticle article, Mentions mentions, Headline headline) {
        String text = article.text();
        if (turns.isEmpty()) {
            return List.of();
        }
        Optional<Issuer> guest = guest(turns.getFirst().label().begin(), article, mentions, headline);
        List<Utterance> answers = new ArrayList<>();
        for (Turn turn : turns) {
            String key = turn.key(text);
            boolean questionAsLabel = turn.label().of(text).endsWith("?");
            Optional<Issuer> speaker = questionAsLabel || ANSWER.matcher(key).matches()
                    ? guest
                    : isAsker(key, turns, text)
                            ? Optional.empty()
                            : Optional.of(new Issuer(
                                    List.of(turn.label()), turn.label().of(text)));
            speaker.ifPresent(issuer -> answers.addAll(utterances(turn, issuer, article)));
        }
        return answers;
    }

    /** Whether a label is one of who asks, or most of what follows it are questions. */
    private boolean isAsker(String key, List<Turn> turns, String text) {
        List<Turn> own =
                turns.stream().filter(turn -> turn.key(text).equals(key)).toList();
        long asking = own.stream().filter(turn -> turn.asks(text)).count();
        return asker.matcher(key).matches() || 2 * asking > own.size();
    }

    /** Who is interviewed: the person in the headline, else the first named before the first question. */
    private static Optional<Issuer> guest(int first, AnnotatedArticle article, Mentions mentions, Headline headline) {
        return headline.span()
                .flatMap(span -> person(span, mentions))
                .or(() -> person(new Span(0, first), mentions))
                .map(span -> new Issuer(List.of(span), span.of(article.text())));
    }

    private static Optional<Span> person(Span within, Mentions mentions) {
        return mentions.within(within).stream()
                .filter(m -> m.entity().type() == EntityType.PERSON)
                .map(Mentions.Located::span)
                .findFirst();
    }

    private static List<Utterance> utterances(Turn turn, Issuer issuer, AnnotatedArticle article) {
        List<Utterance> said = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().overlaps(turn.words())
                    && sentence.span().end() <= turn.words().end()) {
                Clauses.told(sentence, turn.words().begin())
                        .ifPresent(told -> said.add(new Utterance(told, issuer, true)));
            }
        }
        return said;
    }
}
