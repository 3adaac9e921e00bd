package org.vedette.extract.statement.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.mention.Mentions.Located;
import org.vedette.extract.statement.speaker.lexicon.SourceWords;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/** Gathers what an article says of its persons: the words before the name ("Defence Minister"), the apposition after it. */
final class Profiles {
    private static final int BEFORE = 7;
    private static final int AFTER = 18;
    private static final Set<String> LINKS = Set.of("IN", "TO", "VBD", "VBZ", "VBN", "VBG", "CC");
    private static final Set<String> MEMBERSHIP = Set.of("of", "from", "at", "with");

    private final Map<String, Profile> byId = new HashMap<>();
    private final Roles roles;
    private final Mentions mentions;

    private Profiles(Roles roles, Mentions mentions) {
        this.roles = roles;
        this.mentions = mentions;
    }

    static Profiles of(
            AnnotatedArticle article,
            Mentions mentions,
            List<Affiliation> affiliations,
            Roles roles,
            GivenNames names) {
        Profiles profiles = new Profiles(roles, mentions);
        for (Entity entity : mentions.entities()) {
            if (entity.type() == EntityType.PERSON) {
                names.gender(entity.name()).ifPresent(profiles.of(entity.id())::assumeGender);
            }
        }
        for (Affiliation affiliation : affiliations) {
            Profile profile = profiles.of(affiliation.person());
            if (affiliation.role() != null) {
                profiles.addRoles(
                        profile,
                        List.of(affiliation.role().toLowerCase(Locale.ROOT).split("\\s+", -1)),
                        affiliation.former());
            }
            mentions.entity(affiliation.organisation()).ifPresent(profile::addOrganisation);
        }
        article.sentences().forEach(profiles::readSentence);
        return profiles;
    }

    /** Empty where the article says nothing of the person. */
    Profile of(String person) {
        return byId.computeIfAbsent(person, id -> new Profile());
    }

    void describe(String person, List<String> words) {
        Profile profile = of(person);
        addRoles(profile, words, false);
        words.forEach(word -> addGender(profile, word));
    }

    private void readSentence(Sentence sentence) {
        for (Located located : mentions.within(sentence.span())) {
            if (located.entity().type() == EntityType.PERSON) {
                Profile profile = of(located.entity().id());
                readBefore(sentence, located.span(), profile);
                readAfter(sentence, located.span(), profile);
            }
        }
    }

    private void readBefore(Sentence sentence, Span name, Profile profile) {
        List<Token> tokens = sentence.tokens();
        int end = indexAt(sentence, name.begin());
        int begin = end;
        while (begin > 0 && end - begin < BEFORE && isTitleWord(tokens, begin - 1)) {
            begin--;
        }
        read(sentence, begin, end, profile);
    }

    /** The apposition between commas, or a relative clause's beginning. */
    private void readAfter(Sentence sentence, Span name, Profile profile) {
        List<Token> tokens = sentence.tokens();
        int comma = afterParenthesis(tokens, indexAt(sentence, name.end()));
        if (comma + 1 < tokens.size() && MEMBERSHIP.contains(tokens.get(comma).text())) {
            readBody(sentence, comma + 1, profile);
            return;
        }
        if (comma + 1 >= tokens.size() || !tokens.get(comma).text().matches("[,(]")) {
            return;
        }
        int begin = comma + 1;
        String tag = tokens.get(begin).tag();
        boolean clause = tag.startsWith("W");
        if (MEMBERSHIP.contains(tokens.get(begin).text())) {
            readBody(sentence, begin + 1, profile);
            return;
        }
        if (!clause && !tag.startsWith("N") && !tag.equals("DT") && !tag.startsWith("J") && !tag.equals("PRP$")) {
            return;
        }
        int end = begin;
        while (end < tokens.size()
                && end - begin < AFTER
                && !tokens.get(end).text().matches("[,;:.)]")
                && (clause || !isFinite(tokens.get(end)))) {
            end++;
        }
        read(sentence, begin, beforeOther(sentence, begin, end), profile);
    }

