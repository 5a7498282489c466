package dk.sundhedsklynge.platform.drafts;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.database.PiecesInputStream;
import dk.sundhedsklynge.platform.retention.HourlyTask;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Forms that wait for their senders to sign in again: for a quarter of an hour, encrypted with a key that only the browser of the
 * sender has.
 */
@ApplicationScoped
class InterruptedForms implements HourlyTask {
    private static final String COOKIE = "klynge-afbrudt";
    private static final Duration KEPT = Duration.ofMinutes(15);

    /** Of all users together, so that nobody fills the database. */
    private static final int MOST = 1000;

    /** Of the forms with files of all users together, as they were sent. */
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    /** With files, of one reader, so that nobody takes the room of all others. */
    private static final int MOST_WITH_FILE = 3;

    /** Of a file; encrypted and decrypted as a whole. */
    private static final int PIECE_BYTES = 128 * 1024;

    private static final int FORM = 0;

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    InterruptedForms(Database database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What the browser of a reader has sent before. */
    sealed interface Found {
        record Mine(InterruptedForm form, InputStream content) implements Found {}

        /** There is none, or its time is over. */
        record None() implements Found {}

        /** It is forgotten now. */
        record SomebodyElses() implements Found {}
    }

    /**
     * Keeps it and returns what the browser has to remember; empty when too many wait already.
     *
     * @param content of a form with a file; nothing is read of another
     */
    @Transactional
    Optional<String> keep(InterruptedForm form, InputStream content) {
        byte[] key = FormCipher.newKey();
        UUID id = UUID.randomUUID();
        drop();
        if (!insert(id, form, FormCipher.encrypt(key, FORM, written(form)))) {
            return Optional.empty();
        }
        insertPieces(id, key, form.length(), content);
        return Optional.of(id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key));
    }

    private boolean insert(UUID id, InterruptedForm form, byte[] encrypted) {
        @Nullable String reader = form.withFile() ? FormMark.reader(form.mark()) : null;
        return database.update(
                        """
                        insert into interrupted_form (id, encrypted, kept_at, bytes, reader)
                        select ?, ?, ?, ?, ? from (
                            select count(*) forms, coalesce(sum(bytes), 0) bytes, count(*) filter (where reader = ?) with_file
                            from interrupted_form) kept
                        where forms < ? and (? = 0 or bytes + ? <= ? and with_file < ?)""",
                        id,
                        encrypted,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        form.length(),
                        reader,
                        reader,
                        MOST,
                        form.length(),
                        form.length(),
                        MOST_BYTES,
                        MOST_WITH_FILE)
                > 0;
    }

    private void insertPieces(UUID id, byte[] key, long length, InputStream content) {
        try {
            int number = FORM;
            for (long left = length; left > 0; left -= Math.min(left, PIECE_BYTES)) {
                byte[] piece = content.readNBytes((int) Math.min(left, PIECE_BYTES));
                number++;
                database.update(
                        "insert into interrupted_piece (form, number, encrypted) values (?, ?, ?)",
                        id,
                        number,
                        FormCipher.encrypt(key, number, piece));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was sent cannot be read back", e);
        }
    }

    /**
     * The one that this browser sent.
     *
     * @param mark that {@link FormMark} gives the user who is signed in now
     */
    Found find(RoutingContext context, String mark) {
        Optional<Ticket> held = ticket(context);
        Optional<InterruptedForm> form = held.flatMap(ticket -> database.find(
                        "select encrypted from interrupted_form where id = ? and kept_at >= ?",
                        row -> row.getBytes("encrypted"),
                        ticket.id(),
                        oldest())
                .flatMap(encrypted -> FormCipher.decrypt(ticket.key(), FORM, encrypted))
                .map(this::read));
        if (held.isEmpty() || form.isEmpty()) {
            return new Found.None();
        }
        if (!FormMark.isSame(form.get().mark(), mark)) {
            drop(context);
            return new Found.SomebodyElses();
        }
        return new Found.Mine(form.get(), content(held.get(), form.get()));
    }

    /** Reads the pieces when they are asked for. */
    private InputStream content(Ticket ticket, InterruptedForm form) {
        return new PiecesInputStream(form.length(), number -> database.find(
                        "select encrypted from interrupted_piece where form = ? and number = ?",
                        row -> row.getBytes("encrypted"),
                        ticket.id(),
                        number)
                .flatMap(encrypted -> FormCipher.decrypt(ticket.key(), number, encrypted)));
    }

    /** Forgets the one that this browser sent. */
    void drop(RoutingContext context) {
        ticket(context).ifPresent(ticket -> {
            database.update("delete from interrupted_form where id = ?", ticket.id());
            remember(context, "", Duration.ZERO);
        });
    }

    @Override
    public String what() {
        return "Forms that nobody signed in to send";
    }

    @Override
    public void drop() {
        database.update("delete from interrupted_form where kept_at < ?", oldest());
    }

    static void remember(RoutingContext context, String ticket) {
        remember(context, ticket, KEPT);
    }

    private static void remember(RoutingContext context, String ticket, Duration howLong) {
        context.response()
                .addCookie(Cookie.cookie(COOKIE, ticket)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(context.request().isSSL())
                        .setMaxAge(howLong.toSeconds()));
    }

    private record Ticket(UUID id, byte[] key) {}

    private static Optional<Ticket> ticket(RoutingContext context) {
        Cookie held = context.request().getCookie(COOKIE);
        if (held == null) {
            return Optional.empty();
        }
        try {
            String[] parts = held.getValue().split("\\.", 2);
            byte[] key = parts.length < 2 ? new byte[0] : Base64.getUrlDecoder().decode(parts[1]);
            return key.length == FormCipher.KEY_BYTES
                    ? Optional.of(new Ticket(UUID.fromString(parts[0]), key))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private OffsetDateTime oldest() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private byte[] written(InterruptedForm form) {
        try {
            return json.writeValueAsBytes(form);
        } catch (IOException e) {
            throw new IllegalStateException("A form cannot be written", e);
        }
    }

    private InterruptedForm read(byte[] written) {
        try {
            return json.readValue(written, InterruptedForm.class);
        } catch (IOException e) {
            throw new IllegalStateException("A form cannot be read back", e);
        }
    }
}
