package org.vedette.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.annotate.Annotator;
import org.vedette.findings.Entity;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeReader;
import org.vedette.read.Article;

/** Sentences of our own on one side, the entities in them on the other; kinds of equipment and unnamed drills are left out. */
final class MentionDetectorIT {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final MentionDetector DETECTOR = new MentionDetector(new Gazetteer(KnowledgeReader.read(List.of())));

    private static List<String> found(String text) {
        Article article = new Article("t", "t", null, null, null, null, null, text, "0", List.of());
        return DETECTOR.detect(ANNOTATOR.annotate(article)).entities().stream()
                .filter(e -> !e.generic())
                .map(MentionDetectorIT::shown)
                .toList();
    }

    private static String shown(Entity entity) {
        return entity.type() + " " + entity.aliases().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Kh-59MK2 missiles fell near Izmir. | EQUIPMENT_TYPE Kh-59MK2; PLACE Izmir",
                "The corvette TCG Burgazada met USS Delbert Black off Cyprus. | EQUIPMENT_TYPE TCG Burgazada; EQUIPMENT_TYPE USS Delbert Black; COUNTRY Cyprus",
                "The 61st Mechanized Brigade left Riga. | MILITARY_UNIT 61st Mechanized Brigade; PLACE Riga",
                "Marines of VMFA-314 flew over Luzon. | MILITARY_UNIT Marines; MILITARY_UNIT VMFA-314; PLACE Luzon",
                "Sailors of Carrier Strike Group 9 came home. | MILITARY_UNIT Carrier Strike Group 9",
                "Mali and Niger held drills codenamed “Tarha Nakal”. | COUNTRY Mali; COUNTRY Niger; EXERCISE Tarha Nakal",
                "A Patriot battery stands in Taiwan. | EQUIPMENT_TYPE Patriot battery; COUNTRY Taiwan",
                "Camp Ozren lies near Airbase 77. | PLACE Camp Ozren; PLACE Airbase 77",
                "Sailors of the frigates Altair and Vega went ashore. | EQUIPMENT_TYPE Altair; EQUIPMENT_TYPE Vega",
                "The embassy of Peru stayed open. | COUNTRY Peru; ORGANISATION embassy of Peru",
                "She works at the Lisbon Institute for Maritime Studies. | ORGANISATION Lisbon Institute for Maritime Studies",
                "State television TVM did not say. | ORGANISATION TVM",
                "The bomb has an Inertial Guidance System (INS). | none",
                "The “Jaguar” and “Condor” volunteer battalions left Lima. “Condor” had no guns. | MILITARY_UNIT Jaguar; MILITARY_UNIT Condor; PLACE Lima",
                "Soldiers of the Bolivar Brigade and of a mechanized brigade came. | MILITARY_UNIT Bolivar Brigade",
                "He likes “Condor” aftershave. | none",
                "Troops of Multinational Division North and Joint Force Command Lisbon met. | MILITARY_UNIT Multinational Division North; MILITARY_UNIT Joint Force Command Lisbon",
                "Jamming upset its GPS receivers. | none",
                "Ghana's air force grew. | COUNTRY Ghana; MILITARY_UNIT Ghana's air force",
                "He called her a patriot and a tiger. | none",
                "The Commonwealth of Virginia has a port. | PLACE Virginia",
                "The Commonwealth of Nations sent observers. | ORGANISATION Commonwealth of Nations",
                "The teachers of Virginia are paid by the Commonwealth. | PLACE Virginia",
                "Ships left for the Cobra Warrior exercise in May. | EXERCISE Cobra Warrior",
                "A United States court ended the Trump tariffs on steel. | COUNTRY United States; PERSON Trump",
                "A 10 percent rise, in short, was all they got. | none",
                "Western officials and residents spoke. | none",
                "She later worked for many years at the Bureau of Ports and Inland Harbours in Lome. | ORGANISATION Bureau of Ports and Inland Harbours; PLACE Lome",
                "He spoke for the United States Department of Energy. | ORGANISATION United States Department of Energy; COUNTRY United States",
                "She is an analyst at Harbour Futures. | ORGANISATION Harbour Futures",
                "The defence ministry of Chad agreed. | COUNTRY Chad; ORGANISATION defence ministry of Chad",
                "The Harbour Working Group met. | ORGANISATION Harbour Working Group",
                "The nuclear sub Vega and the tug Altair left. | EQUIPMENT_TYPE Vega; EQUIPMENT_TYPE Altair",
                "They signed the MOX in Oman. | COUNTRY Oman",
                "The plan is in Report-2031 and March-2031 after the drill. | none",
                "The Governor of Sonora Pablo Lemus spoke. | PLACE Sonora; PERSON Pablo Lemus",
                "The Taranto carrier strike group met the Northern Command and 90 Peruvian Army soldiers. | MILITARY_UNIT Taranto carrier strike group; MILITARY_UNIT Northern Command; COUNTRY Peruvian; MILITARY_UNIT Peruvian Army",
                "Men of the 7th Motorized Rifle Division, 9th Combined Arms Army, and the 12th Airborne (VDV) Brigade came. | MILITARY_UNIT 7th Motorized Rifle Division; MILITARY_UNIT 9th Combined Arms Army; MILITARY_UNIT 12th Airborne (VDV) Brigade",
                "Crews of the Marine Corps and Coast Guard came. | MILITARY_UNIT Marine Corps; MILITARY_UNIT Coast Guard",
                "The Desert Harrier exercise ended in Oman. | EXERCISE Desert Harrier; COUNTRY Oman",
                "They took the town of Kulmaye and fired at Dorra airbase. | PLACE Kulmaye; PLACE Dorra airbase",
                "Shells fell near the villages Dubrava, Lozove, Rivne, Zelene and Pokrovsk. | PLACE Dubrava; PLACE Lozove; PLACE Rivne; PLACE Zelene; PLACE Pokrovsk",
                "Forces seized Mala Novynka (southeast of Izium). | PLACE Mala Novynka; PLACE Izium",
                "The Chad-Niger border was closed. | PLACE Chad-Niger border",
                "Vasyl “Sokil” Hrytsenko spoke in Kyiv. | PERSON Vasyl “Sokil” Hrytsenko; PLACE Kyiv",
                "Orenburg City officials met in Orenburg. | PLACE Orenburg City",
                "A P-8I Poseidon flew to Goa. | EQUIPMENT_TYPE P-8I Poseidon; PLACE Goa",
                "The Kenyan government met Chechen elders. | COUNTRY Kenyan; PLACE Chechen",
                "The destroyer USS *Fictive* sailed to Oman. | EQUIPMENT_TYPE USS Fictive; COUNTRY Oman",
            })
    void detect_whenSentenceNamesEntities_thenTheyAreFound(String sentence, String expected) {
        List<String> wanted = expected.equals("none") ? List.of() : List.of(expected.split("; ", -1));
        assertThat(found(sentence)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Colonel Amadou Keita spoke in Bamako. Keita said little. | Amadou Keita | Keita",
                "The Lake Chad Security Forum (LCSF) met. The LCSF agreed. | Lake Chad Security Forum | LCSF",
                "The destroyer HMS Fictive sailed. The Fictive is old. | HMS Fictive | Fictive",
                "Gen. Haile Worku spoke in Gondar. Gen. Haile said little. | Haile Worku | Haile",
            })
    void detect_whenNameIsShortened_thenBothFormsAreOneEntity(String text, String full, String brief) {
        Article article = new Article("t", "t", null, null, null, null, null, text, "0", List.of());
        assertThat(DETECTOR.detect(ANNOTATOR.annotate(article)).entities())
                .anyMatch(e -> e.aliases().contains(full) && e.aliases().contains(brief));
    }

    @Test
    void detect_whenKnownNameIsShortened_thenItStaysTheOneThatIsKnown() {
        String text = "The Department of Energy (DOE) spoke. The DOE left.";
        Article article = new Article("t", "t", null, null, null, null, null, text, "0", List.of());
        assertThat(DETECTOR.detect(ANNOTATOR.annotate(article)).entities())
                .singleElement()
                .satisfies(e -> assertThat(e.id()).endsWith("/organisation/us-department-of-energy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Drones and missiles hit; a water tank burst. | drone missile",
                "Drones and missiles were studied at the Kigali School of Mines. | drone missile",
                "Drones and missiles hit a coal mine and its miners. | drone missile",
                "Drones and missiles hit a tank and a mine. | drone missile tank mine",
                "Drones and missiles hit a friend of mine. | drone missile",
                "Drones and missiles hit tank cars. | drone missile",
                "Drones and mine-resistant vehicles came. | drone mine-resistant vehicle",
            })
    void detect_whenWordForEquipmentNamesCivilThing_thenItIsNone(String text, String kinds) {
        Article article = new Article("t", "t", null, null, null, null, null, text, "0", List.of());
        assertThat(DETECTOR.detect(ANNOTATOR.annotate(article)).entities().stream()
                        .filter(Entity::generic)
                        .map(Entity::name))
                .containsExactlyInAnyOrder(kinds.split(" (?!vehicle)", -1));
    }
}
