package dk.sundhedsklynge.platform.events;

import dk.sundhedsklynge.platform.testing.Infra;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database and a topic of its own, in the real PostgreSQL and Kafka of the test run. */
final class EventTestBed implements AutoCloseable {
    static final String SERVICE = "house";
    static final String TYPE = "register.thing-state.v1";
    private static final String APP_PASSWORD = "app";

    private final String database = "events_" + UUID.randomUUID().toString().replace("-", "");
    private final String app = database + "_app";
    final String prefix = database + ".";
    final String topic = prefix + Topic.REGISTER.topicName();

    /** @param topicSettings beside those of every topic */
    EventTestBed(Map<String, String> topicSettings) throws Exception {
        try (Connection connection = Infra.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + app + " login password '" + APP_PASSWORD + "'");
            statement.execute("create database " + database);
        }
        Flyway.configure()
                .dataSource(Infra.jdbcUrl(database), Infra.get("pg.user"), Infra.get("pg.password"))
                .locations("db/platform")
                .placeholders(Map.of("app_role", app))
                .load()
                .migrate();
        try (Admin admin = admin()) {
            Map<String, String> settings = new HashMap<>(Topic.SETTINGS);
            settings.putAll(topicSettings);
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1).configs(settings)))
                    .all()
                    .get();
        }
    }

    static EventSettings settings(String... namesAndValues) {
        var builder = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(EventSettings.class);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            builder.withDefaultValue("klynge.events." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder.build().getConfigMapping(EventSettings.class);
    }

    /** A relay as one replica of the service has it. */
    Relay relay(int postgresPort, String kafka) {
        EventSettings settings = settings("silence", "2s", "pause", "200ms", "takeover", "100ms");
        return relay(postgresPort, kafka, new RelayWakeup(), settings);
    }

    /** @param wakeup what is woken by the commits of that replica */
    Relay relay(int postgresPort, String kafka, RelayWakeup wakeup, EventSettings settings) {
        return new Relay(
                new RelayDatabase(url(postgresPort), app, APP_PASSWORD, settings.silence()),
                () -> Sender.open(Map.of("bootstrap.servers", kafka), prefix, SERVICE, settings.silence()),
                wakeup,
                settings);
    }

    /** Whether the leader of the relays has asked nothing of the database for so many seconds. */
    boolean isIdle(int seconds) throws SQLException {
        try (Connection connection = Infra.superuser(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(*) from pg_stat_activity
                        where application_name = 'relay' and datname = current_database() and query like '%%from outbox%%'
                          and state = 'idle' and state_change < clock_timestamp() - make_interval(secs => %d)""".formatted(seconds))) {
            row.next();
            return row.getLong(1) == 1;
        }
    }

    Sender sender() {
        return Sender.open(
                Map.of("bootstrap.servers", kafka()),
                prefix,
                SERVICE,
                settings().silence());
    }

    /** Publishes the state of a thing in a transaction of its own. */
    void publish(String key, long sequence) throws SQLException {
        try (Connection connection = connect()) {
            publish(connection, key, sequence);
        }
    }

    static void publish(Connection connection, String key, long sequence) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into outbox (id, aggregatetype, aggregateid, type, subject, payload)
                values (gen_random_uuid(), 'klynge.register', ?, ?, ?, cast(? as json))""")) {
            insert.setString(1, key);
            insert.setString(2, TYPE);
            insert.setString(3, key);
            insert.setString(4, "{\"key\": \"%s\", \"sequence\": %d}".formatted(key, sequence));
            insert.executeUpdate();
        }
    }

    /** Says that a thing is gone, as {@link Outbox#remove} does. */
    void remove(String key) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement("""
                insert into outbox (id, aggregatetype, aggregateid, type, subject)
                values (gen_random_uuid(), 'klynge.register', ?, ?, ?)""")) {
            insert.setString(1, key);
            insert.setString(2, TYPE);
            insert.setString(3, key);
            insert.executeUpdate();
        }
    }

    long unsent() throws SQLException {
        return number("select count(*) from outbox where sent_at is null");
    }

    long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What a lost client's session comes to, as the database sees it. */
    void endRelaySessions() throws SQLException {
        try (Connection connection = Infra.superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'relay' and datname = current_database()");
        }
    }

    /** As the service's own role, which owns nothing. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(Infra.jdbcUrl(database), app, APP_PASSWORD);
    }

    /** The same, through the given port. */
    DataSource dataSource(int port) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(port));
        source.setUser(app);
        source.setPassword(APP_PASSWORD);
        return source;
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", kafka()));
    }

    String kafka() {
        return Infra.kafka();
    }

    int postgresPort() {
        return Integer.parseInt(Infra.get("pg.port"));
    }

    List<String> processArguments() {
        return List.of(Infra.jdbcUrl(database), app, APP_PASSWORD, kafka(), prefix);
    }

    private String url(int port) {
        return Infra.jdbcUrl(database).replace(":" + postgresPort() + "/", ":" + port + "/");
    }

    @Override
    public void close() throws Exception {
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(topic)).all().get();
        }
        try (Connection connection = Infra.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + database + " with (force)");
            statement.execute("drop role " + app);
        }
    }
}
