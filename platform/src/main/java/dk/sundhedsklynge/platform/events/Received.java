package dk.sundhedsklynge.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it came from a topic, or as it was kept among the dead letters. Nothing says yet that it is an event. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares records by their bytes.
record Received(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] body) {

    static Received of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return new Received(record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
    }

    /** @throws InvalidEvent without one */
    String type() {
        return header("ce_type");
    }

    /** @throws InvalidEvent without one */
    String source() {
        return header("ce_source");
    }

    /** @throws InvalidEvent without one */
    String id() {
        return header("ce_id");
    }

    /**
     * What a record on the register is about.
     *
     * @throws InvalidEvent without a key
     */
    String entity() {
        if (key == null) {
            throw new InvalidEvent("The key is missing");
        }
        return key;
    }

    private String header(String name) {
        String value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new InvalidEvent("The header " + name + " is missing");
        }
        return value;
    }

    String place() {
        return topic + "[" + partition + "]@" + offset;
    }
}
