package dk.sundhedsklynge.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL, Kafka and Keycloak for one test run: free ports, data that are thrown away, and a file that says where. */
final class Infra {
    private final Home home;
    private final PrintStream out;

    Infra(Home home, PrintStream out) {
        this.home = home.throwaway();
        this.out = out;
    }

    void run(Path file) {
        Children children = new Children(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            children.close();
            Home.delete(home.dir());
        }));
        Settings settings = Suite.settings(home);
        settings.put("client.klynge-web", "klynge-web");
        List<Integer> ports = Ports.free(4);
        String url = "http://localhost:" + ports.get(3);
        settings.put("realm.address", url);
        Postgres postgres = new Postgres(home, children, settings, false, ports.get(0));
        Kafka kafka = new Kafka(home, children, ports.get(1), ports.get(2));
        Keycloak keycloak = new Keycloak(home, children, settings, ports.get(3), url);
        try (Board board = new Board(out, false)) {
            Together.run(
                    () -> board.during("PostgreSQL", postgres::start),
                    () -> board.during("Kafka", kafka::start),
                    () -> board.during("Keycloak", keycloak::start));
        } catch (Trouble trouble) {
            // The logs go with the throwaway home, so what they say is said now.
            LogTail.last(home.logs(), 20).forEach(out::println);
            throw trouble;
        }
        Properties where = new Properties();
        where.putAll(Map.of(
                "pg.host", "127.0.0.1",
                "pg.port", String.valueOf(ports.get(0)),
                "pg.user", Postgres.SUPERUSER,
                "pg.password", settings.secret(Postgres.SUPERUSER),
                "kafka.bootstrap", kafka.bootstrap(),
                "keycloak.url", url + "/auth",
                "keycloak.realm", Realm.NAME,
                "keycloak.client-secret", settings.secret("client.klynge-web"),
                "keycloak.partner-secret", Realm.PARTNER_SECRET));
        Settings.write(file.toAbsolutePath(), where);
        throw children.death().join();
    }
}
