package dk.sundhedsklynge.projects;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The rules of a project's life are told without HTTP, Kafka or a database in sight. */
    @ArchTest
    static final ArchRule LIFECYCLE_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..projects.lifecycle..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.apache.kafka..", "io.quarkus..", "dk.sundhedsklynge.platform..");

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_HTTP_AND_NO_KAFKA = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Api")
            .and()
            .haveSimpleNameNotEndingWith("Page")
            .and()
            .resideOutsideOfPackage("..projects.topics..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "io.vertx..");

    @ArchTest
    static final ArchRule NO_FEATURE_REACHES_INTO_THE_WEB_PART_OF_ANOTHER = classes()
            .that()
            .haveSimpleNameEndingWith("Api")
            .should()
            .onlyBeAccessed()
            .byClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are of the API themselves", other -> other.getName().contains("Api")));

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CIRCLE =
            slices().matching("dk.sundhedsklynge.projects.(*)..").should().beFreeOfCycles();
}
