package dk.sundhedsklynge.meetings.topics;

import dk.sundhedsklynge.platform.events.EventReader;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hands every record to the reader, which finds the handler of its type. */
@ApplicationScoped
public class Topics {
    private final EventReader reader;

    Topics(EventReader reader) {
        this.reader = reader;
    }

    @Incoming("funds")
    @Blocking
    public void funds(ConsumerRecords<byte[], byte[]> events) {
        reader.receive(events);
    }

    @Incoming("projects")
    @Blocking
    public void projects(ConsumerRecords<byte[], byte[]> events) {
        reader.receive(events);
    }
}
