package dk.sundhedsklynge.platform.drafts;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.platform.database.Database;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Forms that wait for their senders to sign in again: for a quarter of an hour, encrypted with a key that only the browser of the
 * sender has.
 */
@ApplicationScoped
class InterruptedForms {
    private static final String COOKIE = "klynge-afbrudt";
    private static final Duration KEPT = Duration.ofMinutes(15);

    /** Of all users together, so that nobody fills the database. */
    private static final int MOST = 1000;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InterruptedForms(Database database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps it and returns what the browser has to remember; empty when too many wait already.
     */
    Optional<String> keep(InterruptedForm form) {
        byte[] key = randomBytes(KEY_BYTES);
        UUID id = UUID.randomUUID();
        database.update("delete from interrupted_form where kept_at < ?", oldest());
        int kept = database.update("""
                insert into interrupted_form (id, encrypted, kept_at)
                select ?, ?, ? where (select count(*) from interrupted_form) < ?""", id, encrypt(key, form), clock.instant().atOffset(ZoneOffset.UTC), MOST);
        return kept == 0
                ? Optional.empty()
                : Optional.of(id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key));
    }

    /** The one that this browser sent; empty when there is none or its time is over. */
    Optional<InterruptedForm> find(RoutingContext context) {
        return ticket(context).flatMap(ticket -> database.find(
                        "select encrypted from interrupted_form where id = ? and kept_at >= ?",
                        row -> row.getBytes("encrypted"),
                        ticket.id(),
                        oldest())
                .flatMap(encrypted -> decrypt(ticket.key(), encrypted)));
    }

    /** Forgets the one that this browser sent. */
    void drop(RoutingContext context) {
        ticket(context).ifPresent(ticket -> {
            database.update("delete from interrupted_form where id = ?", ticket.id());
            remember(context, "", Duration.ZERO);
        });
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
            return key.length == KEY_BYTES ? Optional.of(new Ticket(UUID.fromString(parts[0]), key)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private OffsetDateTime oldest() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private byte[] encrypt(byte[] key, InterruptedForm form) {
        try {
            byte[] nonce = randomBytes(NONCE_BYTES);
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(json.writeValueAsBytes(form));
            byte[] all = Arrays.copyOf(nonce, nonce.length + hidden.length);
            System.arraycopy(hidden, 0, all, nonce.length, hidden.length);
            return all;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("A form cannot be encrypted", e);
        }
    }

    /** Empty for a key that is not the form's. */
    private Optional<InterruptedForm> decrypt(byte[] key, byte[] all) {
        try {
            byte[] form = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, NONCE_BYTES))
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(json.readValue(form, InterruptedForm.class));
        } catch (IOException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
