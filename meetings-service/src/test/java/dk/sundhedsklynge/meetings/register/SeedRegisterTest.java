package dk.sundhedsklynge.meetings.register;

import static dk.sundhedsklynge.meetings.http.Site.API;
import static dk.sundhedsklynge.meetings.http.Site.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.testing.Infra;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The tables are filled where they are empty, and no start undoes an edit. */
@QuarkusTest
class SeedRegisterTest {
    private static final String BODY = "sjaelland-slagelse:politisk";

    @Inject
    PublishRegister publish;

    @Inject
    Register register;

    @Inject
    Validator validator;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private final Topics topics = new Topics();

    @Test
    void theTablesHoldWhatTheReleaseBrings() {
        Register release = Register.ofReferenceData();

        assertThat(register.parties()).extracting(Party::code).containsAll(codes(release));
        assertThat(register.cooperations())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("windingUp")
                .containsExactlyElementsOf(release.cooperations());
        assertThat(register.bodyTypes()).containsExactlyElementsOf(release.bodyTypes());
        assertThat(register.bodies()).extracting(Body::id).containsAll(ids(release));
    }

    @Test
    void aCorrectedDivisionReachesAnInstallationThatRuns() throws SQLException {
        asSuperuser("update cooperation_successor set successor = 'sundhedsraad-fyn'"
                + " where cooperation = 'syddanmark-lillebaelt' and party = '410'");
        asSuperuser("update cooperation_party set cooperation = 'sundhedsraad-fyn', place = 99"
                + " where cooperation = 'sundhedsraad-lillebaelt' and party = '410'");
        asSuperuser("update released_council set council = 'sundhedsraad-fyn' where party = '410'");

        publish.fill();

        assertThat(register.cooperation("syddanmark-lillebaelt").orElseThrow().successors())
                .contains(
                        new Cooperation.Successor("410", "sundhedsraad-lillebaelt"),
                        new Cooperation.Successor("530", "sundhedsraad-sydvestjylland"));
        assertThat(register.cooperation("sundhedsraad-lillebaelt").orElseThrow().parties())
                .contains("410");
    }

    @Test
    void anEditedNameStandsThroughAStart() {
        String before = register.body(BODY).orElseThrow().name();
        rename("Politisk klynge Slagelse");

        publish.fill();

        assertThat(register.body(BODY).orElseThrow().name()).isEqualTo("Politisk klynge Slagelse");
        as("laeser").get(API + "/bodies/" + BODY).then().body("name", equalTo("Politisk klynge Slagelse"));
        rename(before);
        assertThat(topics.about("register", "body:" + BODY))
                .extracting(event -> event.body().getString("name"))
                .containsSequence("Politisk klynge Slagelse", before);
    }

    @Test
    void aStartWithNothingNewTellsNothing() {
        publish.fill();
        long before = told();

        publish.fill();

        assertThat(told()).isEqualTo(before);
    }

    /** An edit of another replica is one that this one did not make. */
    @Test
    void whatAnotherReplicaEditedIsReadWithinTenSeconds() throws SQLException {
        asSuperuser("update party set name = 'Slagelse (ny)', version = version + 1 where code = '330'");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> as("laeser").get(API + "/parties/330").path("name").equals("Slagelse (ny) Kommune"));

        asSuperuser("update party set name = 'Slagelse', version = version + 1 where code = '330'");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> register.party("330").orElseThrow().name().equals("Slagelse"));
    }

    @Test
    void onlyATableThatIsEmptyIsFilled() throws SQLException {
        asSuperuser("update party set name = 'Næstved (rettet)', version = version + 1 where code = '370'");
        asSuperuser("truncate organisation cascade");

        publish.fill();

        assertThat(register.party("370").orElseThrow().name()).isEqualTo("Næstved (rettet)");
        assertThat(count("organisation")).isEqualTo(register.parties().size() + 2L);
        assertThat(topics.about("register", "municipality:370"))
                .anySatisfy(event -> assertThat(event.body().getString("name")).isEqualTo("Næstved (rettet)"));
        asSuperuser("update party set name = 'Næstved', version = version + 1 where code = '370'");
        publish.fill();
    }

    @Test
    void aBodyTypeWithoutSeatsIsRefused() {
        BodyTypeDefinition whole = register.bodyType("group").orElseThrow().definition();
        BodyTypeDefinition none =
                new BodyTypeDefinition(List.of(), whole.sections(), whole.deadlines(), null, List.of());

        assertThat(validator.validate(new BodyType("x", "X", null, null, none, 1)))
                .extracting(wrong -> wrong.getPropertyPath().toString())
                .containsExactly("definition.seats");
        assertThat(validator.validate(new BodyType("x", "X", null, null, whole, 1)))
                .isEmpty();
    }

    private void rename(String name) {
        String tag = as("sekretariat").get(API + "/bodies/" + BODY).header("ETag");
        as("sekretariat")
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("name", name))
                .put(API + "/bodies/" + BODY)
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
    }

    private static List<String> codes(Register it) {
        return it.parties().stream().map(Party::code).toList();
    }

    private static List<String> ids(Register it) {
        return it.bodies().stream().map(Body::id).toList();
    }

    @Inject
    Database database;

    private long told() {
        return database.find("select sum(sequence) from register_state", row -> row.getLong(1))
                .orElseThrow();
    }

    private long count(String table) {
        return database.find("select count(*) from " + table, row -> row.getLong(1))
                .orElseThrow();
    }

    private void asSuperuser(String sql) throws SQLException {
        String name = url.substring(url.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
        try (Connection connection =
                DriverManager.getConnection(Infra.jdbcUrl(name), Infra.get("pg.user"), Infra.get("pg.password"))) {
            connection.createStatement().execute(sql);
        }
    }
}
