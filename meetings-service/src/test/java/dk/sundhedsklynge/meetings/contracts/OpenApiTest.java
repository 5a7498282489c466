package dk.sundhedsklynge.meetings.contracts;

import dk.sundhedsklynge.platform.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OpenApiTest extends OpenApiContract {
    OpenApiTest() {
        super("/api/meetings/v1/openapi");
    }
}
