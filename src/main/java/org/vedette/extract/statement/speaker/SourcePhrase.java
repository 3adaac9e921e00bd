package org.vedette.extract.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.mention.Mentions.Located;
import org.vedette.extract.statement.speaker.lexicon.BodyNouns;
import org.vedette.extract.statement.speaker.lexicon.SourceWords;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/**
 * A source's mention, read as a noun phrase: its core up to the first comma, preposition or relative clause, and its head,
 * the core's last noun.
 *
 * @param first the core's first token in its sentence
 * @param head its head's
 * @param last the last token of the whole mention
 */
record SourcePhrase(AnnotatedArticle article, Mentions mentions, Sentence sentence, int first, int head, int last) {
    private static final Set<String> BREAKS = Set.of(",", "(", ")", "–", "—", "--", "-", ";", ":");

    static Optional<SourcePhrase> of(AnnotatedArticle article, Mentions mentions, Sentence sentence, List<Span> spans) {
        List<Token> tokens = sentence.tokens();
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            if (spans.stream().anyMatch(s -> s.overlaps(span))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        while (first < last && !startsNoun(tokens.get(first))) {
            first++;
        }
        SourcePhrase whole = new SourcePhrase(article, mentions, sentence, first, first, last);
        int head = whole.findHead();
        int conjunct = firstConjunct(sentence, head);
        return Optional.of(
                conjunct < first
                        ? new SourcePhrase(article, mentions, sentence, conjunct, conjunct, last)
                        : new SourcePhrase(article, mentions, sentence, first, head, last));
    }

    /** The first of those who speak together, where the source's mention has only a later one. */
    private static int firstConjunct(Sentence sentence, int head) {
        int governor = sentence.tree().head(head);
        return sentence.tree().relation(head).startsWith("conj")
                        && governor >= 0
                        && governor < head
                        && isNominal(sentence.tokens().get(governor))
                ? governor
                : head;
    }

    private static boolean startsNoun(Token token) {
        return !token.tag().equals("IN")
                && !token.tag().equals("RB")
                && !token.tag().equals("CC")
                && Character.isLetterOrDigit(token.text().charAt(0));
    }

    private int findHead() {
        int found = first;
        for (int i = first; i <= last; i++) {
            Token token = token(i);
            if (isNominal(token)) {
                found = i;
            } else if (i > first && endsCore(i) && !insideMention(i)) {
                break;
            }
        }
        return found;
    }

    private boolean endsCore(int i) {
        Token token = token(i);
        boolean participle = token.tag().equals("VBG") || token.tag().equals("VBN");
        return BREAKS.contains(token.text())
                || token.tag().equals("IN")
                || token.tag().equals("TO")
                || (token.tag().equals("CC") && isNominal(token(i - 1)))
                || token.tag().startsWith("W")
                || (token.tag().startsWith("VB") && !(participle && i < last && isNominal(token(i + 1))));
    }

    private static boolean isNominal(Token token) {
        return token.tag().startsWith("NN")
                || token.tag().equals("PRP")
                || token.tag().equals("EX")
                || token.ner().equals("PERSON");
    }

    private boolean insideMention(int i) {
        return mentions.within(token(i).span()).stream()
                .anyMatch(m -> m.span().begin() < token(i).begin() && m.span().end() > token(i).end());
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    Token headToken() {
        return token(head);
    }

    String headForm() {
        return lower(headToken().text());
    }

    String headLemma() {
        return lower(headToken().lemma());
    }

    Span core() {
        return sentence.span(first, head);
    }

    /** From the first to the last word, without a relative clause's loose end; line breaks as spaces. */
    String text() {
        return sentence.span(first, last).of(article.text()).replaceAll("\\s+", " ");
    }

    boolean isPlural() {
        return headToken().tag().equals("NNS") || headToken().tag().equals("NNPS");
    }

    /** Whether it is a part of others: "one of them". */
    boolean isOneOf() {
        return head + 2 <= last
                && token(head + 1).text().equals("of")
                && SourceWords.THEY.contains(lower(token(head + 2).text()));
    }

    String firstForm() {
        return lower(token(first).text());
    }

    /** The core's words, the determiner left out, lower case. */
    List<String> coreWords() {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= head; i++) {
            String word = lower(token(i).text());
            if (!SourceWords.DEFINITE.contains(word) && !SourceWords.INDEFINITE.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** All words, lower case. */
    List<String> words() {
        return sentence.tokens().subList(first, last + 1).stream()
                .map(token -> lower(token.text()))
                .toList();
    }

    /** The mention that the head is part of; a country's name after a body's noun is the body's ("Radio Pakistan"). */
    Optional<Located> headMention() {
        return mentions.within(headToken().span()).stream()
                .filter(m -> m.entity().type() != EntityType.COUNTRY || !followsBodyNoun(m.span()))
                .findFirst();
    }

    private boolean followsBodyNoun(Span name) {
        return head > first
                && token(head).begin() == name.begin()
                && token(head - 1).tag().startsWith("NNP")
                && BodyNouns.isBody(lower(token(head - 1).text()));
    }

    /** The person that an apposition names: "the spokesman, Ivan Petrov", also where the source's mention was cut before it. */
    Optional<Located> apposed() {
        List<Token> tokens = sentence.tokens();
        for (int i = head + 1; i < Math.min(tokens.size(), last + 3); i++) {
            if ((BREAKS.contains(token(i - 1).text()) && i > head + 1) || isTitleAfterBreak(i)) {
                Optional<Located> person = mentions.within(token(i).span()).stream()
                        .filter(m -> m.entity().type() == EntityType.PERSON)
                        .findFirst();
                if (person.isPresent()) {
                    return person;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name follows the head that nothing is known of: "the governor, NAME NAME". */
    boolean namesStranger() {
        int names = 0;
        for (int i = head + 1; i <= last; i++) {
            boolean name = token(i).tag().startsWith("NNP")
                    && mentions.within(token(i).span()).isEmpty();
            names = name ? names + 1 : 0;
            if (names == 2) {
                return true;
            }
        }
        return false;
    }

    /** The person named at the end of a title: "the President of Zambia Hakainde Hichilema", but not "an aide to Hichilema". */
    Optional<Located> titled() {
        return mentions.within(sentence.span(head, last)).stream()
                .filter(m -> m.entity().type() == EntityType.PERSON && !isComplement(m.span()))
                .findFirst();
    }

    /**
     * Whether a preposition governs a name, a title perhaps between them; or the name owns what follows. A name after a title
     * with "of" ("Minister of Defence NAME") is not governed by it.
     */
    private boolean isComplement(Span name) {
        int i = head;
        while (i < last && token(i).begin() < name.begin()) {
            i++;
        }
        int after = i;
        while (after <= last && token(after).begin() < name.end()) {
            after++;
        }
        boolean owns = after < sentence.tokens().size() && token(after).tag().equals("POS");
        int before = i - 1;
        while (before > head
                && token(before).tag().startsWith("N")
                && mentions.within(token(before).span()).isEmpty()) {
            before--;
        }
        boolean ofTitle = before == head + 1
                && token(before).text().equals("of")
                && Character.isUpperCase(headToken().text().charAt(0));
        return owns || (!ofTitle && (before <= head || !token(before).tag().startsWith("N")));
    }

    private boolean isTitleAfterBreak(int i) {
        return i > head + 2
                && BREAKS.contains(token(i - 2).text())
                && token(i - 1).tag().startsWith("NNP");
    }

    /** The mentions in the core or after it whose owner or part the head is: "the ministry's report", "a report by Amnesty". */
    List<Located> others() {
        Span whole = sentence.span(first, last);
        return mentions.within(whole).stream()
                .filter(m -> !m.span().overlaps(headToken().span()))
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
