package dk.sundhedsklynge.platform;

import dk.sundhedsklynge.platform.testing.ServiceTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** A service that is nothing but the platform, for every {@code @QuarkusTest} of this module. */
@QuarkusTestResource(value = ServiceTestResource.class, initArgs = @ResourceArg(name = "service", value = "house"))
public final class Infrastructure {
    private Infrastructure() {}
}
