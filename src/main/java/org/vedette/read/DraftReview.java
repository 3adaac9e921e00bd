package org.vedette.read;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.vedette.read.format.Draft;
import org.vedette.read.format.RefusedException;
import org.vedette.read.furniture.Furniture;
import org.vedette.read.furniture.FurnitureFinder;
import org.vedette.read.metadata.Metadata;
import org.vedette.read.metadata.TextMetadata;
import org.vedette.text.CodePoints;

/** Judges a draft: an article in English, with its furniture marked and its metadata complete as far as is known. */
final class DraftReview {
    private DraftReview() {}

    /** Of all that an article is made from. */
    static String inputHash(Metadata known, Draft draft) {
        Hasher hasher = Hashing.sha256().newHasher().putString(draft.text(), StandardCharsets.UTF_8);
        for (Object given : Arrays.asList(
                known.title(), known.publisher(), known.author(), known.published(), known.url(), draft.furniture())) {
            hasher.putChar('\0').putString(String.valueOf(given), StandardCharsets.UTF_8);
        }
        return hasher.hash().toString();
    }

    static Article article(String id, String document, Metadata known, Draft draft, String inputHash)
            throws RefusedException {
        String text = draft.text();
        if (text.isBlank()) {
            throw new RefusedException("empty", "the text is empty; remove the article or give its text");
        }
        String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        String flat = CodePoints.flatten(text);
        Furniture furniture = FurnitureFinder.find(flat, draft.furniture());
        if (!English.isEnglish(without(flat, furniture))) {
            throw new RefusedException(
                    "not-english", "the text does not read as English, the one language that is read; leave it out");
        }
        Metadata all = known.orElse(TextMetadata.of(flat, furniture.spans()));
        return new Article(
                id,
                document,
                all.title(),
                all.publisher(),
                all.author(),
                all.published(),
                all.url(),
                text,
                hash,
                inputHash,
                furniture.spans(),
                furniture.markup());
    }

    /** The article's own words: a page in English may have a menu in another language, and marks are no words. */
    private static String without(String flat, Furniture furniture) {
        StringBuilder own = new StringBuilder(flat);
        Stream.concat(furniture.spans().stream(), furniture.markup().stream())
                .forEach(span -> own.replace(span.begin(), span.end(), " ".repeat(span.length())));
        return own.toString();
    }
}
