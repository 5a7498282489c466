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
     * Looks at the headers that are read, so that an event with wrong ones needs no transaction.
     *
     * @throws InvalidEvent when one of them cannot be used
     */
    void check(Received event) {
        if (handlers.containsKey(event.type())) {
            event.source();
            event.id();
        }
    }

    /** @throws RuntimeException when it could not be done; nothing is remembered then */
    @Transactional
    void perform(Received event) {
        String type = event.type();
        EventHandler handler = handlers.get(type);
        if (handler != null) {
            if (inbox.isNew(event)) {
                perform(event, handler);
            }
        } else if (!foreign.contains(type)) {
            inbox.countUnknown(type);
        }
    }

    private void perform(Received event, EventHandler handler) {
        byte[] body = event.body();
        if (body == null) {
            handler.remove(event.type(), event.entity());
            deadLetters.forget(event);
        } else {
            handler.handle(new InboundEvent(event.source(), event.id(), event.type(), body, json));
        }
    }
}
