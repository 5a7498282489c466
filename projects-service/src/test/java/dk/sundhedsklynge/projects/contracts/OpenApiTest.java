package dk.sundhedsklynge.projects.contracts;

import dk.sundhedsklynge.platform.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OpenApiTest extends OpenApiContract {
    OpenApiTest() {
        super("/api/projects/v1/openapi");
    }
}
