package dk.sundhedsklynge.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends events as CloudEvents in binary mode. All relays of a service share one transactional id: opening a sender shuts out
 * those opened before it, so that a relay that was paused or cut off can never put an old state behind a newer one. On the
 * compacted register the old one would be kept for ever.
 */
final class Sender implements AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final String prefix;
    private final String source;

    /** Shuts out every sender opened before by this service. */
    private Sender(Producer<String, byte[]> producer, String prefix, String service) {
        this.producer = producer;
        this.prefix = prefix;
        this.source = "/klynge/" + service;
        producer.initTransactions();
    }

    /**
     * @param kafka how to reach the brokers
     * @param prefix what the names of topics begin with, so that tests keep apart
     * @param patience how long a send may take before it counts as failed
     */
    static Sender open(Map<String, Object> kafka, String prefix, String service, Duration patience) {
        Map<String, Object> config = new HashMap<>(kafka);
        String millis = String.valueOf(patience.toMillis());
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, prefix + "relay-" + service);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, "relay-" + service);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        config.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        Producer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        try {
            return new Sender(producer, prefix, service);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /**
     * Returns when every broker in sync has all of them.
     *
     * @throws org.apache.kafka.common.KafkaException when that is not known; the sender is of no more use then
     */
    @SuppressWarnings("FutureReturnValueIgnored") // Ending the transaction throws what any of the sends failed with.
    void send(List<OutboxEvent> events) {
        producer.beginTransaction();
        events.forEach(event -> producer.send(record(event)));
        producer.commitTransaction();
    }

    private ProducerRecord<String, byte[]> record(OutboxEvent event) {
        String payload = event.payload();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                prefix + event.topic(), event.key(), payload == null ? null : payload.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.id().toString(),
                        "ce_type", event.type(),
                        "ce_source", source,
                        "ce_subject", event.subject(),
                        "ce_time", event.time().toString(),
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
