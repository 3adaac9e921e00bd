package org.vedette.read;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.vedette.read.format.Draft;
import org.vedette.read.format.RefusedException;
import org.vedette.read.furniture.Furniture;
import org.vedette.read.furniture.FurnitureFinder;
import org.vedette.read.metadata.Metadata;
import org.vedette.text.CodePoints;

/** Judges a draft: an article in English, with its furniture marked and its metadata complete as far as is known. */
final class DraftReview {
    private DraftReview() {}

    static Article article(String id, String document, Metadata known, Draft draft) throws RefusedException {
        String text = draft.text();
        if (text.isBlank()) {
            throw new RefusedException("empty", "the text is empty; remove the article or give its text");
        }
        if (!English.isEnglish(text)) {
            throw new RefusedException(
                    "not-english", "the text does not read as English, the one language that is read; leave it out");
        }
        String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        Furniture furniture = FurnitureFinder.find(CodePoints.flatten(text), draft.furniture());
        return new Article(
                id,
                document,
                known.title(),
                known.publisher(),
                known.author(),
                known.published(),
                known.url(),
                text,
                hash,
                furniture.spans(),
                furniture.markup());
    }
}
