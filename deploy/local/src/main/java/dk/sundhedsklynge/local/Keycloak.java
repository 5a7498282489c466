package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak, built once per checkout and then started as built. Its home is made of links to the distribution with a data
 * directory of its own, so that a test run stands beside a running suite.
 */
final class Keycloak {
    static final String NAME = "keycloak";
    static final String ADMIN = "admin";
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--http-relative-path=/auth", "--features-disabled=kerberos");

    /** The files of the theme, which every installation of Keycloak can be given. */
    private static final List<String> THEME = List.of(
            "klynge/login/theme.properties",
            "klynge/login/messages/messages_da.properties",
            "klynge/login/resources/css/klynge.css",
            "klynge/login/resources/fonts/IBMPlexSans-Regular-Latin1.woff2",
            "klynge/login/resources/fonts/IBMPlexSans-SemiBold-Latin1.woff2");

    private final Home home;
    private final Children children;
    private final Settings settings;
    private final int port;
    private final String publicUrl;

    Keycloak(Home home, Children children, Settings settings, int port, String publicUrl) {
        this.home = home;
        this.children = children;
        this.settings = settings;
        this.port = port;
        this.publicUrl = publicUrl;
    }

    String url() {
        return "http://127.0.0.1:" + port + "/auth";
    }

    void start() {
        Path distribution = distribution();
        build(distribution);
        Path root = linked(distribution);
        children.start(NAME, Children.Rank.IDENTITY, command(distribution, root), environment(), root);
        Waiting.until(
                NAME,
                Duration.ofSeconds(180),
                children.death(),
                () -> Web.answers(url() + "/realms/" + Realm.NAME + "/.well-known/openid-configuration"));
        // The import leaves a realm that exists as it is; so what another version or another port asks for is set here.
        String version = Realm.version(publicUrl);
        if (!version.equals(settings.get("realm.version"))) {
            new KeycloakAdmin(url(), ADMIN, settings.secret("keycloak.admin")).update(publicUrl);
            settings.put("realm.address", publicUrl);
            settings.put("realm.version", version);
        }
    }

    private Path distribution() {
        try (Stream<Path> entries = Files.list(home.built().resolve("keycloak"))) {
            return entries.filter(entry -> Files.exists(entry.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(
                            () -> new Trouble(
                                    "The Keycloak distribution is missing; build it with: ./mvnw package -pl deploy/local -DskipTests."));
        } catch (IOException e) {
            throw new Trouble(
                    "The Keycloak distribution cannot be read (" + e.getMessage()
                            + "); build it with: ./mvnw package -pl deploy/local -DskipTests.",
                    e);
        }
    }

    private void build(Path distribution) {
        Path stamp = distribution.resolve("klynge.built");
        if (built(stamp)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(
                        home.built().resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && built(stamp)) {
                return;
            }
            List<String> command = new ArrayList<>(
                    List.of("bash", distribution.resolve("bin/kc.sh").toString(), "build"));
            command.addAll(BUILD_OPTIONS);
            int code = children.prepare(
                    NAME, Children.Rank.IDENTITY, command, Map.of("JAVA_HOME", System.getProperty("java.home")));
            if (code != 0) {
                throw new Trouble(LogTail.explain(NAME, code, home.log(NAME)));
            }
            Files.writeString(stamp, String.join(" ", BUILD_OPTIONS));
        } catch (IOException e) {
            throw new Trouble("Keycloak cannot be prepared (" + e.getMessage() + "); is the disk full?", e);
        }
    }

    private static boolean built(Path stamp) {
        try {
            return Files.exists(stamp) && Files.readString(stamp).equals(String.join(" ", BUILD_OPTIONS));
        } catch (IOException e) {
            return false;
        }
    }

    private Path linked(Path distribution) {
        Path root = home.data(NAME);
        try {
            for (String part : List.of("lib", "conf", "providers", "version.txt")) {
                Path link = root.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(part));
            }
            theme(root.resolve("themes"));
            if (settings.get("realm.address") == null) {
                // A first start that was broken off leaves a database that is half made and locked.
                Home.delete(root.resolve("data"));
            }
            Path imports = Files.createDirectories(root.resolve("data/import"));
            Files.writeString(
                    imports.resolve("klynge-realm.json"),
                    Realm.of(publicUrl, settings.secret("client.klynge-web")).toString());
            return root;
        } catch (IOException e) {
            throw new Trouble(
                    "The home of Keycloak cannot be set up in " + root + " (" + e.getMessage() + "); is the disk full?",
                    e);
        }
    }

    /** Lays down how the pages look; in the place of a link that an earlier version made. */
    private static void theme(Path themes) throws IOException {
        if (Files.isSymbolicLink(themes)) {
            Files.delete(themes);
        }
        for (String file : THEME) {
            Path target = themes.resolve(file);
            Files.createDirectories(target.getParent());
            try (InputStream content = Keycloak.class.getResourceAsStream("/themes/" + file)) {
                if (content == null) {
                    throw new IllegalStateException("The build has left out themes/" + file);
                }
                Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<String> command(Path distribution, Path root) {
        return Java.quick(
                400,
                "-XX:MaxMetaspaceSize=256m",
                "-Dkc.home.dir=" + root,
                "-Djboss.server.config.dir=" + root.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + publicUrl + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded");
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN, "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secret("keycloak.admin"));
    }
}
