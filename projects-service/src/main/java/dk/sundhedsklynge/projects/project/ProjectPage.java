package dk.sundhedsklynge.projects.project;

import dk.sundhedsklynge.projects.money.ProjectMoney;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One project to read: where it stands, its money, and each change with the way back to the decision behind it. */
@Path("/projekter/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProjectPage {
    private final ReadProjects read;

    ProjectPage(ReadProjects read) {
        this.read = read;
    }

    /** A page. The money is null when the figures stem from a closed item that this reader may not see. */
    record Shown(
            ProjectView project, String aliases, @Nullable ProjectMoney money, List<Row> changes)
            implements TemplateInstance {}

    /**
     * A change.
     *
     * @param until the last day it gives the project; null when it gives none
     * @param place item and line in the minutes, as far as they are known
     * @param decision where the decision is read; null when the order named none
     * @param note why it does not count; null when it does
     */
    record Row(
            String what,
            @Nullable LocalDate until,
            String phase,
            LocalDate decidedOn,
            String place,
            @Nullable String decision,
            boolean closed,
            @Nullable String note) {

        static Row of(ChangeView change) {
            Anchor anchor = change.anchor();
            return new Row(
                    change.type().label(),
                    change.until(),
                    change.toLabel(),
                    change.decidedOn(),
                    place(anchor),
                    anchor.decision() == null ? null : "/moeder/beslutninger/" + anchor.decision(),
                    change.access() == Access.CLOSED,
                    change.note());
        }

        private static String place(Anchor anchor) {
            String item = anchor.item() == null ? "Beslutning" : "Punkt " + anchor.item();
            return anchor.line() == null ? item : item + ", linje " + anchor.line();
        }
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id) {
        ProjectView project =
                read.find(id).orElseThrow(ProjectProblems::notFound).view();
        return new Shown(
                project,
                String.join(", ", project.aliases()),
                project.money(),
                read.history(id).orElseThrow(ProjectProblems::notFound).stream()
                        .map(Row::of)
                        .toList());
    }
}
