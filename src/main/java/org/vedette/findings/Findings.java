package org.vedette.findings;

import java.util.List;

/**
 * All that one article yields. Where a component refers to an entity by id, the entity is in {@code entities}. Every list
 * is in text order.
 */
public record Findings(
        String document,
        ArticleInfo article,
        List<Entity> entities,
        List<Affiliation> affiliations,
        List<Statement> statements,
        List<ExerciseEvent> exercises,
        List<Deployment> deployments,
        List<ForceEstimate> forceEstimates,
        List<Value> values) {
    public Findings {
        entities = List.copyOf(entities);
        affiliations = List.copyOf(affiliations);
        statements = List.copyOf(statements);
        exercises = List.copyOf(exercises);
        deployments = List.copyOf(deployments);
        forceEstimates = List.copyOf(forceEstimates);
        values = List.copyOf(values);
    }
}
