package org.vedette.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a person's name as they compare across articles: spellings made one, patronymics, a middle initial and suffixes
 * left out, the family name first where names of the language have it first.
 */
public final class PersonName {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ad", "as", "ash", "at", "an", "ar", "az");
    /** Family names of languages that put them first; English news writes both orders. */
    private static final Set<String> FAMILY_FIRST = Set.copyOf(Arrays.asList(
            ("xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao zheng liang xie tang deng cao peng zeng"
                            + " xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu jiang cui tan fan jin shi liao"
                            + " jia fu fang bai zou meng xiong qin qiu hou yan xue lei long duan hao kong shao mao chang wan gu lai qian tsai"
                            + " kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong moon roh rhee"
                            + " nguyen tran pham phan vu vo dang bui ngo duong truong abe kishida suga ishiba tanaka suzuki takahashi watanabe ito"
                            + " yamamoto nakamura kobayashi kato yoshida yamada sasaki kono onodera motegi hayashi iwaya nakatani kihara ban chiu koo lai choe ri")
                    .split(" ", -1)));
    /** Shorter given names of these languages are one name in two syllables: "Jong Un", "Jong-un", "Jongun". */
    private static final int SYLLABLES = 3;

    /** The full form of short forms of given names that English uses as names. */
    private static final Map<String, String> DIMINUTIVES = diminutives();

    /** "Robert “Bob” Castle" */
    private static final Pattern NICKNAME = Pattern.compile("\\s[\"“‘'(]\\p{Lu}[\\p{L}. -]*[\"”’')]\\s");

    private static final Pattern INITIAL = Pattern.compile("(?<=\\p{Ll}) \\p{Lu}\\.(?= )");

    private PersonName() {}

    /** Empty for a name of one word: a family name alone names nobody across articles. */
    public static List<String> comparable(String name) {
        List<String> plain =
                new ArrayList<>(Spelling.words(NICKNAME.matcher(name).replaceAll(" ")));
        if (plain.size() > 2 || !isRegnal(plain)) {
            plain.removeIf(SUFFIXES::contains);
        }
        if (plain.size() > 2) {
            List<String> inside = plain.subList(1, plain.size() - 1);
            boolean oneInitial =
                    inside.stream().filter(word -> word.length() == 1).count() == 1;
            inside.removeIf(word -> (oneInitial && word.length() == 1) || isPatronymic(word));
        }
        if (plain.size() > 2) {
            plain.removeIf(ARTICLES::contains);
        }
        if (plain.size() < 2) {
            return List.of();
        }
        List<String> ordered = familyFirst(plain);
        List<String> found =
                new ArrayList<>(ordered.stream().map(Spelling::canonical).toList());
        found.set(0, DIMINUTIVES.getOrDefault(ordered.getFirst(), found.getFirst()));
        return List.copyOf(found);
    }

    private static Map<String, String> diminutives() {
        Map<String, String> found = new HashMap<>();
        WordLists lists = WordLists.read("/org/vedette/name/diminutives.txt");
        for (String full : lists.names()) {
            lists.of(full).forEach(brief -> found.put(brief, Spelling.canonical(full)));
        }
        return Map.copyOf(found);
    }

    /** "Anna B. Castle" as "Anna Castle"; other names as they are. */
    public static String withoutInitials(String name) {
        return INITIAL.matcher(name).replaceAll("");
    }

    /** Whether the first of several words is the family name, as in Chinese, Korean or Vietnamese names. */
    public static boolean isFamilyFirst(List<String> words) {
        return words.size() > 1
                && words.size() <= SYLLABLES
                && FAMILY_FIRST.contains(words.getFirst())
                && !FAMILY_FIRST.contains(words.getLast());
    }

    /** "Oskar II": the number makes the name. */
    private static boolean isRegnal(List<String> words) {
        return words.size() == 2 && words.getLast().matches("[ivx]+");
    }

    private static boolean isPatronymic(String word) {
        return word.length() > 5 && word.matches(".*(?:ovich|evich|ovych|evych|ovna|evna|ivna)");
    }

    private static List<String> familyFirst(List<String> words) {
        boolean first = FAMILY_FIRST.contains(words.getFirst());
        boolean last = FAMILY_FIRST.contains(words.getLast());
        if (words.size() > SYLLABLES || (!first && !last)) {
            return words;
        }
        String family = first ? words.getFirst() : words.getLast();
        List<String> given = first ? words.subList(1, words.size()) : words.subList(0, words.size() - 1);
        return List.of(family, String.join("", given));
    }
}
