package dk.sundhedsklynge.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A fresh database with the two roles of a service: the owner, who migrates, and the app role, which does everything else. */
final class ServiceDatabase {
    static final String PASSWORD = "test";

    private final String name;

    /** @param service for example {@code funds} */
    ServiceDatabase(String service) {
        this.name =
                service + "_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    String name() {
        return name;
    }

    String owner() {
        return name + "_owner";
    }

    String app() {
        return name + "_app";
    }

    Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(Infra.jdbcUrl(name), role, PASSWORD);
    }

    void create() {
        try (Connection connection = Infra.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(owner(), PASSWORD));
            statement.execute("create role %s login password '%s'".formatted(app(), PASSWORD));
            statement.execute(("create database %s owner %s template template0 encoding 'UTF8' locale_provider icu"
                            + " icu_locale 'da-DK' locale 'C'")
                    .formatted(name, owner()));
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the tests cannot be made", e);
        }
    }

    void drop() {
        try (Connection connection = Infra.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("drop role if exists " + app());
            statement.execute("drop role if exists " + owner());
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the tests cannot be dropped", e);
        }
    }
}
