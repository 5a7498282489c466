package dk.sundhedsklynge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** One of the three services, in a JVM of its own, with its configuration in a file that only the owner can read. */
final class Service {
    /** @param name as in its database and its API path, for example {@code meetings} */
    record Kind(String name) {
        String module() {
            return name + "-service";
        }
    }

    static final List<Kind> ALL = List.of(new Kind("meetings"), new Kind("funds"), new Kind("projects"));

    /** What a service must know of its surroundings. */
    record Surroundings(Postgres postgres, Kafka kafka, Keycloak keycloak, Settings settings, String publicUrl) {}

    private final Kind kind;
    private final Home home;
    private final Children children;
    private final int port;

    Service(Kind kind, Home home, Children children, int port) {
        this.kind = kind;
        this.home = home;
        this.children = children;
        this.port = port;
    }

    void start(Surroundings around) {
        Path directory = home.app().resolve(kind.module());
        copy(home.project().resolve(kind.module()).resolve("target/quarkus-app"), directory);
        Path work = home.run().resolve(kind.name());
        try {
            // Quarkus reads config/application.properties of its working directory above the one in the jar.
            Settings.write(
                    Files.createDirectories(work.resolve("config")).resolve("application.properties"),
                    configuration(around));
        } catch (IOException e) {
            throw new Trouble("The configuration of " + kind.name() + " cannot be written: " + e.getMessage() + ".", e);
        }
        List<String> command = Java.fast(
                256,
                "-XX:MaxDirectMemorySize=64m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Duser.timezone=Europe/Copenhagen",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                directory.resolve("quarkus-run.jar").toString());
        children.start(kind.name(), Children.Rank.SERVICE, command, Map.of(), work);
        Waiting.until(
                kind.name(),
                Duration.ofSeconds(120),
                children.death(),
                () -> Web.answers("http://127.0.0.1:" + port + "/q/health/ready"));
    }

    private Properties configuration(Surroundings around) {
        Settings settings = around.settings;
        String owner = Postgres.owner(kind.name());
        String app = Postgres.app(kind.name());
        Properties p = new Properties();
        p.putAll(Map.of(
                "quarkus.http.host",
                "127.0.0.1",
                "quarkus.http.port",
                String.valueOf(port),
                "quarkus.datasource.jdbc.url",
                around.postgres.jdbcUrl(kind.name()),
                "quarkus.datasource.username",
                app,
                "quarkus.datasource.password",
                settings.secret(app),
                "quarkus.flyway.username",
                owner,
                "quarkus.flyway.password",
                settings.secret(owner),
                "quarkus.flyway.placeholders.app_role",
                app));
        p.putAll(Map.of(
                "kafka.bootstrap.servers", around.kafka.bootstrap(),
                "klynge.public-url", around.publicUrl,
                "klynge.oidc.internal-url", around.keycloak.url() + "/realms/" + Realm.NAME,
                "klynge.oidc.client-secret", settings.secret("client.klynge-web"),
                "klynge.session.secret", settings.secret("session")));
        return p;
    }

    /** Takes over what a build made; a file that did not change stays, so that a second start copies nothing. */
    private void copy(Path from, Path to) {
        if (!Files.exists(from.resolve("quarkus-run.jar"))) {
            throw new Trouble(
                    "The service " + kind.module() + " is not built; build it with: ./mvnw package -DskipTests.");
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!same(file, target)) {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            try (Stream<Path> old = Files.walk(to)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    if (!Files.exists(from.resolve(to.relativize(file).toString()))) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new Trouble(
                    "The service " + kind.module() + " cannot be copied (" + e.getMessage() + "); is the disk full?",
                    e);
        }
    }

    private static boolean same(Path a, Path b) throws IOException {
        return Files.exists(b)
                && Files.size(a) == Files.size(b)
                && Files.getLastModifiedTime(a).toMillis()
                        == Files.getLastModifiedTime(b).toMillis();
    }
}
