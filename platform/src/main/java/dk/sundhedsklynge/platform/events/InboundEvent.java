package dk.sundhedsklynge.platform.events;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
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
     * The body as a record with the fields that are used here; others are left aside, whatever the rest of the service does
     * about them.
     *
     * @throws InvalidEvent when the body does not have that shape; it says where, and nothing of what stands there
     */
    public <T> T as(Class<T> shape) {
        try {
            T value = json.readerFor(shape)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(body);
            if (value == null) {
                throw new InvalidEvent(unreadable("er tomt", ""));
            }
            return value;
        } catch (JsonMappingException e) {
            throw new InvalidEvent(unreadable("mangler noget eller har en værdi af en forkert slags", place(e)), e);
        } catch (JsonProcessingException e) {
            throw new InvalidEvent(unreadable("er ikke gyldig JSON", place(e)), e);
        } catch (IOException e) {
            throw new InvalidEvent(unreadable("er ikke gyldig JSON", ""), e);
        }
    }

    private String unreadable(String what, String place) {
        return "Indholdet af %s %s%s. Afsenderen skal rette hændelsen og sende den igen.".formatted(type, what, place);
    }

    private static String place(JsonProcessingException failure) {
        JsonLocation at = failure.getLocation();
        return at == null ? "" : " (linje %d, tegn %d)".formatted(at.getLineNr(), at.getColumnNr());
    }
}
