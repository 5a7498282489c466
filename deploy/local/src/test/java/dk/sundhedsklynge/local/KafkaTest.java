package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
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

            Config declared = admin.describeConfigs(List.of(FUNDS)).all().get().get(FUNDS);
            assertThat(declared.get("compression.type").value()).isEqualTo("uncompressed");
            assertThat(declared.get("max.message.bytes").value()).isEqualTo("1048588");
            assertThat(declared.get("retention.ms").value()).isEqualTo("7776000000");
        }
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
