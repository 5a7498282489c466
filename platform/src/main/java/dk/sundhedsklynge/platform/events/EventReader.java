package dk.sundhedsklynge.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Receives the records of all topics and has each done by the handler of its type. */
@ApplicationScoped
public class EventReader {
    private final Map<String, EventHandler> handlers = new HashMap<>();
    private final ObjectMapper json;

    EventReader(@All List<EventHandler> handlers, ObjectMapper json) {
        this.json = json;
        for (EventHandler handler : handlers) {
            handler.types().forEach(type -> this.handlers.put(type, handler));
        }
    }

    /** Returns when the event is done and committed, or known not to be for this service. */
    public void receive(ConsumerRecord<String, byte[]> event) {
        String type = header(event, "ce_type");
        EventHandler handler = handlers.get(type);
        if (handler != null) {
            var inbound = new InboundEvent(header(event, "ce_source"), header(event, "ce_id"), type, event.value(), json);
            QuarkusTransaction.requiringNew().run(() -> handler.handle(inbound));
        }
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        Header header = event.headers().lastHeader(name);
        if (header == null) {
            throw new InvalidEvent("The header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
