package dk.sundhedsklynge.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Does what moves money once per {@code Idempotency-Key}, and answers a repeat with the first answer. Keys are the caller's
 * own. A request that was refused leaves nothing, so it can be sent again with the same key.
 */
@ApplicationScoped
public class Idempotency {
    /** The longest key that is taken, in characters. */
    static final int LONGEST_KEY = 200;

    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;

    Idempotency(DataSource database, ObjectMapper json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    private record First(
            String requestHash, int status, @Nullable String location, String body) {}

    /**
     * The work and its answer are committed together. A repeat that comes while the first is under way waits for it.
     *
     * @param key the header as it came
     * @param request all that the answer depends on; compared by its JSON
     * @throws Problem 400 without a usable key, 422 when the key was used for another request
     */
    @Transactional
    public Response once(@Nullable String key, Object request, Supplier<Response> work) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid(
                    "idempotency-key-missing",
                    "Idempotency-Key mangler",
                    "Send en ny, tilfældig nøgle på højst %d tegn i Idempotency-Key, og den samme, hvis du prøver igen."
                            .formatted(LONGEST_KEY));
        }
        String hash = hash(write(request));
        try (Connection connection = database.getConnection()) {
            if (isFirst(connection, key, hash)) {
                Response answer = work.get();
                keep(connection, key, answer);
                return answer;
            }
            return repeat(first(connection, key), hash);
        } catch (SQLException e) {
            throw new IllegalStateException("Idempotency keys cannot be read or written, so nothing is done", e);
        }
    }

    private boolean isFirst(Connection connection, String key, String hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into idempotency (caller, key, request_hash) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, caller.subject());
            insert.setString(2, key);
            insert.setString(3, hash);
            return insert.executeUpdate() == 1;
        }
    }

    private void keep(Connection connection, String key, Response answer) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update idempotency set status = ?, location = ?, body = ? where caller = ? and key = ?")) {
            update.setInt(1, answer.getStatus());
            update.setString(2, answer.getHeaderString(HttpHeaders.LOCATION));
            update.setString(3, answer.getEntity() == null ? "" : write(answer.getEntity()));
            update.setString(4, caller.subject());
            update.setString(5, key);
            update.executeUpdate();
        }
    }

    private First first(Connection connection, String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select request_hash, status, location, body from idempotency where caller = ? and key = ?")) {
            query.setString(1, caller.subject());
            query.setString(2, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new First(row.getString(1), row.getInt(2), row.getString(3), row.getString(4));
            }
        }
    }

    private static Response repeat(First first, String hash) {
        if (!first.requestHash().equals(hash)) {
            throw Problem.of(
                    422,
                    "idempotency-key-reused",
                    "Idempotency-Key er brugt",
                    "Nøglen hører til en anden forespørgsel. Brug en ny nøgle til denne.");
        }
        Response.ResponseBuilder answer = Response.status(first.status()).header("Idempotent-Replayed", "true");
        if (first.location() != null) {
            answer.location(URI.create(first.location()));
        }
        return first.body().isEmpty()
                ? answer.build()
                : answer.entity(first.body())
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                        .build();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Not to be written as JSON: " + value.getClass().getSimpleName(), e);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
