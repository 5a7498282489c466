package dk.sundhedsklynge.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The limit of reading: one resource with one SQL statement, in a JVM with the same flags as the services. */
final class BareService implements AutoCloseable {
    private final Path project;
    private final Suite suite;
    private final Databases databases;
    private final int port = freePort();
    private final List<String> ids;
    private Process process;

    /** Where PostgreSQL was when it was started. */
    private int database;

    BareService(Path project, Suite suite, Databases databases) {
        this.project = project;
        this.suite = suite;
        this.databases = databases;
        if (databases.number("postgres", "select count(*) from pg_database where datname = ?", Databases.BARE) == 0) {
            databases.run("postgres", "create database " + Databases.BARE);
        }
        databases.script(Databases.BARE, "bare.sql");
        ids = databases.list(
                Databases.BARE, "select id::text from bare order by id limit 10000", row -> row.getString(1));
        process = start();
        awaitAnswer();
    }

    /** A suite that was started again has its PostgreSQL on another port: then it is started again too. */
    void follow() {
        if (database != databases.port()) {
            close();
            process = start();
            awaitAnswer();
        }
    }

    private Process start() {
        database = databases.port();
        Path jar = project.resolve("deploy/bench/bare/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new BenchFailure("The bare resource is not built; run ./klynge bench.");
        }
        List<String> command = new ArrayList<>(suite.javaOf("funds"));
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(suite.home().resolve("logs/bare.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", databases.jdbcUrl(Databases.BARE),
                        "QUARKUS_DATASOURCE_USERNAME", "postgres",
                        "QUARKUS_DATASOURCE_PASSWORD", databases.password()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new BenchFailure("The bare resource cannot be started: " + e.getMessage() + ".", e);
        }
    }

    private void awaitAnswer() {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (HttpConnection connection = new HttpConnection(port)) {
                if (connection.exchange(request(), Duration.ofSeconds(5)) == 200) {
                    return;
                }
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new BenchFailure("The bare resource does not answer; see logs/bare.log.");
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    byte[] request() {
        return Requests.get("/bare/" + ids.get(ThreadLocalRandom.current().nextInt(ids.size())), "none");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new BenchFailure("There is no free port: " + e.getMessage() + ".", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Stopped.", e);
        }
    }
}
