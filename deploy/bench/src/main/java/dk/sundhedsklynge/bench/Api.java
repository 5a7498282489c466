package dk.sundhedsklynge.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One service spoke to in JSON, one request at a time, for what is set up or timed singly. */
final class Api implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpConnection connection;
    private final String token;
    private final Duration patience;

    /** @param patience how long an answer is waited for */
    Api(int port, String token, Duration patience) {
        try {
            this.connection = new HttpConnection(port);
        } catch (IOException e) {
            throw new BenchFailure("A service does not answer: " + e.getMessage() + ".", e);
        }
        this.token = token;
        this.patience = patience;
    }

    /** The body, a missing node for a 404. */
    JsonNode get(String path) {
        return send(Requests.get(path, token));
    }

    JsonNode post(String path, JsonNode body) {
        return send(Requests.post(path, token, body.toString()));
    }

    /** A document to be read. */
    JsonNode document(String name, byte[] text) {
        byte[] head =
                ("POST /api/meetings/v1/documents?confirm=true HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                                + "Authorization: Bearer " + token + "\r\nContent-Type: text/plain\r\nX-File-Name: "
                                + name
                                + "\r\nContent-Length: " + text.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[head.length + text.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(text, 0, whole, head.length, text.length);
        return send(whole);
    }

    private JsonNode send(byte[] request) {
        try {
            int status = connection.exchange(request, patience);
            if (status == 404) {
                return JSON.missingNode();
            }
            if (status < 200 || status > 299) {
                throw new BenchFailure("Answered " + status + ": " + connection.body());
            }
            return JSON.readTree(connection.body());
        } catch (IOException e) {
            throw new BenchFailure("A service did not answer: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new BenchFailure("A connection cannot be closed: " + e.getMessage() + ".", e);
        }
    }
}
