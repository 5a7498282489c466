package dk.sundhedsklynge.platform.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The topics of the service under test as another service sees them, over the real Kafka. */
public final class Topics {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String prefix = ConfigProvider.getConfig()
            .getOptionalValue("klynge.topic-prefix", String.class)
            .orElse("");

    /** @param text the body as it is on the topic */
    public record Event(String key, String type, String subject, String text) {
        public JsonPath body() {
            return JsonPath.from(text);
        }
    }

    /**
     * Sends an event as the owner of the topic would, and returns when Kafka has it.
     *
     * @param body null when the entity is gone
     * @return the id of the event, as the inbox of a reader keeps it
     */
    public String send(String topic, String key, String type, Object subject, @Nullable String body) {
        String id = UUID.randomUUID().toString();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Infra.kafka(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            ProducerRecord<String, String> event = new ProducerRecord<>(named(topic), key, body);
            headers(id, topic, type, subject)
                    .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
            return id;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> headers(String id, String topic, String type, Object subject) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_type",
                type,
                "ce_source",
                "/klynge/" + topic,
                "ce_subject",
                subject.toString(),
                "ce_time",
                "2025-01-20T09:00:00Z",
                "content-type",
                "application/json");
    }

    /** All that is on the topic by now. */
    public List<Event> all(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Infra.kafka()), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(named(topic)).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<Event> events = new ArrayList<>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200)).forEach(it -> events.add(event(it)));
            }
            return events;
        }
    }

    /** Events about the subjects, as soon as the topic has one of each. */
    public List<Event> about(String topic, Object... subjects) {
        List<String> wanted = Arrays.stream(subjects).map(Object::toString).toList();
        return await().atMost(PATIENCE)
                .until(
                        () -> all(topic).stream()
                                .filter(event -> wanted.contains(event.subject()))
                                .toList(),
                        told -> wanted.stream().allMatch(subject -> told.stream()
                                .anyMatch(event -> event.subject().equals(subject))));
    }

    private String named(String topic) {
        return prefix + "klynge." + topic;
    }

    private static Event event(ConsumerRecord<String, String> it) {
        return new Event(it.key(), header(it, "ce_type"), header(it, "ce_subject"), it.value());
    }

    private static String header(ConsumerRecord<?, ?> it, String name) {
        return new String(it.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
