package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/** One Kafka node that is broker and controller, in a JVM of its own. Topics are declared here and never made by use. */
final class Kafka {
    static final String NAME = "kafka";

    /** Never to be changed: with more partitions keys move to other ones, and their events lose their order. */
    private static final int PARTITIONS = 12;

    private static final String DAYS_90_IN_MS =
            String.valueOf(Duration.ofDays(90).toMillis());

    /** What every topic is declared with; the file is the one that the services compare their topics with. */
    private static final Map<String, String> SETTINGS = settings();

    private static final Map<String, Map<String, String>> TOPICS = Map.of(
            "klynge.register", Map.of("cleanup.policy", "compact", "delete.retention.ms", DAYS_90_IN_MS),
            "klynge.meetings", Map.of("retention.ms", DAYS_90_IN_MS),
            "klynge.funds", Map.of("retention.ms", DAYS_90_IN_MS),
            "klynge.projects", Map.of("retention.ms", DAYS_90_IN_MS));

    private final Home home;
    private final Children children;
    private final int port;
    private final int controllerPort;

    Kafka(Home home, Children children, int port, int controllerPort) {
        this.home = home;
        this.children = children;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    private static Map<String, String> settings() {
        Properties read = new Properties();
        try (InputStream file = Kafka.class.getResourceAsStream("/klynge-topics.properties")) {
            read.load(Objects.requireNonNull(file, "The build takes klynge-topics.properties from the platform"));
        } catch (IOException e) {
            throw new UncheckedIOException("The settings of the topics cannot be read", e);
        }
        return read.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), read::getProperty));
    }

    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** The address of the Kafka that runs in a home, as its properties say. */
    static String bootstrapInUse(Home home) {
        Properties properties = new Properties();
        Path file = home.run().resolve("kafka.properties");
        if (Children.alive(home.run().resolve(NAME + ".pid")).isEmpty()) {
            throw new Trouble("No suite is running here; start it with ./klynge up.");
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new Trouble("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
        return properties.getProperty("advertised.listeners", "").replace("PLAINTEXT://", "");
    }

    void start() {
        Path file = home.run().resolve("kafka.properties");
        Settings.write(file, properties());
        List<String> command = Java.fast(
                512,
                // A batch that unpacks to more than its memory fails and is refused; whatever else it does goes on.
                "-XX:-ExitOnOutOfMemoryError",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaNode.class.getName(),
                file.toString());
        children.start(NAME, Children.Rank.BROKER, command, Map.of(), home.run());
        try (Admin admin = admin()) {
            Waiting.until(NAME, Duration.ofSeconds(90), children.death(), () -> !admin.describeCluster()
                    .nodes()
                    .get(2, TimeUnit.SECONDS)
                    .isEmpty());
        }
    }

    /** Declares the four topics of the suite; those that are there already get the same settings. */
    void topics() {
        try (Admin admin = admin()) {
            var known = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            admin.createTopics(TOPICS.keySet().stream()
                            .filter(name -> !known.contains(name))
                            .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
            admin.incrementalAlterConfigs(TOPICS.entrySet().stream()
                            .collect(Collectors.toMap(
                                    it -> new ConfigResource(ConfigResource.Type.TOPIC, it.getKey()),
                                    it -> settings(it.getValue()))))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble(
                    "The topics cannot be declared in Kafka (" + e.getMessage()
                            + "); see ./klynge logs kafka, then run ./klynge up again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.stopped();
        }
    }

    private static List<AlterConfigOp> settings(Map<String, String> ofTheTopic) {
        return Stream.of(SETTINGS, ofTheTopic)
                .flatMap(settings -> settings.entrySet().stream())
                .map(it -> new AlterConfigOp(new ConfigEntry(it.getKey(), it.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap(), "reconnect.backoff.max.ms", "200"));
    }

    private Properties properties() {
        Properties p = new Properties();
        p.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                home.data(NAME).toString()));
        p.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "offsets.retention.minutes", String.valueOf(Duration.ofDays(90).toMinutes()),
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1"));
        p.putAll(Map.of(
                "group.initial.rebalance.delay.ms", "0",
                // A relay's transactions follow each other; by default one waits 20 ms for the end of the one before.
                "add.partitions.to.txn.retry.backoff.ms", "1",
                "log.cleaner.dedupe.buffer.size", "16777216",
                "num.network.threads", "2",
                // One batch is unpacked at a time.
                "num.io.threads", "1",
                "num.recovery.threads.per.data.dir", "2"));
        return p;
    }
}
