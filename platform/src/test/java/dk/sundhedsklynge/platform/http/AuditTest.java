package dk.sundhedsklynge.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.testing.Infra;
import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who did what, when and through which door, for ever. */
@QuarkusTest
class AuditTest {
    @Inject
    AuditTrail audit;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void aChangeIsInTheTrailWithItsActorAndDoor() throws SQLException {
        int number = given().auth()
                .oauth2(Tokens.of("sekretariat"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"name\": \"stol\", \"price\": {\"amount\": 1, \"currency\": \"DKK\"}, \"legs\": []}")
                .post("/api/house/v1/chairs")
                .path("number");

        List<String> rows = rows("chair", String.valueOf(number));

        assertThat(rows)
                .singleElement()
                .asString()
                .matches("[0-9a-f-]{36} api chair-bought nordjylland-vest .*\"amount\".*");
    }

    @Test
    void whatNobodyAskedForIsTheSystems() throws SQLException {
        String subject = UUID.randomUUID().toString();

        audit.record("tidied", "room", subject, null, "all");

        assertThat(rows("room", subject)).containsExactly("system event tidied null \"all\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit set actor = 'nobody'", "delete from audit", "truncate audit"})
    void notEvenTheOwnerChangesTheTrail(String change) throws SQLException {
        audit.record("tidied", "room", "changed", null, "all");
        String name = url.substring(url.lastIndexOf('/') + 1);

        try (Connection superuser = Infra.superuser(name);
                Statement statement = superuser.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("audit takes additions only");
        }
        try (Connection service = database.getConnection();
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
        }
    }

    private List<String> rows(String kind, String subject) throws SQLException {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("select actor, door, action, cooperation, detail from audit"
                        + " where kind = ? and subject = ?")) {
            query.setString(1, kind);
            query.setString(2, subject);
            List<String> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(String.join(
                            " ",
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            String.valueOf(row.getString(4)),
                            row.getString(5)));
                }
            }
            return rows;
        }
    }
}
