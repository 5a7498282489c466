package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the PostgreSQL of the tests, each time in a database of its own. */
class DumpRowsTest {
    private static final String DATABASE = "dumped_" + ProcessHandle.current().pid();

    @Test
    void writesEveryRowAfterThoseItRefersTo() throws SQLException, IOException {
        String rows = dumped("""
                create table flyway_schema_history (version text, success boolean);
                insert into flyway_schema_history values ('9', true), ('20261128050000', true), ('20261128060000', false);
                create table seat (id bigint generated always as identity primary key, body text references zone (name),
                    "position" json, bytes bytea, tags text[], twice bigint generated always as (id * 2) stored);
                insert into seat (body, "position", bytes, tags) values
                    (E'med\\ttab og \\\\', '{"a":  1}', '\\x00ff', '{a,"b c"}'), (null, null, null, '{}');
                create table empty (id integer primary key);""");
        assertThat(rows).isEqualTo("""
                -- seats-service, schema 20261128050000. Written by ./klynge dump-rows.

                COPY zone (name, above) FROM stdin;
                anden\tmed\\ttab og \\\\
                med\\ttab og \\\\\t\\N
                \\.

                COPY seat (id, body, "position", bytes, tags) FROM stdin;
                1\tmed\\ttab og \\\\\t{"a":  1}\t\\\\x00ff\t{a,"b c"}
                2\t\\N\t\\N\t\\N\t{}
                \\.
                SELECT setval(pg_get_serial_sequence('seat', 'id'), (SELECT max("id") FROM seat));
                """);
    }

    @Test
    void takesTheNewestRowsOfTheOutbox() throws SQLException, IOException {
        String rows = dumped("""
                create table flyway_schema_history as select '1' as version, true as success;
                create table outbox (position bigint primary key);
                insert into outbox select generate_series(1, 25);""");
        assertThat(rows)
                .contains("COPY outbox (\"position\") FROM stdin;\n16\n17\n18\n19\n20\n21\n22\n23\n24\n25\n\\.\n");
    }

    @Test
    void wantsANameThatSortsAndARunningSuite(@TempDir Path directory) {
        DumpRows dump = new DumpRows(new Home(directory, directory), new PrintStream(PrintStream.nullOutputStream()));
        assertThatThrownBy(() -> dump.run("../foundation"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("as in 1-foundation");
        assertThatThrownBy(() -> dump.run("2-roots"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("./klynge up");
    }

    private static String dumped(String sql) throws SQLException, IOException {
        run("postgres", "create database " + DATABASE);
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table zone (name text primary key, above text references zone);
                    insert into zone values ('anden', E'med\\ttab og \\\\'), (E'med\\ttab og \\\\', null);""");
            statement.execute(sql);
            return DumpRows.rows(connection, "seats-service");
        } finally {
            run("postgres", "drop database " + DATABASE + " with (force)");
        }
    }

    private static void run(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String database) throws SQLException {
        Properties where = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(System.getenv("KLYNGE_TEST_INFRA")))) {
            where.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("Run the tests by ./klynge test, which starts what they need", e);
        }
        String url = "jdbc:postgresql://%s:%s/%s".formatted(where.get("pg.host"), where.get("pg.port"), database);
        return DriverManager.getConnection(url, where.getProperty("pg.user"), where.getProperty("pg.password"));
    }
}
