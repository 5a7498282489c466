package dk.sundhedsklynge.local;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What comes in from outside: the public host alone, in one plain form of address, and of Keycloak and of the services' own
 * paths only what a browser and a partner need. An address that two readers could understand differently is refused, so that
 * none finds a way around a closed path.
 */
final class RequestCheck {
    static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final List<String> UNCLEAR = List.of("//", "\\", ";", "#", "%2f", "%5c", "%3b", "%00");
    private static final String REALM = "/auth/realms/" + Realm.NAME;
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";

    /** To sign in and out, to get and use tokens, and to check them. Keycloak can more, as register clients, and may learn to. */
    private static final List<String> OF_KEYCLOAK = List.of(
            REALM + "/.well-known/openid-configuration",
            PROTOCOL + "/auth",
            PROTOCOL + "/certs",
            PROTOCOL + "/logout",
            PROTOCOL + "/logout/logout-confirm",
            PROTOCOL + "/revoke",
            PROTOCOL + "/token",
            PROTOCOL + "/userinfo");

    /** The forms of signing in and out, and what pages load. */
    private static final List<String> OF_KEYCLOAK_WITH_ALL_BELOW = List.of(REALM + "/login-actions", "/auth/resources");

    /** The character that stands for bytes that are not UTF-8. */
    private static final char NO_CHARACTER = '\uFFFD';

    private static final String LIVENESS = "/q/health/live";

    private final String publicHost;

    /** @param publicHost with its port, as browsers send it */
    RequestCheck(String publicHost) {
        this.publicHost = publicHost;
    }

    /** @param target as it stands in the first line of the request */
    Optional<Refusal> refusal(String method, String target, List<String> hosts) {
        if (hosts.size() != 1) {
            return Optional.of(Refusal.HOST);
        }
        if (!target.startsWith("/")) {
            return Optional.of(Refusal.UNREADABLE);
        }
        if (!hosts.getFirst().equalsIgnoreCase(publicHost)) {
            return Optional.of(Refusal.wrongHost(publicHost));
        }
        if (!METHODS.contains(method)) {
            return Optional.of(Refusal.METHOD);
        }
        return path(target).map(RequestCheck::closed).orElse(Optional.of(Refusal.UNREADABLE));
    }

    /** The decoded path of a target; empty where it is not plain. */
    static Optional<String> path(String target) {
        String raw = target.split("\\?", 2)[0];
        String lower = raw.toLowerCase(Locale.ROOT);
        if (UNCLEAR.stream().anyMatch(lower::contains)) {
            return Optional.empty();
        }
        try {
            String path = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
            boolean dots =
                    Arrays.stream(path.split("/")).anyMatch(segment -> segment.equals(".") || segment.equals(".."));
            boolean text = path.chars().noneMatch(it -> Character.isISOControl(it) || it == NO_CHARACTER);
            return dots || !text ? Optional.empty() : Optional.of(path);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Refusal> closed(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean open = within(lower, "/auth")
                ? OF_KEYCLOAK.contains(path)
                        || OF_KEYCLOAK_WITH_ALL_BELOW.stream().anyMatch(root -> within(path, root))
                : !within(lower, "/q") || path.equals(LIVENESS);
        return open ? Optional.empty() : Optional.of(Refusal.NOT_HERE);
    }

    static boolean within(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
