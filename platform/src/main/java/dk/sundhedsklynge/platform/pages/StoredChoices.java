package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.retention.RetentionPeriods;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What each user chose last in the header, for their next sign-in in any browser. */
@IfBuildProperty(name = "klynge.owns-access", stringValue = "true")
@ApplicationScoped
class StoredChoices implements RetentionPeriods {
    private final Database database;
    private final Clock clock;

    StoredChoices(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param cooperation empty for all */
    void keep(String user, String cooperation) {
        database.update("""
                insert into chosen_cooperation (subject, cooperation, chosen_at) values (?, nullif(?, ''), ?)
                on conflict (subject) do update set cooperation = excluded.cooperation, chosen_at = excluded.chosen_at""", user, cooperation, clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** An empty text for all; nothing where the user has not chosen. */
    Optional<String> find(String user) {
        return database.find(
                "select cooperation from chosen_cooperation where subject = ?",
                row -> Objects.requireNonNullElse(row.getString("cooperation"), ""),
                user);
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table("chosen_cooperation", "chosen_at", ChosenCooperation.DAYS_KEPT));
    }
}
