package dk.sundhedsklynge.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How many events a second a consumer applies that were all there at once, and how many a relay sends. */
final class Events {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration LEFT_OVER = Duration.ofSeconds(120);
    private static final int STATES = 20_000;
    private static final int REGISTRATIONS = 2_000;
    private static final int ALLOTMENTS = 1_000;

    private final Bed bed;
    private final List<String> cooperations;

    Events(Bed bed) {
        this.bed = bed;
        this.cooperations = bed.databases().texts("funds", "select bench.cooperations(22)");
    }

    /** One event: its topic is that of its producer. */
    private record Event(String key, String type, String subject, ObjectNode body) {}

    void measure() {
        applied("states of project money, applied by projects", "funds", STATES, this::balance, () -> bed.databases()
                .number("projects", "select bench.applied_states()"));
        applied(
                "registrations of projects, applied by projects",
                "meetings",
                REGISTRATIONS,
                i -> order(
                        i,
                        "projects",
                        "register",
                        Api.JSON
                                .createObjectNode()
                                .put("project", UUID.randomUUID().toString())
                                .put("name", "Hændelse " + i)),
                () -> bed.databases().number("projects", "select bench.applied_orders()"));
        applied(
                "allotments in 22 cooperations, applied by funds",
                "meetings",
                ALLOTMENTS,
                i -> order(i, "funds", "allotment", allotment()),
                () -> bed.databases().number("funds", "select bench.applied_orders()"));
        relayed();
    }

    private void applied(String what, String producer, int count, IntFunction<Event> events, LongSupplier done) {
        long before = done.getAsLong();
        publish(producer, count, events);
        long begun = System.nanoTime();
        boolean all = Bed.within(PATIENCE, () -> done.getAsLong() >= before + count);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long applied = done.getAsLong() - before;
        bed.report()
                .value(
                        "events",
                        what,
                        count + " events",
                        String.format(
                                Locale.ROOT,
                                "%.0f a second (%d in %.1f s%s)",
                                applied / seconds,
                                applied,
                                seconds,
                                all ? "" : ", stopped"));
        if (!all && !Bed.within(LEFT_OVER, () -> done.getAsLong() >= before + count)) {
            bed.out().println("Events are still being applied while the next are measured.");
        }
    }

    private void publish(String producer, int count, IntFunction<Event> events) {
        try (KafkaProducer<String, byte[]> kafka = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bed.suite().setting("funds", "kafka.bootstrap.servers"),
                        "acks",
                        "all",
                        "linger.ms",
                        "5"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                kafka.send(record(producer, events.apply(i)), (metadata, failure) -> {
                    if (failure != null) {
                        bed.out().println("An event could not be published: " + failure.getMessage());
                    }
                });
            }
            kafka.flush();
        }
    }

    private static ProducerRecord<String, byte[]> record(String producer, Event event) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                "klynge." + producer, event.key, event.body.toString().getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        event.type,
                        "ce_source",
                        "/klynge/" + producer,
                        "ce_subject",
                        event.subject,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Event balance(int i) {
        String id = UUID.randomUUID().toString();
        String cooperation = cooperations.get(i % cooperations.size());
        ObjectNode body =
                Api.JSON.createObjectNode().put("id", id).put("sequence", 1).put("cooperation", cooperation);
        for (String figure : List.of("committed", "reserved", "spent")) {
            body.putObject(figure).put("amount", i + 1).put("currency", "DKK");
        }
        return new Event(cooperation, "funds.project-balance-state.v1", id, body.put("access", "open"));
    }

    private Event order(int i, String addressee, String type, ObjectNode terms) {
        String id = UUID.randomUUID().toString();
        String cooperation = cooperations.get(i % cooperations.size());
        ObjectNode body = Api.JSON
                .createObjectNode()
                .put("id", id)
                .put("sequence", 1)
                .put("cooperation", cooperation)
                .put("addressee", addressee)
                .put("type", type)
                .put(
                        "decidedOn",
                        LocalDate.now(java.time.ZoneId.of("Europe/Copenhagen")).toString())
                .put("decidedBy", cooperation + ":politisk")
                .put("competent", true)
                .putNull("reservation")
                .put("access", "open");
        body.putArray("waitsFor");
        body.putObject("anchor")
                .putNull("document")
                .put("meeting", UUID.randomUUID().toString())
                .put("item", 1)
                .put("decision", UUID.randomUUID().toString())
                .putNull("line");
        body.set("terms", terms);
        return new Event(cooperation, "meetings.effect-ordered.v1", id, body);
    }

    private static ObjectNode allotment() {
        ObjectNode terms = Api.JSON.createObjectNode().put("period", "2026").put("label", "hele klyngen");
        terms.putObject("amount").put("amount", 1000).put("currency", "DKK");
        return terms;
    }

    /** States that nobody waits for, put into an outbox at once. */
    private void relayed() {
        bed.settle();
        bed.databases().run("funds", "call bench.fill_outbox(?)", STATES);
        long begun = System.nanoTime();
        Bed.within(PATIENCE, () -> bed.databases().number("funds", "select bench.unsent()") == 0);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long left = bed.databases().number("funds", "select bench.unsent()");
        bed.report()
                .value(
                        "events",
                        "relay of funds, from its outbox to Kafka",
                        STATES + " events",
                        String.format(
                                Locale.ROOT,
                                "%.0f a second (%d in %.1f s)",
                                (STATES - left) / seconds,
                                STATES - left,
                                seconds));
        bed.settle();
    }
}
