package dk.sundhedsklynge.platform.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callConstructorWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/** How every service is built; each adds its own rules to these. */
public final class ServiceRules {
    private static final DescribedPredicate<JavaClass> DOORS = DescribedPredicate.describe(
            "are doors to the outside",
            it -> it.getName().matches(".*\\.\\w+(Api|Page)(\\$.*)?")
                    || it.getPackageName().endsWith(".topics"));

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_HTTP_AND_NO_KAFKA = noClasses()
            .that(DescribedPredicate.not(DOORS))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "io.vertx..");

    @ArchTest
    static final ArchRule NO_FEATURE_REACHES_INTO_THE_WEB_PART_OF_ANOTHER = classes()
            .that()
            .haveNameMatching(".*\\.\\w+(Api|Page)")
            .should()
            .onlyBeAccessed()
            .byClassesThat(DescribedPredicate.describe(
                    "are doors themselves", other -> other.getName().matches(".*\\.\\w+(Api|Page)(_?\\w*)(\\$.*)?")));

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CIRCLE =
            slices().matching("dk.sundhedsklynge.*.(*)..").should().beFreeOfCycles();

    /** What only the platform's {@code Json} does. */
    public static final ArchCondition<JavaClass> MAKE_A_MAPPER = callConstructorWhere(
                    target(owner(assignableTo(ObjectMapper.class))))
            .or(callMethodWhere(target(name("builder")).and(target(owner(assignableTo(JsonMapper.class))))))
            .as("make a mapper of JSON of their own");

    @ArchTest
    static final ArchRule JSON_IS_READ_THE_SAME_EVERYWHERE = noClasses().should(MAKE_A_MAPPER);

    private ServiceRules() {}
}
