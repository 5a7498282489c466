package dk.sundhedsklynge.platform.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The service with a {@link TcpProxy} between it and PostgreSQL, and few connections; the proxy comes into the test's field. */
public abstract class BehindProxy implements QuarkusTestProfile {
    public static final int CONNECTIONS = 4;

    private final String service;

    /** @param service for example {@code funds} */
    protected BehindProxy(String service) {
        this.service = service;
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(ServiceTestResource.class, Map.of("service", service, "proxy", "database")));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.max-size", String.valueOf(CONNECTIONS),
                "quarkus.datasource.jdbc.acquisition-timeout", "500ms",
                "quarkus.datasource.jdbc.foreground-validation-interval", "1ms",
                // So that it is the resource that finds the database away, and not sign-in.
                "klynge.access.read-every", "10m");
    }
}
