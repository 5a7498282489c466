package dk.sundhedsklynge.projects.register;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.windingup.WindingUp;
import dk.sundhedsklynge.platform.windingup.WindingUps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Read in the transaction under way, so that a cut-off holds at once. */
@ApplicationScoped
class WindingUpsOfRegister implements WindingUps {
    private final Database database;
    private final Clock clock;

    WindingUpsOfRegister(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<WindingUp> of(String cooperation) {
        return database.find(
                "select winding_up from cooperation where id = ? and winding_up is not null",
                row -> Columns.json(row, "winding_up", new TypeReference<WindingUp>() {}),
                cooperation);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
