package org.vedette.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GazetteerTest {
    static final String PREFIXES = """
            @prefix vd: <https://w3id.org/vedette/ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @base <https://w3id.org/vedette/id/> .
            """;

    private static final String KNOWLEDGE = PREFIXES + """
            <country/ua> a vd:Country ; rdfs:label "Ukraine" ; vd:adjective "Ukrainian" ; vd:demonym "Ukrainians" .
            <country/us> a vd:Country ; rdfs:label "United States" ; skos:altLabel "US", "U.S." ; vd:adjective "American" .
            <country/tr> a vd:Country ; rdfs:label "Turkey" ; vd:adjective "Turkish" .
            <unit/turkish-navy> a vd:MilitaryUnit ; rdfs:label "Turkish Navy" ; vd:country <country/tr> .
            <organisation/nato> a vd:Organisation ; rdfs:label "NATO" .
            <role/secretary-general> a vd:Role ; rdfs:label "NATO secretary general" .
            <equipment/s-300> a vd:EquipmentType ; rdfs:label "S-300" ; vd:ambiguousLabel "Favorit" .
            <equipment-class/missile-battery> a vd:EquipmentClass ; rdfs:label "missile battery" .
            <unit/plan> a vd:MilitaryUnit ; rdfs:label "PLAN" .
            <place/malmo> a vd:Place ; rdfs:label "Malmö" .
            <place/quill-air-base> a vd:Place ; rdfs:label "Quill Air Base" .
            <place/barents-sea> a vd:Place ; rdfs:label "Barents Sea" .
            """;

    @TempDir
    private Path folder;

    private Gazetteer gazetteer = new Gazetteer(new Knowledge(List.of()));

    @BeforeEach
    void read() throws IOException {
        Path file = Files.writeString(folder.resolve("knowledge.ttl"), KNOWLEDGE);
        gazetteer = new Gazetteer(KnowledgeReader.readOnly(List.of(file)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two S-300s stood near Malmo | S-300s, Malmo",
                "From Quill Air Base or Quill airbase | Quill Air Base, Quill airbase",
                "an S300 and an S 300 | S300, S 300",
                "The missile batteries left | missile batteries",
                "Nato, NATO's and nato | Nato, NATO",
                "The US sent us nothing | US",
                "the U.S. Senate met in the U.S. | U.S., U.S.",
                "The plan of the PLAN | PLAN",
                "Ukrainian and Ukrainians | Ukrainian, Ukrainians",
                "the Turkish navy | Turkish, Turkish navy",
                "The NATO secretary general | NATO, NATO secretary general",
                "a Favorit battery | Favorit",
                "ships in the Barents sea | Barents sea",
                "Malmöx and xMalmö | none",
                "A 300 strong crowd, S, 300 men | none",
            })
    void match_whenTextNamesEntries_thenTheyAreFound(String text, String expected) {
        List<String> found = gazetteer.match(text).stream()
                .map(GazetteerMatch::text)
                .sorted()
                .toList();
        List<String> wanted = expected.equals("none") ? List.of() : List.of(expected.split(", ", -1));
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void match_whenFormIsAmbiguous_thenItSaysSo() {
        assertThat(gazetteer.match("Favorit").getFirst().form()).isEqualTo(GazetteerMatch.Form.AMBIGUOUS);
    }

    @Test
    void lookup_whenSpellingDiffers_thenEntryIsFound() {
        assertThat(gazetteer.lookup("malmo")).extracting(KnowledgeEntry::name).containsExactly("Malmö");
    }
}
