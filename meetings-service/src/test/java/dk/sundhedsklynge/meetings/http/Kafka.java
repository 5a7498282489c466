package dk.sundhedsklynge.meetings.http;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as another service sees them. */
public final class Kafka {
    private final String servers;
    private final String prefix;

    public Kafka(String servers, String prefix) {
        this.servers = servers;
        this.prefix = prefix;
    }

    public record Event(String key, String type, String subject, JsonPath body) {}

    public void send(String topic, String type, Object subject, String body) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> event =
                    new ProducerRecord<>(prefix + "klynge." + topic, "nordjylland-vest", body);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            UUID.randomUUID().toString(),
                            "ce_type",
                            type,
                            "ce_source",
                            "/klynge/" + topic,
                            "ce_subject",
                            subject.toString(),
                            "ce_time",
                            "2025-01-20T09:00:00Z")
                    .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is on the topic by now. */
    public List<Event> all(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(prefix + "klynge." + topic).stream()
                    .map(it -> new org.apache.kafka.common.TopicPartition(it.topic(), it.partition()))
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

    private static Event event(ConsumerRecord<String, String> it) {
        return new Event(it.key(), header(it, "ce_type"), header(it, "ce_subject"), JsonPath.from(it.value()));
    }

    private static String header(ConsumerRecord<?, ?> it, String name) {
        return new String(it.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
