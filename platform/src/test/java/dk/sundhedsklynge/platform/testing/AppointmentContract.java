package dk.sundhedsklynge.platform.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.platform.access.AppointmentState;
import dk.sundhedsklynge.platform.access.UserState;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the register tells of users and appointments is in force here within ten seconds, in the cooperation of the appointment and
 * no other, and ends by its date. A service's test extends this.
 */
public abstract class AppointmentContract {
    protected static final String HERE = "nordjylland-vest";
    protected static final String ELSEWHERE = "hovedstaden-midt";

    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final LocalDate TODAY = LocalDate.now(DanishDates.ZONE);

    private final Topics topics = new Topics();
    private final KeycloakAdmin keycloak = new KeycloakAdmin();
    private final String user = getClass().getSimpleName().toLowerCase(Locale.ROOT);
    private final UUID person = UUID.randomUUID();
    private final UUID appointment = UUID.randomUUID();

    /** A path that answers 200 to whoever may see the cooperation, else 404. */
    protected abstract String path(String cooperation);

    @BeforeEach
    void aUserWithoutRolesWhoIsAPerson() {
        keycloak.userWithoutRoles(user, user + "@eksempel.invalid", true);
        UUID id = UUID.nameUUIDFromBytes(claim("sub").getBytes(StandardCharsets.UTF_8));
        tell("user:" + id, UserState.TYPE, """
                {"id": "%s", "sequence": %d, "issuer": "%s", "subject": "%s", "person": "%s"}""".formatted(id, System.nanoTime(), claim("iss"), claim("sub"), person));
    }

    @Test
    void anAppointmentOpensItsCooperationAndNoOther() {
        answers(HERE, 404);

        appoint(1, "chair", TODAY.minusDays(1), null);
        answers(HERE, 200);
        answers(ELSEWHERE, 404);

        appoint(2, "chair", TODAY.minusDays(1), TODAY.minusDays(1));
        answers(HERE, 404);
    }

    @Test
    void anAppointmentThatIsGoneGivesNothing() {
        appoint(1, "member", TODAY, TODAY);
        answers(HERE, 200);

        tell("appointment:" + appointment, AppointmentState.TYPE, null);
        answers(HERE, 404);
    }

    @Test
    void anOlderStateDoesNotBringBackWhatHasEnded() {
        appoint(2, "project-lead", TODAY.minusDays(9), TODAY.minusDays(1));
        appoint(1, "project-lead", TODAY.minusDays(9), null);
        UUID after = UUID.randomUUID();
        appoint(after, 1, "member", ELSEWHERE, null, TODAY, null);
        answers(ELSEWHERE, 200);

        answers(HERE, 404);
        tell("appointment:" + after, AppointmentState.TYPE, null);
        answers(ELSEWHERE, 404);
    }

    @Test
    void whatHasNotBegunAndWhatIsNotKnownGivesNothing() {
        appoint(1, "chair", TODAY.plusDays(2), null);
        UUID unknown = UUID.randomUUID();
        appoint(unknown, 1, "something-new", HERE, null, TODAY, null);
        UUID after = UUID.randomUUID();
        appoint(after, 1, "member", ELSEWHERE, null, TODAY, null);
        answers(ELSEWHERE, 200);

        answers(HERE, 404);
        tell("appointment:" + after, AppointmentState.TYPE, null);
        answers(ELSEWHERE, 404);
    }

    /** Appoints the user of this test as finance officer of a party, and returns the token. */
    protected String financeOfficer(String party) {
        appoint(appointment, 1, "finance-officer", HERE, party, TODAY, null);
        answers(HERE, 200);
        return Tokens.of(user);
    }

    private void appoint(long sequence, String kind, LocalDate from, @Nullable LocalDate to) {
        appoint(appointment, sequence, kind, HERE, null, from, to);
    }

    private void appoint(
            UUID id,
            long sequence,
            String kind,
            String cooperation,
            @Nullable String party,
            LocalDate from,
            @Nullable LocalDate to) {
        tell("appointment:" + id, AppointmentState.TYPE, """
                {"id": "%s", "sequence": %d, "kind": "%s", "person": "%s", "cooperation": "%s", "body": null,
                 "party": %s, "project": null, "from": "%s", "to": %s}""".formatted(
                        id,
                        sequence,
                        kind,
                        person,
                        cooperation,
                        party == null ? null : "\"" + party + "\"",
                        from,
                        to == null ? null : "\"" + to + "\""));
    }

    private void tell(String entity, String type, @Nullable String state) {
        topics.send("register", entity, type, entity, state);
    }

    private void answers(String cooperation, int status) {
        await().atMost(PROMISED)
                .until(() -> given().auth()
                                .oauth2(Tokens.of(user))
                                .get(path(cooperation))
                                .statusCode()
                        == status);
    }

    private String claim(String name) {
        byte[] claims = Base64.getUrlDecoder().decode(Tokens.of(user).split("\\.")[1]);
        return JsonPath.from(new String(claims, StandardCharsets.UTF_8)).getString(name);
    }
}
