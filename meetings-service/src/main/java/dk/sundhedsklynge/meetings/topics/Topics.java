package dk.sundhedsklynge.meetings.topics;

import dk.sundhedsklynge.platform.events.EventReader;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
    public void funds(ConsumerRecord<byte[], byte[]> event) {
        reader.receive(event);
    }

    @Incoming("projects")
    @Blocking
    public void projects(ConsumerRecord<byte[], byte[]> event) {
        reader.receive(event);
    }
}
