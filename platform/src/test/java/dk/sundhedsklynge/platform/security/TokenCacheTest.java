package dk.sundhedsklynge.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenCacheTest {
    private static final int MOST = 20;
    private static final Instant NINE = Instant.parse("2025-01-20T09:00:00Z");

    private final Time time = new Time();
    private final AtomicInteger verified = new AtomicInteger();
    private final TokenCache cache = new TokenCache(MOST, time);

    @Test
    void aTokenIsVerifiedOnce() {
        SecurityIdentity first = ask("a.b.c", "anna");
        SecurityIdentity second = ask("a.b.c", "anna");

        assertThat(second).isSameAs(first);
        assertThat(verified).hasValue(1);
    }

    @Test
    void whatDiffersInOneCharacterIsVerifiedByItself() {
        ask("a.b.c", "anna");

        assertThat(ask("a.b.d", "bent").getPrincipal().getName()).isEqualTo("bent");
        assertThat(ask("a.b.c", "anna").getPrincipal().getName()).isEqualTo("anna");
        assertThat(verified).hasValue(2);
    }

    @Test
    void theTokensOfASessionAreKnownTogetherOnly() {
        answer(List.of("id-of-anna", "access-of-anna"), () -> identity("anna"));

        assertThat(answer(List.of("id-of-anna", "access-of-bent"), () -> identity("nobody"))
                        .getPrincipal()
                        .getName())
                .isEqualTo("nobody");
    }

    @Test
    void aTokenThatHasExpiredIsAskedAboutAgain() {
        ask("a.b.c", "anna");
        time.now = NINE.plusSeconds(299);
        ask("a.b.c", "anna");
        assertThat(verified).hasValue(1);

        time.now = NINE.plusSeconds(300);

        assertThatThrownBy(() -> answer(
                        List.of("a.b.c"), () -> Uni.createFrom().failure(new AuthenticationFailedException("expired"))))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        assertThatThrownBy(() -> answer(
                        List.of("a.b.c"), () -> Uni.createFrom().failure(new AuthenticationFailedException("no key"))))
                .isInstanceOf(AuthenticationFailedException.class);

        assertThat(cache.size()).isZero();
        assertThat(ask("a.b.c", "anna").getPrincipal().getName()).isEqualTo("anna");
    }

    @Test
    void noMoreAreKeptThanTheSettingSays() {
        IntStream.range(0, 10 * MOST).forEach(i -> ask("token " + i, "user " + i));

        assertThat(cache.size()).isBetween(1L, (long) MOST);
    }

    private SecurityIdentity ask(String token, String name) {
        return answer(List.of(token), () -> identity(name));
    }

    private SecurityIdentity answer(List<String> tokens, Supplier<Uni<SessionIdentity>> verify) {
        return cache.identity(tokens, verify).await().indefinitely();
    }

    private Uni<SessionIdentity> identity(String name) {
        verified.incrementAndGet();
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .build();
        return Uni.createFrom().item(new SessionIdentity(identity, NINE.plusSeconds(300)));
    }

    private static final class Time extends Clock {
        private Instant now = NINE;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
