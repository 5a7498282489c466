package dk.sundhedsklynge.platform.security;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Which person of the register a user is bound to. */
@ApplicationScoped
public class BoundPersons {
    private final Database database;

    BoundPersons(Database database) {
        this.database = database;
    }

    /** Whether the caller is bound to one of these persons; never before sign-in. */
    public boolean isOneOf(Caller caller, Collection<UUID> persons) {
        return caller.signedIn()
                .map(SignedIn::user)
                .map(user -> !database.list(
                                "select 1 from user_account where issuer = ? and subject = ? and person = any(?)",
                                row -> Boolean.TRUE,
                                user.issuer(),
                                user.subject(),
                                Database.Array.of("uuid", persons))
                        .isEmpty())
                .orElse(false);
    }
}
