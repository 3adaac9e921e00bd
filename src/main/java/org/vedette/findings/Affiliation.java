package org.vedette.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A person holds, or held, a role in an organisation or country.
 *
 * @param person an entity's id
 * @param role as the text puts it, without "former"; null where the text names none
 * @param organisation an entity's id
 * @param former the text says that it is over
 */
public record Affiliation(
        String person,
        @Nullable String role,
        String organisation,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean former,
        Evidence evidence) {}
