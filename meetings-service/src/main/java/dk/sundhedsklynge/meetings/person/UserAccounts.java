package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.platform.access.UserState;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.security.KnownAppointments;
import dk.sundhedsklynge.platform.security.KnownAppointments.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which person each user is. A row is never changed. */
@ApplicationScoped
class UserAccounts {
    private final Database database;
    private final KnownAppointments known;

    UserAccounts(Database database, KnownAppointments known) {
        this.database = database;
        this.known = known;
    }

    Optional<Person.Named> personOf(User user) {
        return database.find(
                "select p.id, p.name from user_account u join person p on p.id = u.person"
                        + " where u.issuer = ? and u.subject = ?",
                row -> new Person.Named(Columns.id(row, "id"), row.getString("name")),
                user.issuer(),
                user.subject());
    }

    /** False when another request has bound the user meanwhile. */
    boolean bind(UserState it) {
        int bound = database.update(
                "insert into user_account (id, issuer, subject, person, sequence) values (?, ?, ?, ?, 1)"
                        + " on conflict do nothing",
                it.id(),
                it.issuer(),
                it.subject(),
                it.person());
        known.willChange();
        return bound == 1;
    }

    List<UserState> all() {
        return database.list(
                "select id, issuer, subject, person from user_account order by id",
                row -> new UserState(
                        Columns.id(row, "id"),
                        0,
                        row.getString("issuer"),
                        row.getString("subject"),
                        Columns.id(row, "person")));
    }

    static UserState state(User user, UUID person) {
        UUID id = UUID.nameUUIDFromBytes((user.issuer() + "\n" + user.subject()).getBytes(StandardCharsets.UTF_8));
        return new UserState(id, 0, user.issuer(), user.subject(), person);
    }
}
