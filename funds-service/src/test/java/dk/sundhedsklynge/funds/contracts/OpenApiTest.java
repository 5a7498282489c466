package dk.sundhedsklynge.funds.contracts;

import dk.sundhedsklynge.platform.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OpenApiTest extends OpenApiContract {
    OpenApiTest() {
        super("/api/funds/v1/openapi");
    }
}
