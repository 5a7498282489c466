package dk.sundhedsklynge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL on a data directory that survives. PostgreSQL refuses to run as root: then it runs in a user namespace
 * without a mapping, where it is nobody to itself and still the owner of its files.
 */
final class Postgres {
    static final String NAME = "postgres";
    static final String SUPERUSER = "postgres";

    private final Home home;
    private final Children children;
    private final Settings settings;
    private final boolean durable;
    private final int port;

    /** @param durable whether commits are forced to disk; false only for data that are thrown away */
    Postgres(Home home, Children children, Settings settings, boolean durable, int port) {
        this.home = home;
        this.children = children;
        this.settings = settings;
        this.durable = durable;
        this.port = port;
    }

    void start() {
        Path programs = PostgresBinaries.unpacked(home.built());
        Path data = home.data(NAME).resolve("18");
        List<String> prefix = unprivileged();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(prefix, programs, data);
        }
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", "" + port));
        Map<String, String> durability =
                Map.of("fsync", durable ? "on" : "off", "synchronous_commit", durable ? "on" : "off");
        durability.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "shared_buffers=64MB",
                "max_connections=200",
                "max_wal_size=256MB",
                "log_min_messages=warning",
                "timezone=Europe/Copenhagen")) {
            command.addAll(List.of("-c", setting));
        }
        children.start(NAME, Children.Rank.DATABASE, command, Map.of(), home.run());
        Waiting.until(NAME, Duration.ofSeconds(60), children.death(), this::answers);
    }

    /** Makes the database of a service with its two roles, if it is not there: the owner migrates, the other only works. */
    void database(String name) {
        try (Connection connection = connect("postgres")) {
            role(connection, owner(name), settings.secret(owner(name)));
            role(connection, app(name), settings.secret(app(name)));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                run(
                        connection,
                        "CREATE DATABASE %s OWNER %s TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'da-DK'"
                                .formatted(name, owner(name)));
            }
            run(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            run(connection, "GRANT CONNECT ON DATABASE %s TO %s".formatted(name, app(name)));
        } catch (SQLException e) {
            throw new Trouble(
                    "The database " + name + " cannot be made (" + e.getMessage() + "); see ./klynge logs postgres.",
                    e);
        }
        try (Connection connection = connect(name)) {
            run(connection, "ALTER SCHEMA public OWNER TO " + owner(name));
            run(connection, "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
            run(connection, "GRANT USAGE ON SCHEMA public TO " + app(name));
        } catch (SQLException e) {
            throw new Trouble(
                    "The schema of " + name + " cannot be set up (" + e.getMessage() + "); see ./klynge logs postgres.",
                    e);
        }
    }

    static String owner(String database) {
        return database + "_owner";
    }

    static String app(String database) {
        return database + "_app";
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The port of the PostgreSQL that runs in a home, as it writes it into its data directory. */
    static int portInUse(Home home) {
        Path file = home.data(NAME).resolve("18/postmaster.pid");
        try {
            return Integer.parseInt(Files.readAllLines(file).get(3).strip());
        } catch (IOException e) {
            throw new Trouble("No suite is running here; start it with ./klynge up.", e);
        }
    }

    private boolean answers() throws SQLException {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, settings.secret(SUPERUSER));
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        boolean there = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name);
        // A generated password holds letters, digits, '-' and '_' only; role statements take no parameters.
        run(connection, (there ? "ALTER" : "CREATE") + " ROLE " + name + " LOGIN PASSWORD '" + password + "'");
    }

    private static boolean exists(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Sets up a draft and renames it, so that a start that was broken off leaves no data directory that is half made. */
    private void initialise(List<String> prefix, Path programs, Path data) {
        Path draft = data.resolveSibling("draft");
        Home.delete(draft);
        try {
            Path password = Files.createTempFile(
                    home.run(),
                    "pg",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, settings.secret(SUPERUSER));
            List<String> command = new ArrayList<>(prefix);
            command.addAll(List.of(
                    programs.resolve("bin/initdb").toString(),
                    "-D",
                    draft.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C"));
            if (!durable) {
                command.add("--no-sync");
            }
            int code = children.prepare(NAME, Children.Rank.DATABASE, command, Map.of());
            Files.delete(password);
            if (code != 0) {
                throw new Trouble(LogTail.explain(NAME, code, home.log(NAME)));
            }
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Trouble(
                    "The directory " + data + " cannot be set up for PostgreSQL (" + e.getMessage()
                            + "); is the disk full?",
                    e);
        }
    }

    private static List<String> unprivileged() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        try {
            Process probe = new ProcessBuilder("unshare", "-U", "true").start();
            if (probe.waitFor() == 0) {
                return List.of("unshare", "-U");
            }
        } catch (IOException e) {
            throw new Trouble("The program unshare is missing; install it with: apt-get install util-linux.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Trouble("PostgreSQL refuses to run as root and this machine allows no user namespace; "
                + "run ./klynge as an ordinary user.");
    }
}
