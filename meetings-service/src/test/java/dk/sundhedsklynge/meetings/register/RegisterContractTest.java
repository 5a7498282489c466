package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the register says of itself, as the contract says. */
class RegisterContractTest {
    private static final Register REGISTER = Register.ofReferenceData();

    @Test
    void aCooperationIsToldAsTheExampleSays() throws IOException {
        Cooperation vest = REGISTER.cooperation("nordjylland-vest").orElseThrow();

        Contracts.assertIsExample(
                RegisterStates.COOPERATION,
                RegisterStates.CooperationState.of(vest).at(1));
    }

    @Test
    void aPartyIsToldAsTheExampleSays() throws IOException {
        Party thisted = REGISTER.party("787").orElseThrow();

        Contracts.assertIsExample(
                RegisterStates.PARTY, RegisterStates.PartyState.of(thisted).at(1));
    }

    @Test
    void aBodyIsToldAsTheExampleSays() throws IOException {
        Body political = REGISTER.body("nordjylland-vest:politisk").orElseThrow();

        Contracts.assertIsExample(
                RegisterStates.BODY, RegisterStates.BodyState.of(political).at(1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyEntityKeepsTheSchema(RegisterStates.State state) throws IOException {
        Contracts.assertIsValid(state.type(), state.at(1));
    }

    static java.util.stream.Stream<RegisterStates.State> all() {
        return PublishRegister.statesOf(REGISTER);
    }
}
