package dk.sundhedsklynge.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A database with its two roles and topics of its own for one module's {@code @QuarkusTest} classes, so that they boot the
 * service once and run beside anything else. The argument {@code service} names the service, for example {@code funds}.
 */
public class ServiceTestResource implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "test";
    private static final List<String> TOPICS =
            List.of("klynge.register", "klynge.meetings", "klynge.funds", "klynge.projects");

    private String service = "";
    private String database = "";
    private String prefix = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = Objects.requireNonNull(arguments.get("service"), "Name the service in an argument");
        database = service + "_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        prefix = database + ".";
    }

    @Override
    public Map<String, String> start() {
        createDatabase();
        createTopics();
        Map<String, String> configuration = new HashMap<>(Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.datasource.jdbc.url", Infra.jdbcUrl(database),
                "quarkus.datasource.username", app(),
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.username", owner(),
                "quarkus.flyway.password", PASSWORD,
                "quarkus.flyway.placeholders.app_role", app(),
                "kafka.bootstrap.servers", Infra.kafka(),
                "klynge.topic-prefix", prefix));
        configuration.putAll(Map.of(
                "klynge.public-url", Infra.get("keycloak.url").replaceAll("/auth$", ""),
                "klynge.oidc.internal-url", Infra.realm(),
                "klynge.oidc.client-secret", Infra.get("keycloak.client-secret"),
                "klynge.session.secret", UUID.randomUUID().toString()));
        return configuration;
    }

    private String owner() {
        return database + "_owner";
    }

    private String app() {
        return database + "_app";
    }

    private void createDatabase() {
        try (Connection connection = Infra.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(owner(), PASSWORD));
            statement.execute("create role %s login password '%s'".formatted(app(), PASSWORD));
            statement.execute(("create database %s owner %s template template0 encoding 'UTF8' locale_provider icu"
                            + " icu_locale 'da-DK' locale 'C'")
                    .formatted(database, owner()));
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the tests cannot be made", e);
        }
    }

    private void createTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Infra.kafka()))) {
            admin.createTopics(TOPICS.stream()
                            .map(topic -> new NewTopic(prefix + topic, 3, (short) 1))
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
        try (Connection connection = Infra.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
            statement.execute("drop role if exists " + app());
            statement.execute("drop role if exists " + owner());
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the tests cannot be dropped", e);
        }
    }
}
