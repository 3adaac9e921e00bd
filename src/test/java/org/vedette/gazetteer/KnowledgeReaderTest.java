package org.vedette.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnowledgeReaderTest {
    @TempDir
    private Path folder;

    private Path file(String turtle) throws IOException {
        return Files.writeString(folder.resolve("own.ttl"), GazetteerTest.PREFIXES + turtle);
    }

    @Test
    void read_whenFileAddsAnEntry_thenItStandsBesideTheShippedOnes() throws IOException {
        Path own = file("""
                <equipment/zz-9> a vd:EquipmentType ;
                    rdfs:label "ZZ-9 Plover" ;
                    skos:broader <equipment-class/drone> ;
                    vd:producer <country/nz> .
                """);
        Gazetteer gazetteer = new Gazetteer(KnowledgeReader.read(List.of(own)));
        assertThat(gazetteer.lookup("ZZ-9 Plover")).hasSize(1);
        assertThat(gazetteer.lookup("ZZ-9 Plover").getFirst().broader())
                .contains("https://w3id.org/vedette/id/equipment-class/equipment");
    }

    @Test
    void read_whenFileAddsANameToAShippedEntry_thenBothNamesLeadThere() throws IOException {
        Path own = file("<country/nz> skos:altLabel \"Land of the Kiwi\" .");
        Gazetteer gazetteer = new Gazetteer(KnowledgeReader.read(List.of(own)));
        assertThat(gazetteer.lookup("Land of the Kiwi")).isEqualTo(gazetteer.lookup("New Zealand"));
    }

    @Test
    void read_whenTurtleIsBroken_thenMessageNamesFileAndLine() throws IOException {
        Path own = file("<equipment/x> a vd:EquipmentType ;\n  rdfs:label \"X .\n");
        assertThatThrownBy(() -> KnowledgeReader.read(List.of(own)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("own.ttl, line 7")
                .hasMessageContaining("docs/knowledge.md");
    }

    @Test
    void read_whenClassIsUnknown_thenMessageNamesTheClassesThatThereAre() throws IOException {
        Path own = file("<equipment/x> a vd:Equipmnt ; rdfs:label \"X\" .");
        assertThatThrownBy(() -> KnowledgeReader.read(List.of(own)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("vd:EquipmentType");
    }

    @Test
    void read_whenLabelIsMissing_thenMessageSaysWhatToAdd() throws IOException {
        Path own = file("<equipment/x> a vd:EquipmentType .");
        assertThatThrownBy(() -> KnowledgeReader.read(List.of(own)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("rdfs:label");
    }

    @Test
    void read_whenFileIsMissing_thenMessageNamesIt() {
        assertThatThrownBy(() -> KnowledgeReader.read(List.of(folder.resolve("none.ttl"))))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("none.ttl");
    }
}
