package dk.sundhedsklynge.platform.security;

import io.vertx.ext.web.RoutingContext;

/** Why the one who asks is not signed in; it decides what they are answered. */
enum NotSignedIn {
    /** There is no session, or it has run out and was not renewed. */
    NO_SESSION,
    SESSION_ENDED,
    USER_WITHDRAWN,
    /** The browser came back from Keycloak without anything that signs it in. */
    SIGN_IN_FAILED;

    static NotSignedIn of(Access access) {
        return switch (access) {
            case OPEN -> NO_SESSION;
            case SESSION_ENDED -> SESSION_ENDED;
            case USER_WITHDRAWN -> USER_WITHDRAWN;
        };
    }

    void note(RoutingContext context) {
        context.put(NotSignedIn.class.getName(), this);
    }

    static NotSignedIn noted(RoutingContext context) {
        NotSignedIn why = context.get(NotSignedIn.class.getName());
        return why == null ? NO_SESSION : why;
    }
}
