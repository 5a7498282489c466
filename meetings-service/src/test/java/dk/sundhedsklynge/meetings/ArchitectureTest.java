package dk.sundhedsklynge.meetings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dk.sundhedsklynge.platform.testing.RefusalRules;
import dk.sundhedsklynge.platform.testing.ServiceRules;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests OF_EVERY_SERVICE = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchTests REFUSALS = ArchTests.in(RefusalRules.class);

    /** Minutes are read the same whoever asks: without a database, HTTP, Kafka or a clock. */
    @ArchTest
    static final ArchRule READING_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..meetings.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.apache.kafka..", "io.quarkus..", "java.sql..");

    /** What an effect may order is the same whoever asks: values, without a database, HTTP, Kafka or a clock. */
    @ArchTest
    static final ArchRule TERMS_ARE_PURE = noClasses()
            .that()
            .resideInAPackage("..meetings.terms..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.transaction..",
                    "jakarta.ws..",
                    "org.apache.kafka..",
                    "org.hibernate..",
                    "io.quarkus..",
                    "java.sql..",
                    "..meetings.effect..",
                    "..platform.database..",
                    "..platform.events..");
}
