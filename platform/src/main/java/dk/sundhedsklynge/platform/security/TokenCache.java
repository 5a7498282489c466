package dk.sundhedsklynge.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who tokens stand for, until they expire. The key is a digest of the whole tokens, so that nothing but the very same tokens finds
 * what is kept, and none can be read from memory. What was refused is not kept.
 */
final class TokenCache {
    private final Cache<String, SessionIdentity> kept;
    private final Clock clock;

    /** @param most how many are kept; those used least go first */
    TokenCache(int most, Clock clock) {
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfter(Expiry.<String, SessionIdentity>creating(
                        (key, one) -> Duration.between(clock.instant(), one.expires())))
                .build();
    }

    /**
     * @param tokens all that decides who it is
     * @param verify asked when they are not known
     */
    Uni<SecurityIdentity> identity(List<String> tokens, Supplier<Uni<SessionIdentity>> verify) {
        String key = digest(tokens);
        SecurityIdentity known = known(key);
        return known != null ? Uni.createFrom().item(known) : verify.get().map(one -> keep(key, one));
    }

    /** Null when they are not known. */
    @Nullable
    SecurityIdentity known(List<String> tokens) {
        return known(digest(tokens));
    }

    private @Nullable SecurityIdentity known(String key) {
        SessionIdentity known = kept.getIfPresent(key);
        return known != null && isAlive(known) ? known.identity() : null;
    }

    private SecurityIdentity keep(String key, SessionIdentity one) {
        if (isAlive(one)) {
            kept.put(key, one);
        }
        return one.identity();
    }

    private boolean isAlive(SessionIdentity one) {
        return clock.instant().isBefore(one.expires());
    }

    /** How many are kept by now. */
    long size() {
        kept.cleanUp();
        return kept.estimatedSize();
    }

    /** No token has a line break, so no two lists are written alike. */
    private static String digest(List<String> tokens) {
        try {
            byte[] all = String.join("\n", tokens).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
