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
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /**
     * A request under its key.
     *
     * @param caller whose key it is
     * @param requestHash of all that the answer depends on
     */
    public record Claim(String caller, String key, String requestHash) {}

    /**
     * The first answer to a key.
     *
     * @param body JSON, empty when there is none
     */
    public record First(
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
        Claim claim = claim(key, request);
        try (Connection connection = database.getConnection()) {
            if (isFirst(connection, claim)) {
                Response answer = work.get();
                keep(connection, claim, answer);
                return answer;
            }
            return repeat(first(connection, claim), claim);
        } catch (SQLException e) {
            throw new IllegalStateException("Idempotency keys cannot be read or written, so nothing is done", e);
        }
    }

    /**
     * What a request claims under its key, for those who do many at once: they look up who was {@link #answered} before, and
     * {@link #keep} the new answers in the transaction of the work.
     *
     * @throws Problem 400 without a usable key
     */
    public Claim claim(@Nullable String key, Object request) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid(
                    "idempotency-key-missing",
                    "Idempotency-Key mangler",
                    "Send en ny, tilfældig nøgle på højst %d tegn i Idempotency-Key, og den samme, hvis du prøver igen."
                            .formatted(LONGEST_KEY));
        }
        return new Claim(caller.subject(), key, hash(write(request)));
    }

    /** The first answers to these claims, where there are any; in one statement. */
    public static Map<Claim, First> answered(Connection connection, Collection<Claim> claims) throws SQLException {
        Map<List<String>, Claim> asked = new HashMap<>();
        claims.forEach(claim -> asked.put(List.of(claim.caller(), claim.key()), claim));
        Map<Claim, First> answered = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select i.caller, i.key, request_hash, status, location, body from idempotency i
                join unnest(?, ?) as c (caller, key) on c.caller = i.caller and c.key = i.key""")) {
            query.setArray(1, texts(connection, claims.stream().map(Claim::caller)));
            query.setArray(2, texts(connection, claims.stream().map(Claim::key)));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Claim claim = asked.get(List.of(row.getString(1), row.getString(2)));
                    answered.put(
                            Objects.requireNonNull(claim),
                            new First(row.getString(3), row.getInt(4), row.getString(5), row.getString(6)));
                }
            }
        }
        return answered;
    }

    /** Keeps first answers, in one statement; fails when one of the keys was used meanwhile. */
    public static void keep(Connection connection, Map<Claim, First> answers) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into idempotency (caller, key, request_hash, status, location, body)
                select * from unnest(?, ?, ?, ?, ?, ?)""")) {
            insert.setArray(1, texts(connection, answers.keySet().stream().map(Claim::caller)));
            insert.setArray(2, texts(connection, answers.keySet().stream().map(Claim::key)));
            insert.setArray(3, texts(connection, answers.keySet().stream().map(Claim::requestHash)));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "integer",
                            answers.values().stream().map(First::status).toArray()));
            insert.setArray(5, texts(connection, answers.values().stream().map(First::location)));
            insert.setArray(6, texts(connection, answers.values().stream().map(First::body)));
            insert.executeUpdate();
        }
    }

    private static Array texts(Connection connection, Stream<? extends @Nullable String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static boolean isFirst(Connection connection, Claim claim) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into idempotency (caller, key, request_hash) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, claim.caller());
            insert.setString(2, claim.key());
            insert.setString(3, claim.requestHash());
            return insert.executeUpdate() == 1;
        }
    }

    private void keep(Connection connection, Claim claim, Response answer) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update idempotency set status = ?, location = ?, body = ? where caller = ? and key = ?")) {
            update.setInt(1, answer.getStatus());
            update.setString(2, answer.getHeaderString(HttpHeaders.LOCATION));
            update.setString(3, answer.getEntity() == null ? "" : write(answer.getEntity()));
            update.setString(4, claim.caller());
            update.setString(5, claim.key());
            update.executeUpdate();
        }
    }

    private static First first(Connection connection, Claim claim) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select request_hash, status, location, body from idempotency where caller = ? and key = ?")) {
            query.setString(1, claim.caller());
            query.setString(2, claim.key());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new First(row.getString(1), row.getInt(2), row.getString(3), row.getString(4));
            }
        }
    }

    /**
     * The first answer again.
     *
     * @throws Problem 422 when the key was used for another request
     */
    public static Response repeat(First first, Claim claim) {
        if (!first.requestHash().equals(claim.requestHash())) {
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
