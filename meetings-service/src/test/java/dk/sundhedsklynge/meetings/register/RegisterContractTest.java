package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.access.AppointmentState;
import dk.sundhedsklynge.platform.access.UserState;
import dk.sundhedsklynge.platform.security.AppointmentKind;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the register says of itself, as the contract says. */
class RegisterContractTest {
    private static final Register REGISTER = Register.ofReferenceData();
    private static final UUID PERSON = UUID.fromString("7d0e4b52-2f0a-4d3c-8f53-6b8c1b9f4e33");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void aCooperationIsToldAsTheExampleSays() throws IOException {
        Cooperation vest = REGISTER.cooperation("nordjylland-vest").orElseThrow();

        Contracts.assertIsExample(
                RegisterStates.COOPERATION,
                RegisterStates.CooperationState.of(windingUp(vest)).at(1));
    }

    private static Cooperation windingUp(Cooperation it) {
        return new Cooperation(
                it.id(),
                it.name(),
                it.shortName(),
                it.kind(),
                it.region(),
                it.regionName(),
                it.from(),
                it.to(),
                it.parties(),
                it.successors(),
                it.evidence(),
                new WindingUp(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 2, 28), List.of(PERSON), null));
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

    @Test
    void anOrganisationIsToldAsTheExampleSays() throws IOException {
        Organisation thisted = Organisations.ofRelease(REGISTER.parties()).stream()
                .filter(it -> "787".equals(it.party()))
                .findFirst()
                .orElseThrow();

        Contracts.assertIsExample(
                RegisterStates.ORGANISATION,
                RegisterStates.OrganisationState.of(thisted).at(1));
    }

    @Test
    void aPersonIsToldByNameAlone() throws IOException {
        Contracts.assertIsExample(
                RegisterStates.PERSON,
                RegisterStates.PersonState.of(PERSON, "Rita Eksempel").at(1));
    }

    @Test
    void aSeatIsToldAsTheExampleSays() throws IOException {
        Contracts.assertIsExample(
                RegisterStates.SEAT,
                new RegisterStates.SeatState(
                                UUID.fromString("3f2b6f0e-6c1c-4a55-9a4e-7c4f8f0b7d11"),
                                0,
                                PERSON,
                                "nordjylland-vest:politisk",
                                null,
                                SeatRole.CHAIR,
                                FIRST,
                                null)
                        .at(1));
    }

    @Test
    void anAppointmentIsToldAsTheExampleSays() throws IOException {
        AppointmentState state = new AppointmentState(
                UUID.fromString("9f6d2c3a-1b70-4a8e-8f0a-2f2f9c0d5e22"),
                0,
                AppointmentKind.CHAIR.code(),
                PERSON,
                "nordjylland-vest",
                "nordjylland-vest:politisk",
                null,
                null,
                FIRST,
                null);

        Contracts.assertIsExample(AppointmentState.TYPE, new RegisterStates.AppointmentTold(state).at(2));
    }

    @Test
    void aUserIsToldAsTheExampleSays() throws IOException {
        UserState state = new UserState(
                UUID.fromString("b0c1d2e3-f405-3617-9829-3a4b5c6d7e8f"),
                0,
                "http://localhost:8080/auth/realms/klynge",
                "c1a6f6de-3f43-4f0e-9d1b-0a5f9a7e2b44",
                PERSON);

        Contracts.assertIsExample(UserState.TYPE, new RegisterStates.UserTold(state).at(1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyEntityKeepsTheSchema(RegisterStates.State state) throws IOException {
        Contracts.assertIsValid(state.type(), state.at(1));
    }

    static java.util.stream.Stream<RegisterStates.State> all() {
        return PublishRegister.statesOf(ReferenceData.read().content(BodyTypes.ofRelease()));
    }
}
