package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;

/**
 * PostgreSQL, Kafka and Keycloak for one test run: free ports, data that are thrown away, and a file that says where. When a file
 * of the same name with {@code .suite} at its end appears, the services are started on them and the samples loaded as {@code up}
 * does; {@code .ready} then holds the address and {@code .home} the directory of that suite.
 */
final class Infra {
    private final Home home;
    private final PrintStream out;

    Infra(Home home, PrintStream out) {
        this.home = home.throwaway();
        this.out = out;
    }

    /** @param idle minutes after which it ends when nobody touched the file; 0: never */
    void run(Path file, int idle) {
        Children children = new Children(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            children.close();
            Home.delete(home.dir());
        }));
        Settings settings = Suite.settings(home);
        settings.put("client.klynge-web", "klynge-web");
        int port = Ports.free(1).getFirst();
        settings.put("realm.address", Site.url(port));
        settings.put("realm.version", Realm.version(Site.url(port)));
        Site site = new Site(home, children, settings, port, false);
        try (Board board = new Board(out, false)) {
            site.infrastructure(board);
            Settings.write(file.toAbsolutePath(), where(site, settings, port));
            Path wanted = file.resolveSibling(file.getFileName() + ".suite");
            Waiting.until(
                    "suite", Duration.ofDays(1), children.death(), () -> Files.exists(wanted) || isIdle(file, idle));
            if (!Files.exists(wanted)) {
                return;
            }
            site.services(board);
            SuiteClient client = new SuiteClient(Site.url(port));
            new Samples(client, settings, LocalDate.now(Suite.ZONE), out).load(false);
            new SamplePeople(client, settings, out).load(false);
            // As up does, for the commands that look there.
            Files.writeString(home.run().resolve("url"), Site.url(port));
            Files.writeString(
                    home.run().resolve("ready"),
                    String.valueOf(ProcessHandle.current().pid()));
            Files.writeString(
                    file.resolveSibling(file.getFileName() + ".home"),
                    home.dir().toString());
            Files.writeString(file.resolveSibling(file.getFileName() + ".ready"), Site.url(port));
            throw new DevPlaces(home, children, site, out).watch();
        } catch (IOException e) {
            throw new Trouble("The file " + file + " cannot be written (" + e.getMessage() + "); is the disk full?", e);
        } catch (Trouble trouble) {
            // The logs go with the throwaway home, so what they say is said now.
            LogTail.last(home.logs(), 30).forEach(out::println);
            throw trouble;
        }
    }

    /** Whether nobody has touched the file for that long, or somebody has deleted it. */
    private static boolean isIdle(Path file, int minutes) throws IOException {
        if (minutes == 0) {
            return false;
        }
        return !Files.exists(file)
                || Files.getLastModifiedTime(file)
                        .toInstant()
                        .plus(Duration.ofMinutes(minutes))
                        .isBefore(Instant.now());
    }

    private static Properties where(Site site, Settings settings, int port) {
        Properties where = new Properties();
        where.putAll(Map.of(
                "pg.host",
                "127.0.0.1",
                "pg.port",
                String.valueOf(site.port(Postgres.NAME)),
                "pg.user",
                Postgres.SUPERUSER,
                "pg.password",
                settings.secret(Postgres.SUPERUSER),
                "kafka.bootstrap",
                site.kafkaBootstrap(),
                "keycloak.url",
                Site.url(port) + "/auth",
                "keycloak.realm",
                Realm.NAME,
                "keycloak.client-secret",
                settings.secret("client.klynge-web"),
                "keycloak.partner-secret",
                Realm.PARTNER_SECRET,
                "keycloak.admin-password",
                settings.secret("keycloak.admin")));
        // Keycloak's own address: the gateway lets no administration through.
        where.put("keycloak.direct-url", "http://127.0.0.1:" + site.port(Keycloak.NAME) + "/auth");
        return where;
    }
}
