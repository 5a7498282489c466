package dk.sundhedsklynge.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import java.util.Map;
import java.util.Set;

/**
 * A use case returns its refusals as values; only a door makes a problem of one, so that a page can show the same refusal in its
 * form. A service takes these rules in beside {@link ServiceRules}.
 */
public final class RefusalRules {
    /** Methods that throw a problem, by the class they are in. They read what came through a door, or ask on its behalf. */
    private static final Map<Class<?>, Set<String>> FOR_DOORS = Map.of(
            Caller.class, Set.of("require", "requireSee"),
            ETags.class, Set.of("refusal"),
            Idempotency.class, Set.of("once", "claim", "repeat"),
            Cursor.class, Set.of("read"),
            Parameters.class, Set.of("oneOf"));

    /** What a door consists of: its resource, what it says of refusals, and what reads or checks requests for it. */
    static final DescribedPredicate<JavaClass> DOORS =
            DescribedPredicate.describe("are doors, their problems, parameters or filters", it -> it.getName()
                    .matches(".*\\.\\w+(Api|Page|Problems|Parameters|Filter)(\\$.*)?"));

    /** Depends on {@link Problem}, or calls what throws one. */
    public static final ArchCondition<JavaClass> REFUSE_BY_A_PROBLEM =
            new ArchCondition<>("depend on Problem or call what throws one") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    from.getDirectDependenciesFromSelf().stream()
                            .filter(it -> it.getTargetClass().isAssignableTo(Problem.class))
                            .forEach(it -> events.add(SimpleConditionEvent.satisfied(from, it.getDescription())));
                    from.getAccessesFromSelf().stream()
                            .filter(RefusalRules::isForDoors)
                            .forEach(it -> events.add(SimpleConditionEvent.satisfied(from, it.getDescription())));
                }
            };

    private static boolean isForDoors(JavaAccess<?> access) {
        return FOR_DOORS.entrySet().stream()
                .anyMatch(it -> access.getTargetOwner().isEquivalentTo(it.getKey())
                        && it.getValue().contains(access.getName()));
    }

    @ArchTest
    static final ArchRule REFUSALS_ARE_VALUES =
            noClasses().that(DescribedPredicate.not(DOORS)).should(REFUSE_BY_A_PROBLEM);

    private RefusalRules() {}
}
