package org.vedette.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Which package may know which third party. */
final class Fences {
    private Fences() {}

    static ArchRule coreNlpOnlyInAnnotate(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".annotate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford.nlp..")
                .as("CoreNLP is known to annotate only");
    }

    static ArchRule picocliOnlyInCli(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .as("picocli is known to cli only");
    }

    static ArchRule parsersOnlyInRead(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.tika..", "org.jsoup..")
                .as("Tika and jsoup are known to read only");
    }

    static ArchRule injectorOnlyInCli(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".cli..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.google.inject.Injector")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.google.inject.Guice")
                .as("the injector is known to cli only");
    }

    static ArchRule noRdfBeforeMap(String root) {
        String[] stages = in(root, "text", "name", "findings", "read", "annotate", "extract", "resolve");
        return noClasses()
                .that()
                .resideInAnyPackage(stages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..")
                .as("no RDF before map");
    }

    private static String[] in(String root, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(root + "." + name + ".."))
                .toArray(String[]::new);
    }
}
