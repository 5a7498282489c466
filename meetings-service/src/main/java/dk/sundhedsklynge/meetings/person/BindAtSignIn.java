package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.platform.security.SignedIn;
import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Whoever signs in, to whichever page, comes by this service; so the pages of all three find the user bound. */
@ApplicationScoped
class BindAtSignIn {
    private static final Logger LOG = Logger.getLogger(BindAtSignIn.class);

    private final BindUser bind;

    BindAtSignIn(BindUser bind) {
        this.bind = bind;
    }

    /** The sign-in does not wait for it, since it is told on a thread that must not wait for a database. */
    void signedIn(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGIN) {
            SignedIn.of(event.getSecurityIdentity())
                    .ifPresent(user -> Thread.ofVirtual().name("bind-user").start(() -> bind(user)));
        }
    }

    private void bind(SignedIn user) {
        try {
            bind.bind(user);
        } catch (RuntimeException e) {
            LOG.warnf("A user could not be bound to a person at sign-in and will be at the next: %s", e.getMessage());
        }
    }
}
