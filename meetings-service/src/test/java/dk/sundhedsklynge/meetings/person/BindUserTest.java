package dk.sundhedsklynge.meetings.person;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.person.People.VEST;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Browser;
import dk.sundhedsklynge.platform.testing.KeycloakAdmin;
import dk.sundhedsklynge.platform.testing.Tokens;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A user without roles becomes a person once, and only by an address that is surely theirs. */
@QuarkusTest
class BindUserTest {
    @Inject
    Database database;

    private final KeycloakAdmin keycloak = new KeycloakAdmin();
    private final String user = "bind-" + UUID.randomUUID();
    private final String email = user + "@eksempel.invalid";

    @Test
    void aVerifiedAddressOfOnePersonBinds() {
        String person = People.person(VEST, "Bente Bundet", email.toUpperCase(Locale.ROOT));
        People.appointment(person, "member", VEST, "2024-01-01", "body", VEST + ":politisk");
        String subject = keycloak.userWithoutRoles(user, email, true);

        me().body("person.id", equalTo(person))
                .body("person.name", equalTo("Bente Bundet"))
                .body("roles", empty())
                .body("advice", nullValue())
                .body("appointments.kind", contains("member"))
                .body("rights.cooperation", contains(VEST))
                .body("rights[0].closed", equalTo(false));

        String id = database.find("select id from user_account where subject = ?", row -> row.getString(1), subject)
                .orElseThrow();
        assertThat(new Topics().about("register", "user:" + id)).singleElement().satisfies(event -> {
            assertThat(event.body().getString("person")).isEqualTo(person);
            assertThat(event.text()).doesNotContain("@");
        });
        assertThat(database.list(
                        "select action from audit where kind = 'user' and subject = ?", row -> row.getString(1), id))
                .containsExactly("user-bound");
    }

    @Test
    void anAddressThatIsNotVerifiedBindsNobody() {
        People.person(VEST, "Uffe Ubekræftet", email);
        keycloak.userWithoutRoles(user, email, false);

        me().body("person", nullValue()).body("rights", empty()).body("advice", containsString("er ikke bekræftet"));
    }

    @Test
    void anAddressOfTwoPersonsBindsNobody() {
        People.person(VEST, "Else Ens", email);
        People.person(VEST, "Ella Ens", email);
        keycloak.userWithoutRoles(user, email, true);

        me().body("person", nullValue())
                .body("rights", empty())
                .body("advice", containsString("Skriv til sekretariatet"));
    }

    @Test
    void anAddressOfNobodyBindsNobodyUntilAPersonHasIt() {
        keycloak.userWithoutRoles(user, email, true);
        me().body("person", nullValue()).body("advice", containsString("kender ingen person"));

        String person = People.person(VEST, "Sigurd Senere", email);

        me().body("person.id", equalTo(person));
    }

    @Test
    void whatBecomesOfTheAddressLaterChangesNothing() {
        String person = People.person(VEST, "Fie Fast", email);
        String other = People.person(VEST, "Anna Anden", "anden-" + email);
        keycloak.userWithoutRoles(user, email, true);
        me().body("person.id", equalTo(person));

        keycloak.userWithoutRoles(user, "anden-" + email, true);

        me().body("person.id", equalTo(person)).body("person.id", not(equalTo(other)));
        keycloak.userWithoutRoles(user, "anden-" + email, false);
        me().body("person.id", equalTo(person));
    }

    @Test
    void aUserWithARoleIsBoundToNobody() {
        People.person(VEST, "Rolf Rolle", email);
        keycloak.user(user, "reader");

        me().body("person", nullValue()).body("roles", contains("reader")).body("advice", nullValue());
        assertThat(database.find(
                        "select count(*) from user_account where subject = ?",
                        row -> row.getInt(1),
                        keycloak.idOf(user)))
                .hasValue(0);
    }

    @Test
    void signingInToThePagesBinds() {
        People.person(VEST, "Sif Side", email);
        String subject = keycloak.userWithoutRoles(user, email, true);

        new Browser(
                        ConfigProvider.getConfig().getValue("klynge.public-url", String.class),
                        ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class))
                .signIn("/", user);

        await().atMost(Duration.ofSeconds(10))
                .until(() -> database.find(
                                        "select count(*) from user_account where subject = ?",
                                        row -> row.getInt(1),
                                        subject)
                                .orElseThrow()
                        == 1);
    }

    private ValidatableResponse me() {
        return given().auth().oauth2(Tokens.fresh(user)).get(API + "/me").then().statusCode(200);
    }
}
