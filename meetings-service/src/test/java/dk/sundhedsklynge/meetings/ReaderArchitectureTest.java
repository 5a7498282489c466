package dk.sundhedsklynge.meetings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/**
 * What each package of the reader and of the proposals may know. A package can be rewritten by itself as long as those
 * above it are served.
 */
@AnalyzeClasses(packagesOf = ReaderArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ReaderArchitectureTest {
    private static final String READING = "dk.sundhedsklynge.meetings.reading";
    private static final String PROPOSAL = "dk.sundhedsklynge.meetings.proposal";
    private static final String MEETING = "dk.sundhedsklynge.meetings.meeting..";
    private static final String REGISTER = "dk.sundhedsklynge.meetings.register..";
    private static final String EFFECT = "dk.sundhedsklynge.meetings.effect..";
    private static final String TERMS = "dk.sundhedsklynge.meetings.terms..";
    private static final String CLAIM = "dk.sundhedsklynge.meetings.claim..";
    private static final String PROJECT = "dk.sundhedsklynge.meetings.project..";

    /** The same minutes give the same proposals: without a database, HTTP, Kafka or a clock. */
    @ArchTest
    static final ArchRule PROPOSALS_ARE_PURE = noClasses()
            .that()
            .resideInAPackage(PROPOSAL + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.apache.kafka..", "io.quarkus..", "java.sql..");

    @ArchTest
    static final ArchRule READING_HAS_NO_CIRCLES =
            slices().matching(READING + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PROPOSALS_HAVE_NO_CIRCLES =
            slices().matching(PROPOSAL + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TEXT_KNOWS_NO_MEETING = reading("text").mayKnow();

    @ArchTest
    static final ArchRule THE_REPORT_KNOWS_LINES = reading("report").mayKnow(READING + ".text");

    @ArchTest
    static final ArchRule TABLES_KNOW_PARTIES =
            reading("table").mayKnow(READING + ".text", READING + ".report", MEETING, REGISTER);

    @ArchTest
    static final ArchRule PEOPLE_ARE_READ_FROM_LINES =
            reading("people").mayKnow(READING + ".text", READING + ".report", MEETING);

    @ArchTest
    static final ArchRule SECTIONS_ARE_CUT_FROM_LINES =
            reading("section").mayKnow(READING + ".text", READING + ".report", MEETING);

    @ArchTest
    static final ArchRule THE_OUTLINE_KNOWS_HEADINGS =
            reading("outline").mayKnow(READING + ".text", READING + ".report", READING + ".section");

    @ArchTest
    static final ArchRule DECISIONS_ARE_READ_FROM_SECTIONS =
            reading("decision").mayKnow(READING + ".text", READING + ".section", READING + ".table", MEETING);

    @ArchTest
    static final ArchRule AN_ITEM_IS_READ_WITHOUT_ITS_DOCUMENT = noClasses()
            .that()
            .resideInAPackage(READING + ".item")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READING, READING + ".outline");

    @ArchTest
    static final ArchRule TEXTS_OF_ITEMS_KNOW_NO_PROPOSAL = proposal("text").mayKnow(MEETING, EFFECT, TERMS, PROJECT);

    @ArchTest
    static final ArchRule POSITION_TABLES_KNOW_NO_PROPOSAL =
            proposal("table").mayKnow(PROPOSAL + ".text", MEETING, EFFECT, TERMS);

    @ArchTest
    static final ArchRule CAVEATS_KNOW_NO_PROPOSAL =
            proposal("caveat").mayKnow(PROPOSAL + ".text", PROPOSAL + ".table", MEETING);

    @ArchTest
    static final ArchRule COLLECTING_KNOWS_NO_RULE_OF_MONEY =
            proposal("draft").mayKnow(PROPOSAL + ".text", PROPOSAL + ".caveat", MEETING, EFFECT, TERMS, CLAIM);

    @ArchTest
    static final ArchRule PROJECTS_KNOW_NO_RULE_OF_MONEY =
            proposal("project").mayKnow(PROPOSAL + ".text", PROPOSAL + ".draft", MEETING, EFFECT, TERMS, PROJECT);

    @ArchTest
    static final ArchRule CLAIMS_KNOW_NO_RULE_OF_MONEY = proposal("claim")
            .mayKnow(PROPOSAL + ".text", PROPOSAL + ".table", PROPOSAL + ".draft", MEETING, EFFECT, TERMS, REGISTER);

    private static Layer reading(String name) {
        return new Layer(READING + "." + name);
    }

    private static Layer proposal(String name) {
        return new Layer(PROPOSAL + "." + name);
    }

    private record Layer(String name) {
        /** Beside itself, the language, what is open or closed, and what the platform knows of Danish numbers, dates and signs. */
        ArchRule mayKnow(String... packages) {
            String[] always = {
                name,
                "dk.sundhedsklynge.meetings.openness",
                "java..",
                "org.jspecify..",
                "com.fasterxml.jackson.annotation..",
                "org.eclipse.microprofile.openapi.annotations..",
                "dk.sundhedsklynge.platform.money..",
                "dk.sundhedsklynge.platform.text..",
                "dk.sundhedsklynge.platform.time.."
            };
            return classes()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(Stream.of(always), Stream.of(packages))
                            .toArray(String[]::new));
        }
    }
}
