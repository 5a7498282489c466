package dk.sundhedsklynge.projects.takeover;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which project a council has taken over, and whether it has begun there. */
@ApplicationScoped
class TakenOverProjects {
    private final Database database;

    TakenOverProjects(Database database) {
        this.database = database;
    }

    /** What is known already stays as it is. */
    void add(ProjectTakenOver it) {
        database.update(
                """
                insert into taken_over_project (id, project, cooperation, council, run, dossier, taken_on)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", it.id(), it.project(), it.cooperation(), it.council(), it.run(), it.dossier(), it.takenOverOn());
    }

    boolean hasBegun(UUID id) {
        return database.find("select begun from taken_over_project where id = ?", row -> row.getBoolean(1), id)
                .orElse(false);
    }

    void begun(UUID id) {
        database.update("update taken_over_project set begun = true where id = ?", id);
    }

    /** Those of a council that have not begun. */
    List<ProjectTakenOver> waiting(String council) {
        return database.list(
                "select * from taken_over_project where council = ? and not begun order by id",
                row -> new ProjectTakenOver(
                        Columns.id(row, "id"),
                        row.getString("cooperation"),
                        row.getString("council"),
                        Columns.id(row, "project"),
                        Columns.id(row, "run"),
                        row.getInt("dossier"),
                        Columns.day(row, "taken_on")),
                council);
    }
}
