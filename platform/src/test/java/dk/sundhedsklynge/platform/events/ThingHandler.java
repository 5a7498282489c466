package dk.sundhedsklynge.platform.events;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What a service has: a channel, a handler, types it does not read, and states for a snapshot. */
@ApplicationScoped
class ThingHandler implements EventHandler, SnapshotSource, WaitingSource {
    record Thing(String key, long sequence) {}

    static final String SNAPSHOT = "snapshot";

    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final List<Thing> done = new CopyOnWriteArrayList<>();
    private final List<Waiting> waiting = new CopyOnWriteArrayList<>();
    private final List<String> gone = new CopyOnWriteArrayList<>();
    private final EventReader reader;
    private final Outbox outbox;

    ThingHandler(EventReader reader, Outbox outbox) {
        this.reader = reader;
        this.outbox = outbox;
    }

    @Incoming("things")
    @Blocking
    void receive(ConsumerRecords<byte[], byte[]> records) {
        reader.receive(records);
    }

    @Override
    public Set<String> types() {
        return Set.of(EventTestBed.TYPE);
    }

    @Override
    public void handle(InboundEvent event) {
        Thing thing = event.as(Thing.class);
        if (broken.contains(thing.key())) {
            throw new InvalidEvent("Tingen er i stykker. Sæt den i stand.");
        }
        done.add(thing);
    }

    @Override
    public void remove(String type, String entity) {
        gone.add(entity);
    }

    @Override
    @Transactional
    public void emit() {
        publish(new Thing(SNAPSHOT, 1));
    }

    @Override
    public List<Waiting> waitingSince(Instant moment) {
        return waiting.stream().filter(it -> it.since().isBefore(moment)).toList();
    }

    void waits(Waiting... these) {
        waiting.addAll(List.of(these));
    }

    void publish(Thing thing) {
        outbox.publish(Topic.REGISTER, thing.key(), EventTestBed.TYPE, thing.key(), thing);
    }

    void remove(String key) {
        outbox.remove(Topic.REGISTER, key, EventTestBed.TYPE);
    }

    /** How often the thing was removed. */
    long gone(String key) {
        return gone.stream().filter(key::equals).count();
    }

    /** Events of this key fail from now on. */
    void breakDown(String key) {
        broken.add(key);
    }

    void mend(String key) {
        broken.remove(key);
    }

    List<Thing> done(String key) {
        return done.stream().filter(thing -> thing.key().equals(key)).toList();
    }
}
