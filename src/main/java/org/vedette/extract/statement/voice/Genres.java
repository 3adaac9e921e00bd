package org.vedette.extract.statement.voice;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vedette.text.WordLists;

/** The words by which texts in somebody's own voice are known, from {@code genres.txt}. */
@Singleton
final class Genres {
    private final WordLists lists = WordLists.read("/org/vedette/extract/statement/genres.txt");

    @Inject
    Genres() {}

    /** Any word of a kind, as a group of a pattern. */
    String any(String kind) {
        return lists.of(kind).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A pattern in which {@code <kind>} stands for any word of the kind; capitals do not matter. */
    Pattern pattern(String template) {
        String regex = template;
        for (String kind : lists.names()) {
            regex = regex.replace("<" + kind + ">", any(kind));
        }
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
