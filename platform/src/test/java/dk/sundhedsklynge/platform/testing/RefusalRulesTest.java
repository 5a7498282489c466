package dk.sundhedsklynge.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Permission;
import dk.sundhedsklynge.platform.security.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule sees what it is there for. */
class RefusalRulesTest {
    static class ThrowProblem {
        void sell() {
            throw Problem.conflict("sold-out", "Udsolgt", "Vælg en anden stol.");
        }
    }

    static class AskAndThrow {
        void sell(Caller caller) {
            caller.require("nordjylland-vest", Role.SECRETARIAT);
        }
    }

    static class ReturnValue {
        boolean sell(Caller caller) {
            return caller.permission("nordjylland-vest", Role.SECRETARIAT) == Permission.GRANTED;
        }
    }

    private static boolean isRefused(Class<?> useCase) {
        return RefusalRules.REFUSALS_ARE_VALUES
                .allowEmptyShould(true)
                .evaluate(new ClassFileImporter().importClasses(useCase))
                .hasViolation();
    }

    @ParameterizedTest
    @ValueSource(classes = {ThrowProblem.class, AskAndThrow.class})
    void aUseCaseThatThrowsAProblemIsRefused(Class<?> useCase) {
        assertThat(isRefused(useCase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {ReturnValue.class, SellApi.class})
    void aValueIsNotAndADoorMayMakeAProblemOfIt(Class<?> other) {
        assertThat(isRefused(other)).isFalse();
    }
}

class SellApi {
    void sell(Caller caller) {
        caller.require("nordjylland-vest", Role.SECRETARIAT);
    }
}
