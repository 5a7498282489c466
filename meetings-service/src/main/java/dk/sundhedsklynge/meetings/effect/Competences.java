package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads who may decide what. */
@ApplicationScoped
public class Competences {
    private final Database database;

    Competences(Database database) {
        this.database = database;
    }

    public Competence of(String cooperation) {
        return new Competence(Set.copyOf(database.list(
                "select type, body from competence where cooperation = ?",
                row -> new Competence.Mandate(row.getString("type"), row.getString("body")),
                cooperation)));
    }
}
