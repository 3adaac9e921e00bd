package org.vedette.extract.statement.voice;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.mention.Mentions.Located;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.text.Span;

/** Statements, communiqués and fact sheets: their sentences are their issuer's. */
@Singleton
final class Declarations {
    /** Sentences that must say "we" before a headline that names no issuer is believed. */
    private static final int ENOUGH = 2;

    /** In sentences: where "We, the ministers of..." is looked for. */
    private static final int OPENING = 8;

    private static final Set<String> OFFICIAL = Set.of(
            "government", "ministry", "agency", "alliance", "international", "parliament", "court", "armed-group");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<EntityType> CAN_ISSUE =
            Set.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.MILITARY_UNIT, EntityType.COUNTRY);

    private final Gazetteer gazetteer;
    private final Pattern issuedBy;
    private final Pattern issuedLater;
    private final Pattern possessive;
    private final Pattern bare;
    private final Pattern sheet;
    private final Pattern name;
    private final Pattern self =
            Pattern.compile("^(?:\\w+, +)?[Ww]e(?:,|\\s*[–—-]+)?\\s+(?:the\\s|\\p{Lu}).*", Pattern.DOTALL);

    @Inject
    Declarations(Gazetteer gazetteer, Genres genres) {
        this.gazetteer = gazetteer;
        String end = "(?=\\s+(?:<topic>|\\w+ing)\\b|\\s*[,:;–—]|\\s+-\\s|\\s*$)";
        issuedBy = genres.pattern("^\\s*(?:<attribute>\\s+)*<declaration>\\s+<link>\\s+(?<issuer>.+?)" + end);
        issuedLater =
                genres.pattern("^\\s*(?:<attribute>\\s+)*<declaration>\\s.*?\\s(?:by|from)\\s+(?<issuer>.+?)" + end);
        possessive = genres.pattern("^\\s*(?<issuer>.+?)(?:['’]s?)?\\s+(?:<attribute>\\s+)*<declaration>" + end);
        bare = genres.pattern("^\\s*(?:<attribute>\\s+)*<declaration>" + end);
        sheet = genres.pattern("^\\s*<sheet>\\b");
        name = Pattern.compile("(?:(?:[^\\p{Ll}\\s]\\S*|" + genres.any("particle") + ")(?:\\s+|$))+");
    }

    List<Utterance> find(AnnotatedArticle article, Mentions mentions, Headline headline) {
        return issuer(article, mentions, headline)
                .map(issuer -> utterances(article, headline, issuer))
                .orElse(List.of());
    }

    private static List<Utterance> utterances(AnnotatedArticle article, Headline headline, Issuer issuer) {
        int body = headline.span().map(Span::end).orElse(0);
        List<Utterance> all = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().begin() >= body && !Clauses.isQuoted(sentence.span(), article)) {
                Clauses.told(sentence, body).ifPresent(told -> all.add(new Utterance(told, issuer, false)));
            }
        }
        return all;
    }

    private Optional<Issuer> issuer(AnnotatedArticle article, Mentions mentions, Headline headline) {
        Optional<Issuer> named = named(issuedBy, headline, mentions).or(() -> named(issuedLater, headline, mentions));
        if (named.isPresent()) {
            return named;
        }
        boolean we = saysWe(article);
        Optional<Issuer> self = we ? self(article) : Optional.empty();
        if (self.isPresent()) {
            return self;
        }
        boolean declared = we && bare.matcher(headline.text()).find();
        Optional<Issuer> owner = we ? named(possessive, headline, mentions) : Optional.empty();
        boolean issued = declared || we || sheet.matcher(headline.text()).find();
        return owner.or(() -> issued ? publisher(article, mentions) : Optional.empty())
                .or(() -> declared ? Optional.of(new Issuer(List.of(), headline.text())) : Optional.empty());
    }

    private static boolean saysWe(AnnotatedArticle article) {
        return article.sentences().stream()
                        .filter(sentence -> Clauses.isFirstPerson(sentence, article))
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
    }

    /** Whom the headline names, if that is somebody who can issue something. */
    private Optional<Issuer> named(Pattern pattern, Headline headline, Mentions mentions) {
        Matcher matcher = pattern.matcher(headline.text());
        if (!matcher.find() || !name.matcher(matcher.group("issuer")).matches()) {
            return Optional.empty();
        }
        String issuer = matcher.group("issuer");
        Optional<Span> inText = headline.at(matcher.start("issuer"), matcher.end("issuer"));
        Optional<Span> mentioned = inText.filter(
                        span -> !issuers(mentions, span).isEmpty())
                .or(() -> inText.isPresent() ? Optional.empty() : elsewhere(issuer, mentions));
        return mentioned.map(span -> new Issuer(List.of(span), issuer));
    }

    private static List<Located> issuers(Mentions mentions, Span span) {
        return mentions.within(span).stream()
                .filter(m -> CAN_ISSUE.contains(m.entity().type()))
                .toList();
    }

    /** The first mention of an entity that a name names, where the headline itself is not in the text. */
    private static Optional<Span> elsewhere(String name, Mentions mentions) {
        return mentions.entities().stream()
                .filter(entity -> CAN_ISSUE.contains(entity.type()) && name.contains(entity.name()))
                .map(entity -> entity.mentions().getFirst())
                .map(mention -> new Span(mention.begin(), mention.end()))
                .findFirst();
    }

    /** "We, the ministers of...", at the beginning. */
    private Optional<Issuer> self(AnnotatedArticle article) {
        return article.sentences().stream()
                .limit(OPENING)
                .filter(sentence ->
                        self.matcher(sentence.span().of(article.text())).matches())
                .findFirst()
                .flatMap(sentence -> self(sentence, article));
    }

    private static Optional<Issuer> self(Sentence sentence, AnnotatedArticle article) {
        List<Token> tokens = sentence.tokens();
        int we = 0;
        while (!tokens.get(we).text().equalsIgnoreCase("we")) {
            we++;
        }
        int first = we + 1;
        while (first < tokens.size() && !isWord(tokens.get(first))) {
            first++;
        }
        int last = first;
        while (last + 1 < tokens.size() && !endsName(tokens, last + 1)) {
            last++;
        }
        while (last > first && !isWord(tokens.get(last))) {
            last--;
        }
        if (last >= tokens.size() - 1) {
            return Optional.empty();
        }
        Span span = sentence.span(first, last);
        return Optional.of(new Issuer(List.of(span), span.of(article.text())));
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().charAt(0));
    }

    /** Whether those who speak have named themselves: a verb follows, or the dash that ends the insertion. */
    private static boolean endsName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean afterMark = !isWord(tokens.get(i - 1));
        return FINITE.contains(token.tag())
                || token.text().matches("[–—-]+")
                || (afterMark && token.tag().startsWith("VB"));
    }

    /** A public body that publishes in its own name. */
    private Optional<Issuer> publisher(AnnotatedArticle article, Mentions mentions) {
        String publisher = article.article().publisher();
        if (publisher == null) {
            return Optional.empty();
        }
        boolean official = gazetteer.lookup(publisher).stream()
                .anyMatch(entry -> entry.type().equals("MilitaryUnit")
                        || OFFICIAL.contains(entry.facts().getOrDefault("organisationKind", "")));
        return official
                ? Optional.of(
                        new Issuer(elsewhere(publisher, mentions).map(List::of).orElse(List.of()), publisher))
                : Optional.empty();
    }
}