    /** Past a name's other spelling: "Ri Ok-ju (in his own script), a former officer". */
    private static int afterParenthesis(List<Token> tokens, int next) {
        int i = next;
        while (i > 0 && i < tokens.size() && tokens.get(next).text().equals("(") && i - next < BEFORE) {
            if (tokens.get(i).text().equals(")")) {
                boolean goesOn =
                        i + 1 < tokens.size() && tokens.get(i + 1).text().equals(",");
                return goesOn ? i + 1 : next;
            }
            i++;
        }
        return next;
    }

    /** Where another person's title begins in an apposition: "an aide to | President Ruto". */
    private int beforeOther(Sentence sentence, int begin, int end) {
        List<Token> tokens = sentence.tokens();
        for (int i = begin + 1; i < end; i++) {
            boolean named = mentions.within(tokens.get(i).span()).stream()
                    .anyMatch(m -> m.entity().type() == EntityType.PERSON);
            if (named) {
                while (i > begin && !LINKS.contains(tokens.get(i).tag())) {
                    i--;
                }
                return i > begin ? i : end;
            }
        }
        return end;
    }

    /** The body that begins here, an article aside: "Dr Kimani of the Institute for Security Studies". */
    private void readBody(Sentence sentence, int begin, Profile profile) {
        int end = Math.min(begin + 1, sentence.tokens().size() - 1);
        if (begin <= end) {
            mentions.within(sentence.span(begin, end)).stream()
                    .map(Located::entity)
                    .filter(entity ->
                            entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.MILITARY_UNIT)
                    .findFirst()
                    .ifPresent(profile::addOrganisation);
        }
    }

    private void read(Sentence sentence, int begin, int end, Profile profile) {
        if (begin >= end) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (Token token : sentence.tokens().subList(begin, end)) {
            Optional<String> profession = profession(token, words);
            words.add(token.text().toLowerCase(Locale.ROOT));
            profession.ifPresent(words::add);
            profile.addWords(
                    List.of(token.text().toLowerCase(Locale.ROOT), token.lemma().toLowerCase(Locale.ROOT)));
        }
        addRoles(profile, words, false);
        words.forEach(word -> addGender(profile, word));
        mentions.within(sentence.span(begin, end - 1)).stream()
                .map(Located::entity)
                .filter(entity -> entity.type() != EntityType.PERSON)
                .forEach(profile::addOrganisation);
    }

    /** "Who analyses": also where the tagger took the verb for a noun. */
    private static Optional<String> profession(Token token, List<String> before) {
        boolean present = token.tag().equals("VBZ") || token.tag().equals("VBP");
        boolean relative = !before.isEmpty() && before.getLast().equals("who");
        String form = token.text().toLowerCase(Locale.ROOT);
        String bare = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        String verb =
                SourceWords.PROFESSIONS.containsKey(bare) ? bare : token.lemma().toLowerCase(Locale.ROOT);
        return present || relative
                ? SourceWords.PROFESSIONS.getOrDefault(verb, Set.of()).stream().findFirst()
                : Optional.empty();
    }

    private static void addGender(Profile profile, String word) {
        if (SourceWords.MALE.contains(word)) {
            profile.setGender(Profile.Gender.MALE);
        } else if (SourceWords.FEMALE.contains(word)) {
            profile.setGender(Profile.Gender.FEMALE);
        }
    }

    private void addRoles(Profile profile, List<String> words, boolean past) {
        profile.addWords(words);
        for (Roles.Found role : roles.in(words)) {
            profile.addRole(role.entry(), past || role.past());
        }
    }

    private static boolean isTitleWord(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return isPast(tokens, i)
                || (token.text().equals(")") && i > 1 && isPast(tokens, i - 1))
                || (token.text().equals("(") && isPast(tokens, i + 1))
                || token.tag().startsWith("N")
                || token.tag().startsWith("J")
                || token.tag().equals("POS")
                || token.tag().equals("VBN")
                || token.text().equals("-")
                || token.text().equals("of")
                || token.text().equals("for")
                || token.text().equals("and");
    }

    private static boolean isPast(List<Token> tokens, int i) {
        return SourceWords.PAST.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP");
    }

    /** The index of the first token that ends after a position. */
    private static int indexAt(Sentence sentence, int position) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size() && tokens.get(i).end() <= position) {
            i++;
        }
        return i;
    }
}
