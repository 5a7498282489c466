package dk.sundhedsklynge.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** {@code klynge topic}: the newest events of a topic of the running suite, oldest first. It joins no group of readers. */
final class TopicCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Suite.ZONE);

    private final Home home;
    private final PrintStream out;

    TopicCommand(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /**
     * @param topic without its first word: {@code meetings} for {@code klynge.meetings}
     * @param last how many events at most
     */
    void run(String topic, int last) {
        if (last < 1) {
            throw new Trouble("--last needs a number from 1 on, not " + last + ".");
        }
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Kafka.bootstrapInUse(home), "default.api.timeout.ms", "15000"),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<ConsumerRecord<String, String>> events = newest(consumer, "klynge." + topic, last);
            events.forEach(event -> out.println(line(event)));
            out.println("(" + events.size() + " events of klynge." + topic + ")");
        } catch (KafkaException e) {
            throw new Trouble(
                    "Kafka does not answer (" + e.getMessage() + "); is the suite running? See ./klynge logs kafka.",
                    e);
        }
    }

    private static List<ConsumerRecord<String, String>> newest(
            KafkaConsumer<String, String> consumer, String topic, int last) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        // Markers of transactions take offsets too, so twice as many are looked at.
        partitions.forEach(
                it -> consumer.seek(it, Math.max(begins.getOrDefault(it, 0L), ends.getOrDefault(it, 0L) - 2L * last)));
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
            consumer.poll(Duration.ofMillis(200)).forEach(events::add);
        }
        events.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
        return events.subList(Math.max(0, events.size() - last), events.size());
    }

    private static String line(ConsumerRecord<String, String> event) {
        return "%s  %s  %s  %d/%d  %s"
                .formatted(
                        TIME.format(Instant.ofEpochMilli(event.timestamp())),
                        header(event, "ce_type"),
                        header(event, "ce_subject"),
                        event.partition(),
                        event.offset(),
                        event.value() == null ? "(deleted: " + event.key() + ")" : event.value());
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
