package dk.sundhedsklynge.funds.project;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cooperations that projects belong to, and what projects are called. */
@ApplicationScoped
public class ProjectOwners {
    private static final String LOCK = "pg_advisory_xact_lock%s(hashtext('project owners'), 0)";

    private final Database database;

    ProjectOwners(Database database) {
        this.database = database;
    }

    /**
     * Until the transaction ends no owner becomes known: an order that is weighed and the owner of its project must not pass
     * each other unseen. Taken before the lock of the cooperation.
     */
    public void holdStill() {
        database.list("select 1 from " + LOCK.formatted("_shared"), row -> row.getInt(1));
    }

    /**
     * What is known from now on.
     *
     * @param otherOwner whether it is another owner than before
     * @param otherAccess whether others may see the project than before
     */
    public record Known(boolean otherOwner, boolean otherAccess) {}

    private record Told(
            @Nullable String cooperation, @Nullable String access) {}

    public Known know(ProjectState state) {
        database.list("select 1 from " + LOCK.formatted(""), row -> row.getInt(1));
        Told before = told(state);
        database.update("""
                insert into project_owner (project, cooperation, sequence, name, access) values (?, ?, ?, ?, ?)
                on conflict (project) do update set cooperation = excluded.cooperation, sequence = excluded.sequence,
                    name = excluded.name, access = excluded.access
                where project_owner.sequence < excluded.sequence
                    or project_owner.sequence = excluded.sequence and project_owner.name is null""", state.id(), state.cooperation(), state.sequence(), state.name(), state.access());
        Told now = told(state);
        return new Known(
                !Objects.equals(before.cooperation(), now.cooperation()),
                !Objects.equals(before.access(), now.access()));
    }

    private Told told(ProjectState state) {
        return database.find(
                        "select cooperation, access from project_owner where project = ?",
                        row -> new Told(row.getString(1), row.getString(2)),
                        state.id())
                .orElse(new Told(null, null));
    }

    /** Which of these projects are known to belong to another cooperation. */
    public Set<UUID> ofOthers(String cooperation, Collection<UUID> projects) {
        return projects.isEmpty()
                ? Set.of()
                : new HashSet<>(database.list(
                        "select project from project_owner where cooperation <> ? and project = any(?)",
                        row -> row.getObject(1, UUID.class),
                        cooperation,
                        Database.Array.of("uuid", projects)));
    }
}
