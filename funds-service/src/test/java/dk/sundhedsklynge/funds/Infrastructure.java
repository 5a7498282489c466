package dk.sundhedsklynge.funds;

import dk.sundhedsklynge.platform.testing.ServiceTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** The database, topics and realm of this module's tests; found by every {@code @QuarkusTest} of the module. */
@QuarkusTestResource(value = ServiceTestResource.class, initArgs = @ResourceArg(name = "service", value = "funds"))
public final class Infrastructure {
    private Infrastructure() {}
}
