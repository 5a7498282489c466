package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.database.Columns;
import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Anchor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Ordered effects over HTTP: forward from a decision to what it did to a project. */
@Path("/api/projects/v1/effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Virkninger")
public class EffectApi {
    private final Database database;
    private final Caller caller;

    EffectApi(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** @param waitsFor effects that have to be applied first */
    public record EffectView(
            UUID id,
            String cooperation,
            Step type,
            UUID project,
            LocalDate decidedOn,
            String decidedBy,
            Anchor anchor,
            Access access,
            String state,
            @Nullable String result,
            @Nullable String reason,
            @Nullable String advice,
            List<UUID> waitsFor,
            Instant receivedAt,
            @Nullable Instant answeredAt) {

        static EffectView of(ResultSet row) throws SQLException {
            String result = row.getString("result");
            return new EffectView(
                    Columns.id(row, "id"),
                    row.getString("cooperation"),
                    Step.valueOf(row.getString("step")),
                    Columns.id(row, "project"),
                    Columns.day(row, "decided_on"),
                    row.getString("decided_by"),
                    Anchor.of(row),
                    Access.valueOf(row.getString("access")),
                    row.getString("state").toLowerCase(Locale.ROOT),
                    result == null ? null : result.toLowerCase(Locale.ROOT),
                    row.getString("reason"),
                    row.getString("advice"),
                    Columns.ids(row, "waits_for"),
                    Columns.moment(row, "received_at"),
                    Columns.momentOrNull(row, "answered_at"));
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En virkning og dens svar: venter, udført, afvist eller trukket tilbage")
    public EffectView get(@PathParam("id") UUID id) {
        return database.find("select * from effect where id = ?", EffectView::of, id)
                .filter(this::maySee)
                .orElseThrow(() -> Problem.notFound("Virkningen findes ikke her, eller du har ikke adgang til den."));
    }

    private boolean maySee(EffectView effect) {
        return effect.access() == Access.OPEN
                ? caller.maySee(effect.cooperation())
                : caller.maySeeClosed(effect.cooperation());
    }
}
