package dk.sundhedsklynge.platform.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from a topic, or as it was kept among the dead letters, byte for byte. Nothing says yet that it is an
 * event: anybody who may write to the topic may have sent it.
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares records by their bytes.
record ReceivedRecord(
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        List<RawHeader> headers,
        byte @Nullable [] body) {

    /** Characters of a type, source, id or key. Both parts of the inbox's primary key together fit into its index. */
    static final int LONGEST = 300;

    private static final String MENDED_BY_SENDER = " Afsenderen skal rette hændelsen og sende den igen.";

    /** Written by the connector into each record, after what the sender wrote. */
    private static final String OF_THE_CONNECTOR = "__smallrye_generationId";

    /** A header as it was sent; a name may come more than once. */
    record RawHeader(String name, byte @Nullable [] value) {}

    static ReceivedRecord of(ConsumerRecord<byte[], byte[]> record) {
        List<RawHeader> headers = new ArrayList<>();
        record.headers().forEach(header -> {
            if (!header.key().equals(OF_THE_CONNECTOR)) {
                headers.add(new RawHeader(header.key(), header.value()));
            }
        });
        return new ReceivedRecord(
                record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
    }

    /** @throws InvalidEvent without one that can be read */
    String type() {
        return header("ce_type");
    }

    /** @throws InvalidEvent without one that can be read */
    String source() {
        return header("ce_source");
    }

    /** @throws InvalidEvent without one that can be read */
    String id() {
        return header("ce_id");
    }

    /**
     * What a record on the register is about.
     *
     * @throws InvalidEvent without a key that can be read
     */
    String entity() {
        return text("Nøglen", key);
    }

    private String header(String name) {
        List<RawHeader> found =
                headers.stream().filter(header -> header.name().equals(name)).toList();
        byte[] value = found.isEmpty() ? null : found.getFirst().value();
        if (found.stream().anyMatch(other -> !Arrays.equals(other.value(), value))) {
            throw new InvalidEvent(
                    "Headeren " + name + " står der flere gange med forskelligt indhold." + MENDED_BY_SENDER);
        }
        return text("Headeren " + name, value);
    }

    private static String text(String what, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new InvalidEvent(what + " mangler." + MENDED_BY_SENDER);
        }
        String text = ReadableText.exact(bytes)
                .orElseThrow(() ->
                        new InvalidEvent(what + " har tegn, som ikke kan læses eller gemmes." + MENDED_BY_SENDER));
        if (text.isBlank()) {
            throw new InvalidEvent(what + " er tom." + MENDED_BY_SENDER);
        }
        if (text.length() > LONGEST) {
            throw new InvalidEvent("%s er længere end %d tegn.%s".formatted(what, LONGEST, MENDED_BY_SENDER));
        }
        return text;
    }

    String place() {
        return topic + "[" + partition + "]@" + offset;
    }

    /** The headers for a person to read: the first fifty, each as far as it is short. */
    Map<String, String> readableHeaders() {
        Map<String, String> readable = new TreeMap<>();
        headers.stream()
                .limit(50)
                .forEach(header ->
                        readable.putIfAbsent(ReadableText.readable(header.name(), LONGEST), readable(header.value())));
        return readable;
    }

    private static String readable(byte @Nullable [] value) {
        return value == null ? "" : ReadableText.readable(value, LONGEST);
    }
}
