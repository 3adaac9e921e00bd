package org.vedette.validate;

import java.util.List;

/** What does not conform, by focus node; empty where all does. */
public record ValidationReport(List<Violation> violations) {
    public ValidationReport {
        violations = List.copyOf(violations);
    }

    public boolean conforms() {
        return violations.isEmpty();
    }
}
