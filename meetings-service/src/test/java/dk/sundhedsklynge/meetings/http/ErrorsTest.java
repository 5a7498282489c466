package dk.sundhedsklynge.meetings.http;

import dk.sundhedsklynge.platform.testing.ErrorContract;
import io.quarkus.test.junit.QuarkusTest;

/** Every error of every path is a problem document that says in Danish what to do. */
@QuarkusTest
class ErrorsTest extends ErrorContract {}
