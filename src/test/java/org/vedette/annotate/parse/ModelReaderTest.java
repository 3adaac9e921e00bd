package org.vedette.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelReaderTest {
    private static final String HEADER =
            "dict=4\npos=3\nlabel=2\nembeddingSize=2\nhiddenSize=2\nnumTokens=48\npreComputed=0\n";

    @Test
    void model_whenTextIsComplete_thenNamesAndNumbersAreRead() throws IOException {
        Model model = model(HEADER + embeddings() + "0.5 -0.25\n".repeat(96) + "1 2\n" + "0.1 0.2 0.3\n".repeat(2));

        assertEquals(9, model.rows());
        assertEquals(1, model.relations());
        assertEquals("root", model.relation(0));
        assertEquals(3, model.transitions());
        assertEquals(List.of(2, 3, 0), ints(model.wordRows(List.of("Évora", "unseen"))));
        assertEquals(-0.25f, model.matrices().inputs()[95][1]);
        assertEquals(2f, model.matrices().bias()[1]);
        assertEquals(0.3f, model.matrices().outputs()[1][2]);
    }

    @Test
    void model_whenHeaderIsAnother_thenNamesWhatWasExpected() {
        Exception e = assertThrows(IllegalStateException.class, () -> model("words=4\n"));
        assertTrue(e.toString().contains("small: expected dict= and a number, found words=4"), e::toString);
    }

    @Test
    void model_whenFeaturesAreOthers_thenRefuses() {
        Exception e =
                assertThrows(IllegalStateException.class, () -> model(HEADER.replace("numTokens=48", "numTokens=20")));
        assertTrue(e.toString().contains("20 features"), e::toString);
    }

    @Test
    void model_whenTextEndsEarly_thenSaysWhere() {
        Exception e = assertThrows(IllegalStateException.class, () -> model(HEADER + embeddings() + "0.5"));
        assertTrue(e.toString().contains("ends at byte"), e::toString);
    }

    @Test
    void model_whenNumberIsNone_thenSaysWhere() {
        Exception e = assertThrows(IllegalStateException.class, () -> model(HEADER + "-UNKNOWN- 0.1 high\n"));
        assertTrue(e.toString().contains("no decimal begins at byte"), e::toString);
    }

    @Test
    void model_whenMissing_thenNamesTheResource() {
        Exception e = assertThrows(IllegalStateException.class, () -> ModelReader.read("no/such.gz"));
        assertTrue(e.toString().contains("no/such.gz: not on the class path"), e::toString);
    }

    private static Model model(String text) throws IOException {
        return ModelReader.read("small", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String embeddings() {
        StringBuilder lines = new StringBuilder();
        for (String name :
                List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "Évora", "-NULL-", "-ROOT-", "NN", "-NULL-", "root")) {
            lines.append(name).append(" 0.125 -1.5\n");
        }
        return lines.toString();
    }

    private static List<Integer> ints(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
