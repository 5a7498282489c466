package dk.sundhedsklynge.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.platform.testing.Infra;
import dk.sundhedsklynge.platform.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.record.CompressionType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A topic takes no record that a service would unpack to more than a message may be. */
@QuarkusTest
class CompressedRecordsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    @ConfigProperty(name = "klynge.topic-prefix")
    String prefix;

    @Inject
    ThingHandler things;

    /** As much as each codec packs into a message: Snappy packs badly. */
    @ParameterizedTest
    @CsvSource({
        "ZSTD, 1, 200000000", "GZIP, 1, 200000000", "LZ4, 1, 200000000", "SNAPPY, 1, 15000000",
        "ZSTD, 2000, 900000", "GZIP, 220, 900000", "LZ4, 220, 900000", "SNAPPY, 16, 900000"
    })
    void whatUnpacksToMoreThanAMessageIsRefusedAndWhatComesAfterIsDone(CompressionType codec, int records, int size)
            throws Exception {
        String topic = prefix + Topic.REGISTER.topicName();
        CompressedBatch batch = new CompressedBatch(codec, records, size);
        assertThat(batch.size()).isLessThan(1_000_000);

        assertThat(batch.send(Infra.kafka(), topic, 0)).isNotEqualTo(Errors.NONE);

        String thing = UUID.randomUUID().toString();
        new Topics()
                .send(
                        "register",
                        thing,
                        EventTestBed.TYPE,
                        thing,
                        "{\"key\": \"%s\", \"sequence\": 1}".formatted(thing));
        await().atMost(SOON).until(() -> !things.done(thing).isEmpty());
        RestAssured.get("/q/health/ready").then().statusCode(200);
    }
}
