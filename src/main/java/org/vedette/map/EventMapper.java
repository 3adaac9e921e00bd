package org.vedette.map;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.vedette.findings.Deployment;
import org.vedette.findings.ExerciseEvent;
import org.vedette.findings.ForceEstimate;
import org.vedette.vocabulary.VD;

/** Exercises, deployments and force estimates. */
final class EventMapper {
    private final ClaimNodes nodes;
    private final EvidenceMapper evidence;
    private final EntityMapper entities;

    EventMapper(ClaimNodes nodes, EvidenceMapper evidence, EntityMapper entities) {
        this.nodes = nodes;
        this.evidence = evidence;
        this.entities = entities;
    }

    void exercises(List<ExerciseEvent> exercises) {
        for (ExerciseEvent event : exercises) {
            Resource node = entities.node(event.exercise());
            dates(node, event);
            for (String place : event.places()) {
                node.addProperty(VD.place, entities.node(place));
                node.addProperty(VD.takesPlaceIn, entities.node(place));
            }
            for (String participant : event.participants()) {
                node.addProperty(VD.participant, entities.node(participant));
                entities.node(participant).addProperty(VD.participatesIn, node);
            }
            evidence.add(node, event.evidence());
        }
    }

    /** Of several dates that one article gives the first count: mixed ones would make a period that nobody claims. */
    private static void dates(Resource exercise, ExerciseEvent event) {
        if (!exercise.hasProperty(VD.start) && !exercise.hasProperty(VD.end)) {
            Literals.addTime(exercise, VD.start, event.start());
            Literals.addTime(exercise, VD.end, event.end());
        }
    }

    void deployments(List<Deployment> deployments) {
        int number = 0;
        for (Deployment deployment : deployments) {
            Resource node = nodes.add("deployment", ++number, VD.Deployment, label(deployment), deployment.evidence());
            addEntity(node, VD.actor, deployment.actor());
            addEntity(node, VD.what, deployment.what());
            node.addProperty(VD.whatText, entities.name(deployment.what()));
            node.addProperty(VD.deploymentKind, Codes.of(deployment.kind()));
            addEntity(node, VD.from, deployment.from());
            addEntity(node, VD.to, deployment.to());
            node.addProperty(VD.status, Codes.of(deployment.status()));
            Literals.addTime(node, VD.time, deployment.time());
            directEdge(deployment);
        }
    }

    /** Denied deployments draw no edge: a viewer would show them as facts. */
    private void directEdge(Deployment deployment) {
        String what = entities.isEntity(deployment.what()) ? deployment.what() : deployment.actor();
        String to = deployment.to();
        if (deployment.status() != Deployment.Status.DENIED && what != null && to != null && entities.isPlace(to)) {
            entities.node(what).addProperty(VD.deployedTo, entities.node(to));
        }
    }

    private String label(Deployment deployment) {
        String actor = deployment.actor() == null ? "" : entities.name(deployment.actor()) + ": ";
        String to = deployment.to() == null ? "" : " to " + entities.name(deployment.to());
        return actor + entities.name(deployment.what()) + to + " (" + Codes.of(deployment.status()) + ")";
    }

    void forceEstimates(List<ForceEstimate> estimates) {
        int number = 0;
        for (ForceEstimate estimate : estimates) {
            Resource node =
                    nodes.addDated("estimate", ++number, VD.ForceEstimate, label(estimate), estimate.evidence());
            node.addProperty(VD.of, estimate.of());
            Literals.addInteger(node, VD.value, estimate.value());
            Literals.addInteger(node, VD.min, estimate.min());
            Literals.addInteger(node, VD.max, estimate.max());
            node.addProperty(VD.bound, Codes.of(estimate.bound()));
            addEntity(node, VD.place, estimate.place());
            addEntity(node, VD.attributedTo, estimate.attributedTo());
            if (estimate.attributedTo() != null) {
                Literals.addString(node, VD.attributedToText, entities.name(estimate.attributedTo()));
            }
        }
    }

    private String label(ForceEstimate estimate) {
        String place = estimate.place() == null ? "" : ", " + entities.name(estimate.place());
        return Codes.of(estimate.bound()) + " " + estimate.value() + " " + estimate.of() + place;
    }

    private void addEntity(Resource node, Property property, @Nullable String reference) {
        if (reference != null && entities.isEntity(reference)) {
            node.addProperty(property, entities.node(reference));
        }
    }
}
