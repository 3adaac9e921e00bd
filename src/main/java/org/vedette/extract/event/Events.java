package org.vedette.extract.event;

import java.util.List;
import org.vedette.findings.Deployment;
import org.vedette.findings.ExerciseEvent;
import org.vedette.findings.ForceEstimate;

/** What an article says happens; every list in text order. */
public record Events(List<ExerciseEvent> exercises, List<Deployment> deployments, List<ForceEstimate> forceEstimates) {
    public Events {
        exercises = List.copyOf(exercises);
        deployments = List.copyOf(deployments);
        forceEstimates = List.copyOf(forceEstimates);
    }
}
