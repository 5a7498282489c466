package dk.sundhedsklynge.funds.contracts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed OpenAPI is the one the service serves. With {@code -Dcontracts.write} it is written first. */
@QuarkusTest
class OpenApiTest {
    @Test
    void theCommittedContractIsTheServedOne() throws IOException {
        Path committed = Path.of("contracts/openapi.yaml");
        String served = given().auth()
                .oauth2(Tokens.of("laeser"))
                .accept("application/yaml")
                .get("/api/funds/v1/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(committed, served);
        }

        assertThat(Files.readString(committed)).isEqualTo(served);
    }
}
