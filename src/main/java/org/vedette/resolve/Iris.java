package org.vedette.resolve;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.vedette.vocabulary.Namespaces;

/** Deterministic IRIs: the same thing has the same IRI in every run and on every machine. */
public final class Iris {
    private static final int HASH_DIGITS = 8;

    private Iris() {}

    /** The article's node; where its id has characters that a slug cannot keep, a hash keeps two ids apart. */
    public static String article(String id) {
        String slug = slug(id);
        if (!slug.equals(id)) {
            slug += "-"
                    + Hashing.sha256()
                            .hashString(id, StandardCharsets.UTF_8)
                            .toString()
                            .substring(0, HASH_DIGITS);
        }
        return Namespaces.INSTANCES + "article/" + slug;
    }

    /** Lower-case ASCII letters, digits and hyphens; other letters lose their accents, other signs become hyphens. */
    public static String slug(String name) {
        String ascii = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return ascii.replaceAll("^-|-$", "");
    }
}
