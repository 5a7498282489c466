package dk.sundhedsklynge.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sessions and tokens are kept an eye on. */
@ConfigMapping(prefix = "klynge.access")
public interface AccessSettings {
    /** No session lives longer in Keycloak; for as long it is remembered that one has ended. */
    @WithDefault("12h")
    Duration longestSession();

    /** How old what a replica knows of ended access may be; older than that it is read again before a request is let in. */
    @WithDefault("3s")
    Duration readEvery();

    /** How many verified tokens a replica keeps, each until it expires: about 10 KB each. */
    @WithDefault("2000")
    int verifiedTokens();
}
