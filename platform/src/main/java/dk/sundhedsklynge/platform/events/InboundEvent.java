package dk.sundhedsklynge.platform.events;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** An event as it came from a topic: what its CloudEvents headers say, and a body that is read on demand. */
public final class InboundEvent {
    private final String source;
    private final String id;
    private final String type;
    private final byte[] body;
    private final ObjectMapper json;

    InboundEvent(String source, String id, String type, byte[] body, ObjectMapper json) {
        this.source = source;
        this.id = id;
        this.type = type;
        this.body = body;
        this.json = json;
    }

    /** Who sent it, for example {@code /klynge/funds}. */
    public String source() {
        return source;
    }

    /** The same at every delivery of the same event, and its own within the source. */
    public String id() {
        return id;
    }

    /** As the producer's contract writes it, for example {@code funds.effect-applied.v1}. */
    public String type() {
        return type;
    }

    /**
     * The body as a record with the fields that are used here; others are left aside.
     *
     * @throws InvalidEvent when the body does not have that shape
     */
    public <T> T as(Class<T> shape) {
        try {
            T value = json.readValue(body, shape);
            if (value == null) {
                throw new InvalidEvent(type + " has an empty body");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new InvalidEvent(type + " cannot be read: " + e.getOriginalMessage() + place(e), e);
        } catch (IOException e) {
            throw new InvalidEvent(type + " cannot be read", e);
        }
    }

    private static String place(JsonProcessingException failure) {
        JsonLocation at = failure.getLocation();
        return at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    }
}
