package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What users are called, where the register knows who they are. */
@ApplicationScoped
public class NamesOfUsers {
    private final Database database;

    NamesOfUsers(Database database) {
        this.database = database;
    }

    /** @param subject the id that Keycloak knows the user by */
    public Optional<String> find(String subject) {
        return database
                .list(
                        "select p.name from user_account u join person p on p.id = u.person where u.subject = ?",
                        row -> row.getString("name"),
                        subject)
                .stream()
                .findFirst();
    }
}
