package org.vedette.store.embedded;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.assembler.DatasetAssemblerVocab;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.vocabulary.RDF;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;

/**
 * The files of <code>fuseki-config/</code>: those of the installation, which its owner may edit, else those of the class path.
 */
public final class ServiceConfiguration {
    private static final String FOLDER = "fuseki-config";
    private static final String DESCRIPTION = "kg.ttl";
    static final Resource DATASET = ResourceFactory.createResource("https://w3id.org/vedette/service#searchable");

    private ServiceConfiguration() {}

    /** The dataset, with its folders inside {@code store}. */
    static Model in(Path store) {
        Model model = parsed();
        place(model, VocabTDB2.pLocation, store);
        place(model, TextVocab.pDirectory, store);
        return model;
    }

    /** The service, with a dataset in its place that is to be replaced by the one that is open already. */
    public static Model service() {
        Model model = parsed();
        model.removeAll(DATASET, null, null);
        return model.add(DATASET, RDF.type, DatasetAssemblerVocab.tDatasetTxnMem);
    }

    private static Model parsed() {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.fromString(text(DESCRIPTION), Lang.TURTLE)
                    .base("https://w3id.org/vedette/service")
                    .parse(model);
        } catch (RiotException e) {
            throw new StoreException(
                    Reason.NOT_A_STORE, FOLDER + "/kg.ttl: no Turtle: " + e.getMessage() + "; correct it", e);
        }
        return model;
    }

    /** Another one when the dataset is described otherwise. */
    static String hash() {
        return Hashing.sha256()
                .hashString(text(DESCRIPTION), StandardCharsets.UTF_8)
                .toString();
    }

    /** The text of one file. */
    public static String text(String name) {
        String home = System.getProperty("vedette.home");
        Path edited = Path.of(home == null ? "" : home, FOLDER, name);
        try (InputStream in = home != null && Files.isReadable(edited)
                ? Files.newInputStream(edited)
                : ServiceConfiguration.class.getResourceAsStream("/" + FOLDER + "/" + name)) {
            if (in == null) {
                throw new StoreException(
                        Reason.NOT_A_STORE, FOLDER + "/" + name + " is missing; unpack the distribution again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException(Reason.NO_ACCESS, edited + ": cannot be read; give this user the right to", e);
        }
    }

    private static void place(Model model, Property property, Path store) {
        model.listStatements(null, property, (String) null).toList().forEach(statement -> {
            String relative = statement.getObject().asLiteral().getLexicalForm();
            statement.changeObject(store.resolve(relative).toAbsolutePath().toString());
        });
    }
}
