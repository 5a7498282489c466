package dk.sundhedsklynge.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** A record that a stranger may put on a topic: a good event, and what is done to it. */
final class HostileRecord {
    /** As large as Kafka takes a record. */
    static final int LARGE = 900_000;

    static final byte[] NUL = bytes("a\0b");
    static final byte[] NO_TEXT = {(byte) 0xff, (byte) 0xfe, 0x00, (byte) 0xc3};

    final String name;
    byte @Nullable [] key = bytes("hostile");
    byte @Nullable [] body = bytes("{\"key\": \"hostile\", \"sequence\": 1}");
    final List<RecordHeader> headers = new ArrayList<>();

    private HostileRecord(String name) {
        this.name = name;
        set("ce_specversion", bytes("1.0"));
        set("ce_id", bytes(UUID.randomUUID().toString()));
        set("ce_type", bytes(EventTestBed.TYPE));
        set("ce_source", bytes("/klynge/test"));
        set("ce_subject", bytes("hostile"));
        set("content-type", bytes("application/json"));
    }

    static HostileRecord of(String name, Consumer<HostileRecord> what) {
        HostileRecord record = new HostileRecord(name);
        what.accept(record);
        return record;
    }

    /** All that must become a dead letter. */
    static List<HostileRecord> unusable() {
        List<HostileRecord> all = new ArrayList<>();
        for (String header : List.of("ce_type", "ce_id", "ce_source")) {
            all.add(of(header + " without a value", it -> it.set(header, null)));
            all.add(of(
                    "no " + header,
                    it -> it.headers.removeIf(other -> other.key().equals(header))));
            all.add(of(header + " empty", it -> it.set(header, new byte[0])));
            all.add(of(header + " blank", it -> it.set(header, bytes("  \t"))));
            all.add(of(header + " with a NUL", it -> it.set(header, NUL)));
            all.add(of(header + " that is no text", it -> it.set(header, NO_TEXT)));
            all.add(of(header + " too long", it -> it.set(header, bytes("x".repeat(ReceivedRecord.LONGEST + 1)))));
            all.add(of(header + " of 900 KB", it -> it.set(header, random(LARGE))));
            all.add(of(header + " twice", it -> it.headers.add(new RecordHeader(header, bytes("another")))));
        }
        for (byte[] body : bodies()) {
            all.add(of(
                    "body " + new String(Arrays.copyOf(body, 12), StandardCharsets.ISO_8859_1), it -> it.body = body));
        }
        for (byte[] key : Arrays.asList(null, NUL, NO_TEXT, new byte[0], random(LARGE))) {
            String length = key == null ? "no" : String.valueOf(key.length);
            all.add(of("broken body and a key of bytes: " + length, it -> {
                it.key = key;
                it.body = bytes("{\"a\":");
            }));
            all.add(of("a removal and a key of bytes: " + length, it -> {
                it.key = key;
                it.body = null;
            }));
        }
        all.add(broken("ce_subject without a value", it -> it.set("ce_subject", null)));
        all.add(broken("ce_subject with a NUL", it -> it.set("ce_subject", NUL)));
        all.add(broken("a header with a NUL", it -> it.set("x", NUL)));
        all.add(broken("a header whose name has a NUL", it -> it.set("x\0y", bytes("z"))));
        all.add(broken("a forged header of the connector", it -> it.set("__smallrye_generationId", NO_TEXT)));
        all.add(broken("hundreds of headers", it -> {
            for (int i = 0; i < 800; i++) {
                it.headers.add(new RecordHeader("h" + i % 7, random(200)));
            }
        }));
        all.add(of("a structured event", it -> {
            it.set("content-type", bytes("application/cloudevents+json; charset=UTF-8"));
            it.body = bytes("{\"specversion\": 1.0, \"type\": null, \"id\": [1]}");
        }));
        return all;
    }

    private static List<byte[]> bodies() {
        return List.of(
                bytes("{\"a\":"),
                new byte[0],
                bytes("null"),
                bytes("[]"),
                bytes("17"),
                bytes("{}{"),
                bytes("{\"key\": \"hostile\", \"sequence\": \"two\"}"),
                bytes("{\"key\": \"hostile\", \"sequence\": 1e999999999}"),
                bytes("{\"key\": \"hostile\", \"sequence\": 99999999999999999999}"),
                bytes("{\"key\": {\"\\u0000\": 1}, \"sequence\": 1}"),
                bytes("{\"key\": \"\\u0000\", \"sequence\": 1}"),
                bytes("{\"key\": \"a\0b\", \"sequence\": 1}"),
                bytes("{\"sequence\": 1}"),
                bytes("[".repeat(LARGE)),
                bytes("{\"key\":".repeat(LARGE / 7)),
                NUL,
                NO_TEXT,
                random(LARGE));
    }

    private static HostileRecord broken(String name, Consumer<HostileRecord> what) {
        return of(name, it -> {
            it.body = bytes("{\"a\":");
            what.accept(it);
        });
    }

    void set(String header, byte @Nullable [] value) {
        headers.removeIf(other -> other.key().equals(header));
        headers.add(new RecordHeader(header, value));
    }

    /** All to one partition, so that they stand in each other's way. */
    ProducerRecord<byte[], byte[]> to(String topic) {
        var record = new ProducerRecord<>(topic, 0, key, body);
        headers.forEach(record.headers()::add);
        return record;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(length).nextBytes(bytes);
        return bytes;
    }
}
