package org.vedette.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One place where the text names an entity.
 *
 * @param begin in code points from 0
 * @param end exclusive
 * @param text exactly what stands there
 * @param benchmarkType the role of this mention where it differs from its entity's type: a country that acts is an
 *     "Organisation" (re3d's convention); null where it does not differ
 */
public record Mention(
        int begin,
        int end,
        String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String benchmarkType) {}
