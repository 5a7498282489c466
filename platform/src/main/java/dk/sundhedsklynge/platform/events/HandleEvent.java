package dk.sundhedsklynge.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Has an event done by the handler of its type and remembers it, in one transaction. */
@ApplicationScoped
class HandleEvent {
    private final Map<String, EventHandler> handlers = new HashMap<>();
    private final Set<String> foreign = new HashSet<>();
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;

    HandleEvent(
            @All List<EventHandler> handlers,
            @All List<ForeignTypes> foreign,
            Inbox inbox,
            DeadLetters deadLetters,
            ObjectMapper json) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.json = json;
        for (EventHandler handler : handlers) {
            handler.types().forEach(type -> add(type, handler));
        }
        foreign.forEach(types -> this.foreign.addAll(types.types()));
    }

    private void add(String type, EventHandler handler) {
        EventHandler other = handlers.putIfAbsent(type, handler);
        if (other != null) {
            throw new IllegalStateException(type + " has two handlers: " + other + " and " + handler);
        }
    }

    /**
     * True if a handler wants this event. Most events on a topic are for other services; they need no transaction.
     *
     * @throws InvalidEvent when what says so cannot be read
     */
    boolean isToBeDone(ReceivedRecord event) {
        String type = event.type();
        EventHandler handler = handlers.get(type);
        if (handler == null) {
            return !foreign.contains(type);
        }
        String source = event.source();
        String id = event.id();
        byte[] body = event.body();
        return body == null || handler.concerns(new InboundEvent(source, id, type, body, json));
    }

    /**
     * Does one that is to be done.
     *
     * @throws RuntimeException when it could not be done; nothing is remembered then
     */
    @Transactional
    void perform(ReceivedRecord event) {
        EventHandler handler = handlers.get(event.type());
        if (handler == null) {
            inbox.countUnknown(event.type());
        } else if (inbox.isNew(event)) {
            perform(event, handler);
        }
    }

    private void perform(ReceivedRecord event, EventHandler handler) {
        byte[] body = event.body();
        if (body == null) {
            handler.remove(event.type(), event.entity());
            deadLetters.forget(event);
        } else {
            handler.handle(new InboundEvent(event.source(), event.id(), event.type(), body, json));
        }
    }
}
