package dk.sundhedsklynge.platform.testing;

import dk.sundhedsklynge.platform.events.Topic;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;

/**
 * A database with its two roles and topics of its own for one module's {@code @QuarkusTest} classes, so that they boot the
 * service once and run beside anything else. The argument {@code service} names the service, for example {@code funds}; with the
 * argument {@code proxy} the service reaches PostgreSQL through a {@link TcpProxy}, which is put into the test's field; with the
 * argument {@code release} the database holds the rows of that release before the service starts.
 */
public class ServiceTestResource implements QuarkusTestResourceLifecycleManager {
    private static final List<String> TOPICS =
            Arrays.stream(Topic.values()).map(Topic::topicName).toList();

    private ServiceDatabase database = new ServiceDatabase("");
    private String service = "";
    private String prefix = "";
    private boolean isBehindProxy;
    private @Nullable String release;
    private @Nullable TcpProxy proxy;

    @Override
    public void init(Map<String, String> arguments) {
        service = Objects.requireNonNull(arguments.get("service"), "Name the service in an argument");
        database = new ServiceDatabase(service);
        prefix = database.name() + ".";
        isBehindProxy = arguments.containsKey("proxy");
        release = arguments.get("release");
    }

    @Override
    public Map<String, String> start() {
        database.create();
        if (release != null) {
            ReleaseRows.fill(service, database, release);
        }
        createTopics();
        Map<String, String> configuration = new HashMap<>(Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.datasource.jdbc.url", jdbcUrl(),
                "quarkus.datasource.username", database.app(),
                "quarkus.datasource.password", ServiceDatabase.PASSWORD,
                "quarkus.flyway.username", database.owner(),
                "quarkus.flyway.password", ServiceDatabase.PASSWORD,
                "quarkus.flyway.placeholders.app_role", database.app(),
                "kafka.bootstrap.servers", Infra.kafka(),
                "klynge.topic-prefix", prefix));
        configuration.putAll(Map.of(
                "klynge.public-url", Infra.get("keycloak.url").replaceAll("/auth$", ""),
                "klynge.oidc.internal-url", Infra.realm(),
                "klynge.oidc.client-secret", Infra.get("keycloak.client-secret"),
                "klynge.session.secret", UUID.randomUUID().toString()));
        return configuration;
    }

    private String jdbcUrl() {
        if (!isBehindProxy) {
            return Infra.jdbcUrl(database.name());
        }
        try {
            TcpProxy made = TcpProxy.to(Integer.parseInt(Infra.get("pg.port")));
            proxy = made;
            return "jdbc:postgresql://localhost:%d/%s".formatted(made.port(), database.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector fields) {
        KeepContract.always();
        if (proxy != null) {
            fields.injectIntoFields(proxy, new TestInjector.MatchesType(TcpProxy.class));
        }
    }

    private void createTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Infra.kafka()))) {
            admin.createTopics(TOPICS.stream()
                            .map(topic -> new NewTopic(prefix + topic, 3, (short) 1).configs(Topic.SETTINGS))
                            .toList())
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    @Override
    public void stop() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Infra.kafka()))) {
            admin.deleteTopics(TOPICS.stream().map(topic -> prefix + topic).toList());
        }
        database.drop();
        if (proxy != null) {
            proxy.close();
        }
    }
}
