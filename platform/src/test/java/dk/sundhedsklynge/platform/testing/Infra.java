package dk.sundhedsklynge.platform.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where PostgreSQL, Kafka and Keycloak of this test run are. */
public final class Infra {
    private static final Properties WHERE = read();

    private Infra() {}

    public static String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%s/%s".formatted(get("pg.host"), get("pg.port"), database);
    }

    /** As the superuser, for what only the owner of a server may do. */
    public static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), get("pg.user"), get("pg.password"));
    }

    public static String kafka() {
        return get("kafka.bootstrap");
    }

    /** Where the realm is, which is also the issuer of its tokens. */
    public static String realm() {
        return get("keycloak.url") + "/realms/" + get("keycloak.realm");
    }

    public static String get(String name) {
        String value = WHERE.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The file of KLYNGE_TEST_INFRA says nothing of " + name);
        }
        return value;
    }

    private static Properties read() {
        String file = System.getenv("KLYNGE_TEST_INFRA");
        if (file == null) {
            throw new IllegalStateException("Run the tests by ./klynge test, which starts what they need");
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of KLYNGE_TEST_INFRA cannot be read: " + file, e);
        }
        return properties;
    }
}
