package org.vedette.extract.event.deployment;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.event.deployment.actor.Actors;
import org.vedette.extract.event.deployment.actor.Subjects;
import org.vedette.extract.event.deployment.actor.Voice;
import org.vedette.extract.event.deployment.frame.Frame;
import org.vedette.extract.event.deployment.frame.FrameReader;
import org.vedette.extract.event.deployment.frame.Packages;
import org.vedette.extract.event.deployment.ground.Grounds;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.item.Items;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Phrases;
import org.vedette.extract.phrase.States;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Deployment;
import org.vedette.findings.ExerciseEvent;
import org.vedette.findings.Statement;
import org.vedette.gazetteer.Gazetteer;

/** The door of the package. */
@Singleton
public final class DeploymentExtractor {
    private final States states;
    private final Gazetteer gazetteer;

    @Inject
    DeploymentExtractor(States states, Gazetteer gazetteer) {
        this.states = states;
        this.gazetteer = gazetteer;
    }

    /** In text order, each actor, thing and destination once. */
    public List<Deployment> extract(
            AnnotatedArticle article,
            List<Phrases> sentences,
            Mentions mentions,
            List<Affiliation> affiliations,
            List<ExerciseEvent> exercises,
            List<Statement> statements) {
        Actors actors = new Actors(states, gazetteer, mentions, affiliations);
        Voice voice = new Voice(
                statements, mentions, actors, gazetteer, article.article().publisher(), sentences);
        Subjects subjects = new Subjects(actors, voice, sentences);
        Items items = new Items(actors, subjects);
        Grounds grounds = new Grounds(gazetteer, sentences);
        Kinds kinds = new Kinds(gazetteer);
        Antecedents antecedents = new Antecedents(kinds);
        Holders holders = new Holders(gazetteer, mentions);
        Map<Phrases, List<Item>> named = new LinkedHashMap<>();
        Map<Phrases, List<Frame>> frames = new LinkedHashMap<>();
        for (Phrases phrases : sentences) {
            List<Item> found = antecedents.resolved(phrases, items.in(phrases));
            List<Frame> read = FrameReader.read(phrases, found, subjects, grounds);
            holders.learn(phrases, found, read);
            antecedents.learn(phrases, found, read);
            named.put(phrases, found);
            frames.put(phrases, read);
        }
        new Packages(subjects, grounds).read(named, frames);
        Defaults defaults = new Defaults(mentions, grounds, kinds, exercises);
        Collector collector = new Collector(article, mentions, holders, defaults, kinds);
        frames.forEach((phrases, of) -> of.forEach(frame -> defaults.learn(phrases, frame)));
        frames.forEach((phrases, of) -> of.forEach(frame -> collector.add(phrases, frame)));
        named.forEach((phrases, of) -> collector.complete(phrases, of));
        return collector.found();
    }
}
