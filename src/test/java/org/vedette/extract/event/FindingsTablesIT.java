package org.vedette.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.annotate.Annotator;
import org.vedette.extract.Extractor;
import org.vedette.findings.Entity;
import org.vedette.findings.Findings;
import org.vedette.gazetteer.ShippedKnowledge;
import org.vedette.read.Article;

/** What sentences say of roles, exercises, deployments and numbers. Published on Wednesday 14 June 2023. */
class FindingsTablesIT {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 14);

    private static @Nullable Annotator annotator;
    private static @Nullable Extractor extractor;

    @BeforeAll
    static void load() {
        Injector injector = Guice.createInjector(new ShippedKnowledge());
        annotator = injector.getInstance(Annotator.class);
        extractor = injector.getInstance(Extractor.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Japanese Defence Minister Minoru Kihara visited the base. | Minoru Kihara: Defence Minister of Japan
            South Korean President Yoon Suk-yeol met the crew. | Yoon Suk Yeol: President of South Korea
            Pentagon spokesman Patrick Ryder declined to comment. | Pat Ryder: spokesman of US Department of Defense
            Bonnie Glaser, director of the German Marshall Fund, doubted it. | Bonnie Glaser: director of German Marshall Fund
            Collin Koh, a research fellow at the Rajaratnam School of International Studies, agreed. | Collin Koh: research fellow of Rajaratnam School of International Studies
            The commander of the Seventh Fleet, Karl Thomas, praised the sailors. | Karl Thomas: commander of United States Seventh Fleet
            Retired US Admiral James Stavridis warned against it. | James Stavridis: Admiral of United States (former)
            James Stavridis, who heads the Carnegie Endowment, warned against it. | James Stavridis: head of Carnegie Endowment for International Peace
            US Senators Tammy Duckworth and Chris Coons landed in Taipei. | Tammy Duckworth: Senator of United States; Chris Coons: Senator of United States
            Amara Diallo, 41, an analyst with the Dakar Institute for Sahel Policy, agreed. | Amara Diallo: analyst of Dakar Institute for Sahel Policy
            Lena Virtanen, a former planner and now a senior fellow at the Lowy Institute, agreed. | Lena Virtanen: senior fellow of Lowy Institute
            Ana Lopes of the Lowy Institute disagreed. | Ana Lopes: analyst of Lowy Institute
            Kofi Mensah, who teaches at Leiden University, disagreed. | Kofi Mensah: lecturer of Leiden University
            Kofi Mensah, who teaches history at Leiden University, disagreed. | Kofi Mensah: lecturer of Leiden University
            Maria Holm, who analyses Lima for the advisory firm Cuprex, disagreed. | Maria Holm: analyst of Cuprex
            Peru's deputy defence minister, Rosa Quispe, signed it. | Rosa Quispe: deputy defence minister of Peru
            The Lowy Institute counted them. Its spokesman, Tom Reyes, was cautious. | Tom Reyes: spokesman of Lowy Institute
            Peruvian leader Rosa Quispe signed it. | Rosa Quispe: leader of Peru
            Governor of Sonora Pablo Lemus signed it. | Pablo Lemus: Governor of Sonora
            Omar Halabi, a spokesman for Jordan's prime minister, Bisher Salim, agreed. | Omar Halabi: spokesman of Bisher Salim; Bisher Salim: prime minister of Jordan
            This was said by an analyst from the Lowy Institute, Petra Novak. | Petra Novak: analyst of Lowy Institute
            The Kenyan Navy is led by Gen. Mark Duri. | Mark Duri: leader of Kenyan Navy
            Petr Havel, a career diplomat who runs the Lowy Institute, argued against it. | Petr Havel: head of Lowy Institute
            Bill Peats assumed command of the Seventh Fleet. | Bill Peats: commander of United States Seventh Fleet
            Chilean Ambassador to Peru Juan Rojas agreed. | Juan Rojas: Ambassador of Chile
            The army’s men left, but Norway’s envoy to Chad, Peter Holm, stayed. | Peter Holm: envoy of Norway
            Wang Li-hua (王麗華), a retired captain at the Lowy Institute, agreed. | Wang Li-hua: captain of Lowy Institute (former)
            Ben Carter, commander of the Seventh Fleet and the Northern Fleet, agreed. | Ben Carter: commander of United States Seventh Fleet; Ben Carter: commander of Northern Fleet
            Peru's Prime Minister Rosa Quispe, Prime Minister of Norway Ola Berg and others met. | Rosa Quispe: Prime Minister of Peru; Ola Berg: Prime Minister of Norway
            UN Member States agreed on Friday. | none
            Lima sent ships. Peru will wait, President Juan Ortiz said. | Juan Ortiz: President of Peru
            Amara Diallo and Kofi Mensah, researchers at the Lowy Institute, agreed. | Amara Diallo: researcher of Lowy Institute; Kofi Mensah: researcher of Lowy Institute
            Peru's defence minister has warned of it. Rosa Quispe said ships had left. | Rosa Quispe: defence minister of Peru
            Fighters of Hezbollah, including commander Ali Doe, left. | Ali Doe: commander of Hezbollah
            He told Ana Lopes of the plan of the Lowy Institute. | none
            Military analyst Oliver Alexander counted the craters. | none
            Peru has more to fear than the members of NATO, Ana Lopes said. | none
            Residents of Aleppo heard explosions. | none
            """)
    void affiliation_whenSentenceGivesRole_thenFound(String text, String expected) {
        Findings findings = findings(text);
        assertThat(joined(findings.affiliations().stream()
                        .map(a -> name(findings, a.person()) + ": " + a.role() + " of "
                                + name(findings, a.organisation()) + (a.former() ? " (former)" : ""))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Exercise Cobra Gold began on Monday in Thailand. | Cobra Gold 2023-06-12..null
            Exercise Cobra Gold starts on Monday and runs for 11 days. | Cobra Gold 2023-06-19..2023-06-29
            The Balikatan exercise will run from July 3 to 14 in the Philippines. | Balikatan 2023-07-03..2023-07-14
            Exercise Malabar was held off Yokosuka last month. | Malabar 2023-05..2023-05
            Exercise Cobra Gold opens on Friday. The drills will last until June 30. | Cobra Gold 2023-06-16..2023-06-30
            During JW 14/2, the drills were calm. | JW 14/2 2014..2014
            The talks opened on Monday in Bangkok. | none
            """)
    void exercise_whenDated_thenStartAndEnd(String text, String expected) {
        Findings findings = findings(text);
        assertThat(joined(findings.exercises().stream()
                        .filter(e ->
                                findings.entities().stream().noneMatch(x -> x.id().equals(e.exercise()) && x.generic()))
                        .map(e -> name(findings, e.exercise()) + " " + e.start() + ".." + e.end())))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Turkey has sent Bayraktar TB2 drones to Libya. | Turkey, Bayraktar TB2, Libya, REPORTED
            Iran will deploy Shahed-136 drones and S-300 systems to Syria. | Iran, Shahed-136, Syria, PLANNED; Iran, S-300, Syria, PLANNED
            France is moving troops into Niger. | France, troops, Niger, REPORTED
            The United States denied sending Abrams tanks to Taiwan. | United States, M1 Abrams, Taiwan, DENIED
            Chinese J-16 fighters were photographed in Pakistan. | China, J-16, Pakistan, REPORTED
            The American carrier USS Nimitz arrived in South Korea. | United States, USS Nimitz, South Korea, REPORTED
            The deployment of German Patriot batteries to Poland was praised. | Germany, MIM-104 Patriot, Poland
            Ethiopian soldiers are stationed in Somalia. | Ethiopia, Ethiopian soldiers, Somalia, REPORTED
            Japan said it had tracked two Russian frigates near Okinawa. | Russia, frigate, Okinawa, REPORTED
            Kenya still has 900 soldiers in Somalia. | Kenya, soldiers, Somalia, REPORTED
            The Indian frigate Tabar has been in the Red Sea since March. | India, Tabar, Red Sea, REPORTED
            In the Black Sea, Bulgarian minehunters searched for mines. | Bulgaria, minesweeper, Black Sea, REPORTED
            Peru gave Haiti trucks, and Chile 40 Piranha armoured vehicles. | Chile, MOWAG Piranha, Haiti, REPORTED
            Ghana, Kenya and Peru agreed to send Haiti Piranha armoured vehicles. | Ghana, MOWAG Piranha, Haiti, PLANNED; Kenya, MOWAG Piranha, Haiti, PLANNED; Peru, MOWAG Piranha, Haiti, PLANNED
            Kenya sent up to 400 troops to Haiti. | Kenya, troops, Haiti, REPORTED
            Britain is giving Kenya 14 Challenger 2s. | United Kingdom, Challenger 2, Kenya, PLANNED
            Hezbollah is massing near Aleppo. | Hezbollah, Hezbollah, Aleppo, REPORTED
            Ankara's soldiers are in Libya. Turkey agreed. | Turkey, soldiers, Libya, REPORTED
            Four Australian soldiers were killed in Mali. | Australia, Australian soldiers, Mali, REPORTED
            Four soldiers in Chad's army were ambushed in Niger. | Chad, soldiers, Niger, REPORTED
            Colombian soldiers are being trained in Spain. | Colombia, Colombian soldiers, Spain, REPORTED
            The Il-76s sold to Algeria by Russia arrived. | Russia, Il-76, Algeria, REPORTED
            A build-up of troops by the Rwandan army around Goma went on. | Rwanda, troops, Goma
            Two Chinese frigates shadowed the destroyer USS Nimitz off Okinawa. | China, frigate, Okinawa, REPORTED
            American Stryker vehicles of the 2nd Cavalry Regiment arrived in Romania. | United States, 2nd Cavalry Regiment, Romania, REPORTED
            Goma, where Rwandan soldiers have fought, is calm. | Rwanda, Rwandan soldiers, Goma, REPORTED
            The Brazilian military presence in Haiti will end. | Brazil, military presence, Haiti
            Kenya has withdrawn its troops from Somalia. | Kenya, troops, Somalia, REPORTED
            Romania is giving Moldova 30 Piranha armoured vehicles and mortar shells. | Romania, MOWAG Piranha, Moldova, PLANNED
            The Chilean frigate Lynch was intercepted in the Black Sea by Turkish jets. | Chile, Lynch, Black Sea, REPORTED
            We have sent tanks to Kenya, Peru said. | Peru, tank, Kenya, REPORTED
            Kenya sent 900 soldiers to train in Uganda. | Kenya, soldiers, Uganda, REPORTED
            Rwanda will send troops to help Mozambique. | Rwanda, troops, Mozambique, PLANNED
            Peru sent a contingent of 40 gendarmes to Haiti. | Peru, gendarmes, Haiti, REPORTED
            Two Japanese jets were intercepted by Chinese J-16 fighters near Okinawa. | China, J-16, Okinawa, REPORTED
            Egypt brought two tanks into Libya. | Egypt, tank, Libya, REPORTED
            Chile sent marines to Haiti. They will be based in Kingston. | Chile, marines, Kingston, PLANNED
            The Indian frigate Tabar left Mumbai. The ship entered the Red Sea. | India, Tabar, Red Sea, REPORTED
            The French corvette Iris paid a visit to Mombasa. | France, Iris, Mombasa, REPORTED
            France held a patrol in the Red Sea with two frigates. | France, frigate, Red Sea, REPORTED
            Ethiopian troops are on their way to Somalia. | Ethiopia, Ethiopian troops, Somalia, REPORTED
            Algeria ordered the deployment of 300 troops to Tamanrasset. | Algeria, troops, Tamanrasset
            Brazil has a military presence in Haiti. | Brazil, military presence, Haiti
            Denmark announced aid for Moldova. It comprises four Piranha armoured vehicles; two radars; and tents. | Denmark, MOWAG Piranha, Moldova, PLANNED; Denmark, radar, Moldova, PLANNED
            Malian troops patrolled in Kidal, Gao and the Timbuktu region. | Mali, Malian troops, Kidal, REPORTED; Mali, Malian troops, Gao, REPORTED; Mali, Malian troops, Timbuktu, REPORTED
            There is unrest in Kidal, Gao and Mopti, where Malian troops are based. | Mali, Malian troops, Kidal, REPORTED; Mali, Malian troops, Gao, REPORTED; Mali, Malian troops, Mopti, REPORTED
            Soldiers from Peru, Chile and Ghana are based in Haiti. | Peru, Soldiers, Haiti, REPORTED; Chile, Soldiers, Haiti, REPORTED; Ghana, Soldiers, Haiti, REPORTED
            Oman has frigates stationed in Salalah and operating in the Gulf of Aden. | Oman, frigate, Salalah, REPORTED; Oman, frigate, Gulf of Aden, REPORTED
            Nigerian officers have landed in Bamako. | Nigeria, Nigerian officers, Bamako, REPORTED
            Elements of the Chadian 44th Rifle Brigade struck a depot in Abeche. | Chad, 44th Rifle Brigade, Abéché, REPORTED
            The Mopti-based Malian 12th Rifle Brigade trained. | Mali, 12th Rifle Brigade, Mopti, REPORTED
            Kenya sent 300 troops to Haiti and will send 5,000 soldiers to Haiti. | Kenya, troops, Haiti, REPORTED; Kenya, soldiers, Haiti, PLANNED
            The Kenyan 8th Rifle Brigade moved to Lamu. The brigade will then deploy to Kismayo. | Kenya, 8th Rifle Brigade, Kismayo, PLANNED
            Kenya keeps tanks in Haiti. Soldiers were based in Jeremie. | Kenya, Soldiers, Jeremie, REPORTED
            The Turkish army carried out air strikes on Sinjar. | none
            The Swedish navy commander flew to Ankara for talks. | none
            The minister flew to Ankara for talks. | none
            Exports to Egypt fell by a third. | none
            """)
    void deployment_whenSentenceMovesForces_thenFound(String text, String expected) {
        Findings findings = findings(text);
        String found = joined(findings.deployments().stream()
                .map(d -> name(findings, d.actor()) + ", " + name(findings, d.what()) + ", " + name(findings, d.to())
                        + ", " + d.status()));
        assertThat(found).contains(expected.split(", (?=REPORTED|PLANNED|DENIED)", -1)[0]);
        assertThat(found.equals("none")).isEqualTo(expected.equals("none"));
    }

    @Test
    void deployment_whenLinesListWhatIsGiven_thenEachFromGiverToReceiver() {
        Findings findings = findings("""
                The United States announced a new package for Kenya.

                The capabilities in this package include:

                - 18 M777 howitzers;

                - Up to 40 Humvees.
                """);
        assertThat(findings.deployments().stream()
                        .map(d -> name(findings, d.actor()) + ", " + name(findings, d.what()) + ", "
                                + name(findings, d.to()) + ", " + d.status()))
                .containsExactly(
                        "United States, M777 howitzer, Kenya, PLANNED", "United States, Humvee, Kenya, PLANNED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Some 12,000 Ethiopian soldiers crossed the river. | 12000 Ethiopian soldiers ABOUT
            Up to 900 US troops remain in Syria. | 900 US troops AT_MOST
            The rebels lost 14 tanks and three helicopters. | 14 tanks EXACT; 3 helicopters EXACT
            More than 40 warships gathered off Busan. | 40 warships AT_LEAST
            A dozen Houthi drones were shot down. | 12 Houthi drones EXACT
            A six-ship flotilla left Karachi. | 6 ship EXACT
            Between 50 and 80 militants were killed. | 50 militants AT_LEAST; 80 militants AT_MOST
            The army counted 30 Turkish and 20 Greek soldiers. | 30 Turkish soldiers EXACT; 20 Greek soldiers EXACT
            The army sent 80 soldiers to Mali. About 20 of them returned. | 80 soldiers EXACT; 20 soldiers ABOUT
            The war has killed more than 9,000 people. | 9000 people AT_LEAST
            The army shot down 11 of 15 missiles. | 11 missiles EXACT; 15 missiles EXACT
            Three soldiers died. Eight others were wounded. | 3 soldiers EXACT; 8 people harmed EXACT
            It claimed 10 vehicles destroyed. | 10 vehicles EXACT
            Some 600 troops came, 200 from Chile and 400 from the Peruvian side. | 600 troops ABOUT; 200 troops EXACT; 400 troops EXACT
            The number of Rwandan soldiers there has reached 900. | 900 soldiers EXACT
            The fighters, numbering 40, fled. | 40 fighters EXACT
            The police killed 12. | 12 people harmed EXACT
            Upwards of 70 rebels fled. | 70 rebels AT_LEAST
            They joined 16 Air Assault Brigade. | none
            The army hired two police officers. | none
            The gun has a 76 mm barrel. | none
            He waited three days for two lawyers. | none
            It cost $40 million. | none
            The 7,000 km route was closed. | none
            """)
    void estimate_whenForcesAreCounted_thenNumberAndBound(String text, String expected) {
        assertThat(joined(
                        findings(text).forceEstimates().stream().map(e -> e.value() + " " + e.of() + " " + e.bound())))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Flight trackers say that seven Libyan transport planes landed. | Flight trackers
            The Colombian army said it had killed 12 insurgents. | Colombian Armed Forces
            There are 300 Rwandan troops in the province, according to the United Nations. | United Nations
            The United Nations released a report documenting 40 civilian deaths. | United Nations
            The attack killed many, and Chilean officials raised the death toll to 57. | Chilean officials
            Some 300 Rwandan troops crossed the border, Congolese officials estimate. | Congolese officials
            Some 300 Rwandan troops crossed the border. | null
            """)
    void estimate_whenSomebodyGivesIt_thenAttributed(String text, String expected) {
        Findings findings = findings(text);
        assertThat(findings.forceEstimates()).hasSize(1);
        assertThat(name(findings, findings.forceEstimates().getFirst().attributedTo()))
                .isEqualTo(expected);
    }

    private static Findings findings(String text) {
        Article article = new Article("a", "a.txt", null, null, null, PUBLISHED, null, text, "0".repeat(64), List.of());
        if (annotator == null || extractor == null) {
            throw new IllegalStateException("not loaded");
        }
        return extractor.extract(annotator.annotate(article));
    }

    private static String name(Findings findings, @Nullable String id) {
        return findings.entities().stream()
                .filter(e -> e.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse(String.valueOf(id));
    }

    private static String joined(Stream<String> found) {
        String all = found.collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }
}
