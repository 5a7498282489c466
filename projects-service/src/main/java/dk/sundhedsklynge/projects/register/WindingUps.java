package dk.sundhedsklynge.projects.register;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Which cooperations are wound up, and how. Read in the transaction under way, so that a cut-off holds at once. */
@ApplicationScoped
public class WindingUps {
    private final Database database;

    WindingUps(Database database) {
        this.database = database;
    }

    /** Empty for a cooperation that goes on. */
    public Optional<WindingUp> of(String cooperation) {
        return database.find(
                "select winding_up from cooperation where id = ? and winding_up is not null",
                row -> Columns.json(row, "winding_up", new TypeReference<WindingUp>() {}),
                cooperation);
    }
}
