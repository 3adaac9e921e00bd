package org.vedette.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells English by its small words: they must be frequent, and more so than those of any other language looked for. */
final class English {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SAMPLE = 4000;
    private static final int TOO_FEW = 20;
    private static final double LEAST = 0.08;

    private static final Set<String> ENGLISH =
            words("the of and to in a that is was for on with as by at from it he his are "
                    + "be this have had not they but which who will said were an has been or its their would after");
    private static final List<Set<String>> OTHERS = List.of(
            words(
                    "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat"),
            words("de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec"),
            words("de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha"),
            words(
                    "di e il la che in un a per è una sono del della con non si da le dei nel i al alla come anche lo gli"),
            words(
                    "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar"),
            words(
                    "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua"),
            words("w i na z się do że nie jest o to jak po co od za przez przy dla czy tym oraz są był która"),
            words("och att det i en på är av för med som den till inte har de om ett men var jag sig från så"));

    private English() {}

    static boolean isEnglish(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        int letters = 0;
        int latin = 0;
        while (words < SAMPLE && matcher.find()) {
            words++;
            letters += matcher.end() - matcher.start();
            latin += (int) matcher.group().chars().filter(c -> c < 0x250).count();
            counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        if (latin * 2 < letters || words == 0) {
            return false;
        }
        int english = score(counts, ENGLISH);
        int other =
                OTHERS.stream().mapToInt(small -> score(counts, small)).max().orElse(0);
        return words < TOO_FEW ? other <= english : english >= words * LEAST && other < english;
    }

    private static int score(Map<String, Integer> counts, Set<String> small) {
        return small.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }
}
