package dk.sundhedsklynge.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the Kafka of the test run. */
class KafkaTest {
    private static final ConfigResource FUNDS = new ConfigResource(ConfigResource.Type.TOPIC, "klynge.funds");

    @TempDir
    Path directory;

    @Test
    void topicsThatAreThereAlreadyAreDeclaredAnew() throws Exception {
        String bootstrap = bootstrap();
        Home home = new Home(directory, directory);
        Kafka kafka = new Kafka(home, new Children(home), port(bootstrap), 0);
        kafka.topics();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.incrementalAlterConfigs(Map.of(
                            FUNDS,
                            List.of(
                                    new AlterConfigOp(new ConfigEntry("compression.type", "producer"), OpType.SET),
                                    new AlterConfigOp(new ConfigEntry("max.message.bytes", "2000000"), OpType.SET))))
                    .all()
                    .get();

            kafka.topics();

            // A broker tells of a change when its copy of the metadata has it, a moment after it was accepted.
            Waiting.until("klynge.funds", Duration.ofSeconds(20), new CompletableFuture<>(), () -> declared(admin)
                    .entrySet()
                    .containsAll(Map.of(
                                    "compression.type", "uncompressed",
                                    "max.message.bytes", "1048588",
                                    "retention.ms", "7776000000")
                            .entrySet()));
        }
    }

    private static Map<String, String> declared(Admin admin) throws Exception {
        return admin.describeConfigs(List.of(FUNDS)).all().get().get(FUNDS).entries().stream()
                .filter(entry -> entry.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private static int port(String bootstrap) {
        return Integer.parseInt(bootstrap.substring(bootstrap.lastIndexOf(':') + 1));
    }

    private static String bootstrap() throws IOException {
        Properties where = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(System.getenv("KLYNGE_TEST_INFRA")))) {
            where.load(reader);
        }
        return where.getProperty("kafka.bootstrap");
    }
}
