package dk.sundhedsklynge.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.json.Json;
import dk.sundhedsklynge.platform.pages.NarrowByAddress;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.testing.RefusalRules;
import dk.sundhedsklynge.platform.testing.ServiceRules;

@AnalyzeClasses(packages = "dk.sundhedsklynge.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Plumbing holds no rule of the business: it does not even name what the business is about. */
    @ArchTest
    static final ArchRule NOTHING_OF_THE_BUSINESS_IS_NAMED =
            classes().should().haveNameNotMatching("(?i).*(decision|grant|fund|project|meeting|agenda).*");

    @ArchTest
    static final ArchRule VALUES_KNOW_NO_HTTP_NO_KAFKA_AND_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("..platform.money..", "..platform.paging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.apache.kafka..", "io.quarkus..", "io.vertx..", "java.sql..");

    /** Beside what a request passes before it comes to a resource, and what reads requests for the doors of the services. */
    @ArchTest
    static final ArchRule REFUSALS_ARE_VALUES = noClasses()
            .that()
            .resideOutsideOfPackages("..platform.problem..", "..platform.intake..", "..platform.security..")
            .and()
            .haveNameNotMatching(".*\\.\\w+(Api|Page|Problems)(\\$.*)?")
            .and()
            .doNotBelongToAnyOf(Cursor.class, ETags.class, Idempotency.class, NarrowByAddress.class, SendOnce.class)
            .should(RefusalRules.REFUSE_BY_A_PROBLEM);

    @ArchTest
    static final ArchRule JSON_IS_READ_THE_SAME_EVERYWHERE =
            noClasses().that().doNotBelongToAnyOf(Json.class).should(ServiceRules.MAKE_A_MAPPER);

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching("dk.sundhedsklynge.platform.(*)..").should().beFreeOfCycles();
}
