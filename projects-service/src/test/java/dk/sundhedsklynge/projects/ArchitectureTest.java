package dk.sundhedsklynge.projects;

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

    /** The rules of a project's life are told without HTTP, Kafka or a database in sight. */
    @ArchTest
    static final ArchRule LIFECYCLE_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..projects.lifecycle..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.apache.kafka..", "io.quarkus..", "dk.sundhedsklynge.platform..");
}
