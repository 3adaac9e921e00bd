package org.vedette.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnowledgeCheckTest {
    @TempDir
    private Path folder;

    @Test
    void problems_whenKnowledgeIsTheShippedOne_thenThereAreNone() {
        assertThat(KnowledgeCheck.problems(KnowledgeReader.read(List.of()))).isEmpty();
    }

    @Test
    void problems_whenEntriesClashOrHangInTheAir_thenEachIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("own.ttl"), GazetteerTest.PREFIXES + """
                <equipment-class/equipment> a vd:EquipmentClass ; rdfs:label "equipment" .
                <equipment/a> a vd:EquipmentType ; rdfs:label "QX-1" ; skos:broader <equipment-class/equipment> .
                <equipment/b> a vd:EquipmentType ; rdfs:label "QX 1" ; skos:broader <equipment-class/gone> .
                """);
        assertThat(KnowledgeCheck.problems(KnowledgeReader.readOnly(List.of(file))))
                .anyMatch(p -> p.startsWith("one name, two entries") && p.contains("equipment/a"))
                .anyMatch(p -> p.startsWith("missing parent") && p.contains("equipment-class/gone"))
                .anyMatch(p -> p.startsWith("outside the taxonomy") && p.contains("equipment/b"))
                .hasSize(3);
    }
}
