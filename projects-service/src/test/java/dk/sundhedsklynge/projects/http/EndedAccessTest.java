package dk.sundhedsklynge.projects.http;

import dk.sundhedsklynge.platform.testing.EndedAccessContract;
import io.quarkus.test.junit.QuarkusTest;

/** Access that ended in meetings-service has ended here too. */
@QuarkusTest
class EndedAccessTest extends EndedAccessContract {
    EndedAccessTest() {
        super("projects-adgang", "/api/projects/v1/projects");
    }
}
