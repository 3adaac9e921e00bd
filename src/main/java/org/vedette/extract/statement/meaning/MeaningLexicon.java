package org.vedette.extract.statement.meaning;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words of doubt and denial, from {@code ontology/meaning.tsv}. */
@Singleton
public final class MeaningLexicon {
    private static final String RESOURCE = "ontology/meaning.tsv";

    /** In words. */
    private static final int LONGEST_REFERENCE = 8;

    private final Map<Sense, List<WordPattern>> patterns = new EnumMap<>(Sense.class);

    @Inject
    public MeaningLexicon() {
        PatternCompiler compiler = new PatternCompiler(Map.of());
        for (Sense sense : Sense.values()) {
            patterns.put(sense, new ArrayList<>());
        }
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                Sense sense = Sense.valueOf(
                        columns[0].strip().toUpperCase(Locale.ROOT).replace('-', '_'));
                Objects.requireNonNull(patterns.get(sense)).add(compiler.compile(columns[1].strip()));
            }
        }
    }

    /** Every place where the words have the sense. */
    List<WordPattern.Hit> hits(Sense sense, Words words) {
        return Objects.requireNonNull(patterns.get(sense)).stream()
                .flatMap(pattern -> pattern.hits(words).stream())
                .toList();
    }

    /** Whether a cue can make a proposition of a mere noun phrase: "denied any role", but not "wanted more tanks". */
    public boolean introducesPropositions(Words cue) {
        return has(Sense.PROPOSITION_CUE, cue);
    }

    /** Whether a cue is plainly one of speech or thought: "added", "is convinced", but not "plans", "shows". */
    public boolean isSpeech(Words cue) {
        return has(Sense.SPEECH_CUE, cue);
    }

    /** Whether a cue is one of sight or mind that also says what a thing brings about: "the plan will see three brigades move". */
    public boolean isPerception(Words cue) {
        return has(Sense.PERCEPTION_CUE, cue);
    }

    /** Whether a cue is one by which a thing lets see something: "suggests", "shows". */
    public boolean isEvidence(Words cue) {
        return has(Sense.EVIDENCE_CUE, cue);
    }

    /** Whether a cue is a wish: "wants", "offers". */
    public boolean isWish(Words cue) {
        return has(Sense.WISH_CUE, cue);
    }

    /** Whether a short content begins with a preposition that says where, when or to whom. */
    public boolean isCircumstance(Words content) {
        return content.size() <= LONGEST_REFERENCE
                && hits(Sense.CIRCUMSTANCE, content).stream().anyMatch(hit -> hit.first() == 0);
    }

    /** Whether a mere noun phrase after a cue is no proposition for certain: "declined to comment on", "thanked". */
    public boolean introducesTopics(Words cue) {
        return has(Sense.TOPIC_CUE, cue);
    }

    /** Whether the words that introduce a content say that the source does not say it: "did not reveal how many". */
    public boolean isNegated(Words cue) {
        return has(Sense.NEGATION, cue) && !has(Sense.DENIAL_CUE, cue);
    }

    /** Whether a cue says that what follows is not so. */
    public boolean isDenial(Words cue) {
        return has(Sense.DENIAL_CUE, cue);
    }

    /** Whether a cue names another source: "citing officials". */
    public boolean isCitation(Words cue) {
        return has(Sense.CITATION_CUE, cue);
    }

    /** Whether a cue says that somebody is asked: "when asked if". */
    public boolean isAsked(Words cue) {
        return has(Sense.ASKED_CUE, cue);
    }

    /** Whether a cue asks: "was asked whether". */
    public boolean isQuestion(Words cue) {
        return has(Sense.QUESTION_CUE, cue);
    }

    /** Whether a content is about the interview, not about the world: "not to be named". */
    public boolean isFormality(Words content) {
        return has(Sense.FORMALITY, content);
    }

    /** Whether a content names what was said before, and nothing else: "the report". */
    boolean refersBack(Words content) {
        return content.size() <= LONGEST_REFERENCE && has(Sense.REFERENCE, content);
    }

    /** Whether the data has any pattern for it. */
    boolean knows(Sense sense) {
        return !Objects.requireNonNull(patterns.get(sense)).isEmpty();
    }

    boolean has(Sense sense, Words words) {
        return Objects.requireNonNull(patterns.get(sense)).stream()
                .anyMatch(pattern -> !pattern.hits(words).isEmpty());
    }

    private static List<String> lines() {
        InputStream in = Objects.requireNonNull(
                MeaningLexicon.class.getClassLoader().getResourceAsStream(RESOURCE),
                "the class path has no " + RESOURCE + "; build again with mvn package");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a pattern of the lexicon shows; the first column, in lower case with hyphens. */
    enum Sense {
        /** In the content: the source does not commit itself. */
        HEDGE,
        /** In the content: the source does not know. */
        DOUBT,
        /** In the content: turns the clause after it into its contrary. */
        NEGATION,
        /** Looks like a negation and is none. */
        PSEUDO_NEGATION,
        /** In the content: a negation does not reach beyond it. */
        BOUNDARY,
        /** As cue: the source says that the content is not so. */
        DENIAL_CUE,
        /** As cue: the source holds the content possible. */
        HEDGE_CUE,
        /** As cue: the source asks or doubts. */
        DOUBT_CUE,
        /** As cue: makes a proposition of a noun phrase or an infinitive. */
        PROPOSITION_CUE,
        /** As cue: somebody speaks, writes, thinks or feels. */
        SPEECH_CUE,
        /** As cue: a person sees or feels it; of a thing it says what that brings about. */
        PERCEPTION_CUE,
        /** As cue: of a thing, what it lets see. */
        EVIDENCE_CUE,
        /** As cue: somebody wishes something. */
        WISH_CUE,
        /** As cue: names another source. */
        CITATION_CUE,
        /** As cue: somebody is asked. */
        ASKED_CUE,
        /** As cue: somebody asks. */
        QUESTION_CUE,
        /** As cue: a noun phrase after it only names what the talk was about. */
        TOPIC_CUE,
        /** At the beginning of a content without a verb: where, when or to whom, and not what. */
        CIRCUMSTANCE,
        /** In the content: it is about how the source was heard. */
        FORMALITY,
        /** In the content: it is about what was said before. */
        REFERENCE
    }
}
