package org.vedette.extract.mention.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.GazetteerMatch;
import org.vedette.text.Span;

/** Names that the statistical tagger sees: persons, bodies and places, cut to what is the name. */
public final class TaggedNames {
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "'", "\"", "“", "‘", "``", "•", "-", "–");
    private static final Set<String> LOCATIVES =
            Set.of("in", "near", "at", "outside", "around", "towards", "inside", "across");
    private static final Set<String> SERVICES = Set.of("Navy", "Army", "Force", "Corps", "Guard", "Marines", "Forces");
    private static final Set<String> FORMER = Set.of("Former", "Acting", "Retired", "Ex", "Late", "Senior", "Top");
    /** Ends of names of open ground, whatever the tagger makes of them. */
    private static final Set<String> GROUNDS = Lexicon.list("grounds");
    /** Ends of names of works and trusts made of Russian words. */
    private static final Pattern WORKS = Pattern.compile(
            "\\p{Lu}\\p{Ll}{3,}(?:zavod|mash|export|prom|te(?:kh|ch)nika|dyna?mika|pribor|kosmos|neft|bank|corp)");
    /** First or middle words that a name cannot end in. */
    private static final Set<String> FRAGMENTS = Lexicon.list("fragments");

    private static final Set<String> COMPASS = Set.of("North", "South", "East", "West", "Earth", "World", "Gulf");
    private static final Set<String> REMITS = Lexicon.list("remit-heads");

    private static final int LONGEST_IN_HEADLINE = 3;
    /** More words than that are a list or a headline. */
    private static final int LONGEST_PERSON = 5;

    private static final int LONGEST = 10;

    /** Ranks whose words are parts of other names. */
    private static final Set<String> NO_RANK = Set.of("General", "Private", "Marshal", "Captain", "Commander", "Major");

    private final Words words;
    private final Extent extent;
    private final TreeMap<Integer, Span> roles = new TreeMap<>();
    /** Those of officers, in whole words. */
    private final TreeMap<Integer, Span> ranks = new TreeMap<>();

    private final List<Candidate> found = new ArrayList<>();

    private TaggedNames(Words words, List<GazetteerMatch> matches) {
        this.words = words;
        matches.stream()
                .filter(m -> m.candidates().getFirst().type().equals("Role"))
                .forEach(m -> roles.put(m.span().begin(), m.span()));
        extent = new Extent(words, roles);
        matches.stream()
                .filter(m -> "true".equals(m.candidates().getFirst().facts().get("rank")))
                .filter(m -> !NO_RANK.contains(m.text()) && words.holds(m.span()))
                .forEach(m -> ranks.put(m.span().begin(), m.span()));
    }

    /**
     * The candidates, in text order.
     *
     * @param matches what the knowledge has in the article, roles among it
     */
    public static List<Candidate> in(Words words, List<GazetteerMatch> matches) {
        TaggedNames names = new TaggedNames(words, matches);
        int i = 0;
        while (i < words.size()) {
            String tag = words.get(i).ner();
            int first = i;
            do {
                i++;
            } while (i < words.size() && words.get(i).ner().equals(tag) && words.sentence(i) == words.sentence(first));
            if (!tag.equals("O")) {
                names.add(first, i - 1, tag);
            }
        }
        return names.found;
    }

    /** "the Defence Ministry's Planning Department": two bodies. */
    private void add(int first, int last, String tag) {
        for (int i = first + 1; i < last; i++) {
            boolean owner = words.at(i).matches("['’´`]s")
                    && (Lexicon.BODY_HEADS.contains(words.at(i - 1)) || isHeadFirst(i + 1, last));
            if (tag.equals("ORGANIZATION") && owner) {
                addOne(first, i - 1, tag);
                addOne(i + 1, last, tag);
                return;
            }
        }
        int and = tag.equals("ORGANIZATION") ? betweenServices(first, last) : Words.NONE;
        if (and != Words.NONE) {
            add(first, and - 1, tag);
            add(and + 1, last, tag);
            return;
        }
        addParts(first, last, tag);
    }

    /** The "and" of "Marine Corps and Coast Guard": two services. */
    private int betweenServices(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (words.at(i).equals("and") && SERVICES.contains(words.at(i - 1)) && SERVICES.contains(words.at(last))) {
                return i;
            }
        }
        return Words.NONE;
    }

    /** "Harbour Command Rear Admiral X": a body, a rank and a person. */
    private void addParts(int first, int last, String tag) {
        Span titled = tag.equals("ORGANIZATION") ? ranks.get(words.get(first).begin()) : null;
        if (titled != null && words.last(titled) < last && !isHead(last)) {
            addOne(words.last(titled) + 1, last, "PERSON");
            return;
        }
        Map.Entry<Integer, Span> rank = tag.equals("LOCATION")
                ? null
                : ranks.ceilingEntry(words.get(first).begin() + 1);
        if (rank == null || rank.getValue().begin() > words.get(last).begin()) {
            addOne(first, last, tag);
            return;
        }
        int body = words.first(rank.getValue()) - 1;
        int name = words.last(rank.getValue()) + 1;
        if (tag.equals("PERSON") && Lexicon.isUnit(words.at(body))) {
            addOne(first, body, "ORGANIZATION");
        } else if (tag.equals("ORGANIZATION") || name > last) {
            addOne(first, body, tag);
        }
        if (name <= last) {
            addOne(tag.equals("PERSON") && !Lexicon.isUnit(words.at(body)) ? first : name, last, "PERSON");
        }
    }

    private void addOne(int first, int last, String tag) {
        int begin = first;
        int end = last;
        while (begin <= end && OPENERS.contains(lower(begin))) {
            begin++;
        }
        if (tag.equals("PERSON")) {
            begin = extent.afterTitles(begin, end);
        }
        while (end >= begin && !isNamePart(words.at(end))) {
            end--;
        }
        if (tag.equals("ORGANIZATION")) {
            begin = begin < end && FORMER.contains(words.at(begin)) ? begin + 1 : begin;
            end = begin < end && Lexicon.OFFICES.contains(words.at(end)) ? end - 1 : end;
        }
        if (begin > end || end - begin >= (tag.equals("PERSON") ? LONGEST_PERSON : LONGEST)) {
            return;
        }
        if (tag.equals("ORGANIZATION") && FRAGMENTS.contains(words.at(end)) && end - begin <= 1) {
            return;
        }
        while (begin < end && words.at(begin).matches("[\\p{L}.]+-(?:based|backed|led|funded|run)")) {
            begin++;
        }
        end = tag.equals("PERSON") ? extent.afterInitial(begin, end) : end;
        Span span = extent.unglued(begin, end);
        String name = span.of(words.text());
        EntityType type = tag.equals("PERSON") && isLocated(begin) ? EntityType.PLACE : type(tag, words.at(end), name);
        if (Lexicon.isNoName(name)) {
            return;
        }
        boolean actor =
                type == EntityType.PLACE || !Lexicon.NO_ACTOR_TAILS.contains(words.at(end)) || hasHead(begin, end);
        actor = actor && (!isOpen(type, begin, end) || !isWord(begin, end));
        actor = actor && (type != EntityType.ORGANISATION || begin < end || !isAdjective(begin));
        if (actor && isName(name, type) && !isHeadlineJunk(begin, end, type) && !isInRole(span)) {
            found.add(Candidate.unknown(words, span, type, Candidate.Origin.TAGGER));
        }
    }

    private boolean isHead(int word) {
        return Lexicon.BODY_HEADS.contains(words.at(word))
                || Lexicon.UNIT_HEADS.contains(words.at(word))
                || Lexicon.NO_ACTOR_TAILS.contains(words.at(word));
    }

    /** "Office of Public Affairs" is a body, "Public Affairs" none. */
    private boolean hasHead(int first, int last) {
        for (int i = first; i < last; i++) {
            String next = words.at(i + 1);
            if (Lexicon.BODY_HEADS.contains(words.at(i)) && (next.equals("of") || next.equals("for"))) {
                return true;
            }
        }
        return false;
    }

    /** "Altmark's College of Mines": what follows the owner is a body of its own. */
    private boolean isHeadFirst(int first, int last) {
        return Character.isUpperCase(words.at(first).charAt(0)) && hasHead(first, last);
    }

    /** A person, or a body that no word of its name calls one. */
    private boolean isOpen(EntityType type, int first, int last) {
        boolean body = type == EntityType.ORGANISATION;
        for (int i = first; body && i <= last; i++) {
            body = !Lexicon.BODY_HEADS.contains(words.at(i)) && !Lexicon.UNIT_HEADS.contains(words.at(i));
        }
        return type == EntityType.PERSON || body;
    }

    private boolean isAdjective(int word) {
        return words.get(word).tag().startsWith("JJ") && words.at(word).chars().anyMatch(Character::isLowerCase);
    }

    /** All words of the name stand in the article in small letters too. */
    private boolean isWord(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!words.hasSmall(lower(i))) {
                return false;
            }
        }
        return !words.at(last).equals(words.at(last).toUpperCase(Locale.ROOT));
    }

    /** Nobody is in or near a person: the tagger took a place for one. */
    private boolean isLocated(int first) {
        return LOCATIVES.contains(lower(words.beside(first, -1)));
    }

    /** Where every word has a capital, capitals tell nothing. */
    private boolean isHeadlineJunk(int first, int last, EntityType type) {
        int length = last - first + 1;
        boolean doubtful =
                type == EntityType.PERSON ? length == 1 || length > LONGEST_IN_HEADLINE : length > LONGEST_IN_HEADLINE;
        return doubtful && words.isHeadline(words.sentence(first));
    }

    /** The "State" of a secretary of state is none, nor the "Energy" of one of energy. */
    private boolean isInRole(Span span) {
        Map.Entry<Integer, Span> role = roles.floorEntry(span.begin());
        int first = words.first(span);
        int before = words.beside(first, -1);
        boolean remit = (lower(before).equals("of") || lower(before).equals("for"))
                && REMITS.contains(lower(words.beside(before, -1)));
        return (role != null && role.getValue().contains(span)) || (remit && words.last(span) == first);
    }

    private String lower(int word) {
        return words.at(word).toLowerCase(Locale.ROOT);
    }

    private static EntityType type(String tag, String lastWord, String name) {
        if (GROUNDS.contains(lastWord)) {
            return EntityType.PLACE;
        }
        if (!tag.equals("ORGANIZATION") && WORKS.matcher(lastWord).matches()) {
            return EntityType.ORGANISATION;
        }
        return switch (tag) {
            case "PERSON" -> Lexicon.BODY_TAILS.contains(lastWord) ? EntityType.ORGANISATION : EntityType.PERSON;
            case "LOCATION" -> EntityType.PLACE;
            default -> Lexicon.isUnit(name) ? EntityType.MILITARY_UNIT : EntityType.ORGANISATION;
        };
    }

    private static boolean isNamePart(String word) {
        return Character.isLetterOrDigit(word.charAt(0)) && !word.equals("s");
    }

    private static boolean isName(String name, EntityType type) {
        long letters = name.chars().filter(Character::isLetter).count();
        return letters > 1
                && name.chars().anyMatch(Character::isUpperCase)
                && name.chars().noneMatch(c -> "•|<>{}=@#".indexOf(c) >= 0)
                && (type != EntityType.PERSON || name.chars().noneMatch(c -> Character.isDigit(c) || c == ':'))
                && !COMPASS.contains(name)
                && !(type == EntityType.PLACE && Lexicon.PLACE_HEADS.contains(name))
                && !Lexicon.isPlatform(name);
    }
}
