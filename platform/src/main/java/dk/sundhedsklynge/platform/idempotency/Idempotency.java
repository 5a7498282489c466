package dk.sundhedsklynge.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.database.Database;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does what moves money once per {@code Idempotency-Key}, and answers a repeat with the first answer. Each
 * caller has keys of its own. A request that was refused leaves nothing, so it can be sent again with the same key.
 */
@ApplicationScoped
public class Idempotency {
    /** The longest key that is taken, in characters. */
    static final int LONGEST_KEY = 200;

    private final Database database;
    private final ObjectMapper json;
    private final Caller caller;

    Idempotency(Database database, ObjectMapper json, Caller caller) {
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
        if (isFirst(claim)) {
            Response answer = work.get();
            keep(claim, answer);
            return answer;
        }
        return repeat(Objects.requireNonNull(answered(database, List.of(claim)).get(claim)), claim);
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
    public static Map<Claim, First> answered(Database database, Collection<Claim> claims) {
        Map<Key, Claim> asked = new HashMap<>();
        claims.forEach(claim -> asked.put(new Key(claim.caller(), claim.key()), claim));
        Map<Claim, First> answered = new HashMap<>();
        database.list(
                        """
                        select i.caller, i.key, request_hash, status, location, body from idempotency i
                        join unnest(?, ?) as c (caller, key) on c.caller = i.caller and c.key = i.key""",
                        Answered::of,
                        Database.Array.column("text", claims, Claim::caller),
                        Database.Array.column("text", claims, Claim::key))
                .forEach(it -> answered.put(Objects.requireNonNull(asked.get(it.key())), it.first()));
        return answered;
    }

    private record Key(String caller, String key) {}

    private record Answered(Key key, First first) {
        static Answered of(ResultSet row) throws SQLException {
            return new Answered(
                    new Key(row.getString("caller"), row.getString("key")),
                    new First(
                            row.getString("request_hash"),
                            row.getInt("status"),
                            row.getString("location"),
                            row.getString("body")));
        }
    }

    /** Keeps first answers, in one statement; fails when one of the keys was used meanwhile. */
    public static void keep(Database database, Map<Claim, First> answers) {
        database.update(
                """
                insert into idempotency (caller, key, request_hash, status, location, body)
                select * from unnest(?, ?, ?, ?, ?, ?)""",
                Database.Array.column("text", answers.keySet(), Claim::caller),
                Database.Array.column("text", answers.keySet(), Claim::key),
                Database.Array.column("text", answers.keySet(), Claim::requestHash),
                Database.Array.column("integer", answers.values(), First::status),
                Database.Array.column("text", answers.values(), First::location),
                Database.Array.column("text", answers.values(), First::body));
    }

    private boolean isFirst(Claim claim) {
        return database.update(
                        "insert into idempotency (caller, key, request_hash) values (?, ?, ?) on conflict do nothing",
                        claim.caller(),
                        claim.key(),
                        claim.requestHash())
                == 1;
    }

    private void keep(Claim claim, Response answer) {
        database.update(
                "update idempotency set status = ?, location = ?, body = ? where caller = ? and key = ?",
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getEntity() == null ? "" : write(answer.getEntity()),
                claim.caller(),
                claim.key());
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
