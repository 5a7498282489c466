package dk.sundhedsklynge.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** The register is kept for ever, but only the newest state of each key: whoever comes later must not miss anything. */
class CompactionTest {
    private static final int KEYS = 20;
    private static final int CHANGES = 30;
    private static final int ERASED = 5;

    /** Enough that every partition has one. */
    private static final List<String> CLOCKS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    /** So that the log cleaner finds work at its next turn, at most 15 seconds away. */
    private static final Map<String, String> CLEANED_SOON = Map.of(
            "cleanup.policy", "compact",
            "segment.ms", "500",
            "min.cleanable.dirty.ratio", "0.01",
            "max.compaction.lag.ms", "1000");

    @Test
    void afterTheLogCleanerHasRunANewConsumerHasEverythingButWhatIsGone() throws Exception {
        Map<String, Long> published = new HashMap<>();
        try (EventTestBed bed = new EventTestBed(CLEANED_SOON);
                Relay relay = bed.relay(bed.postgresPort(), bed.kafka())) {
            relay.start();
            for (long change = 1; change <= CHANGES; change++) {
                for (int key = 0; key < KEYS; key++) {
                    bed.publish("thing:" + key, change);
                    published.put("thing:" + key, change);
                }
            }
            for (int key = 0; key < ERASED; key++) {
                bed.remove("thing:" + key);
                published.remove("thing:" + key);
            }
            // A segment is closed, and with that open to cleaning, by what is written after its time.
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                for (String clock : CLOCKS) {
                    bed.publish(clock, published.merge(clock, 1L, Long::sum));
                }
                List<ConsumerRecord<String, byte[]>> left = records(bed);
                return left.size() < KEYS * CHANGES / 2 && left.stream().noneMatch(CompactionTest::tellsOfTheErased);
            });

            try (Copy newcomer = new Copy(bed)) {
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(newcomer.things()).isEqualTo(published));
                assertThat(newcomer.received()).isLessThan(KEYS * CHANGES);
            }
        }
    }

    private static boolean tellsOfTheErased(ConsumerRecord<String, byte[]> record) {
        String[] key = record.key().split(":");
        return key.length == 2 && Integer.parseInt(key[1]) < ERASED && record.value() != null;
    }

    /** What can still be read. */
    private static List<ConsumerRecord<String, byte[]>> records(EventTestBed bed) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bed.kafka(),
                        "client.id",
                        UUID.randomUUID().toString()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            Set<TopicPartition> partitions = consumer.partitionsFor(bed.topic).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
