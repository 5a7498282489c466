package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.Comparison.Change;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is different from an earlier run of the same cluster, line by line. */
@Path("/overdragelse")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ChangesPage {
    private final ShownHandovers shown;

    ChangesPage(ShownHandovers shown) {
        this.shown = shown;
    }

    /** @param earlier that it is compared with; null when there is none */
    record Changes(HandoverRun run, @Nullable HandoverRun earlier, List<HandoverRun> others, List<Change> changes)
            implements TemplateInstance {}

    @GET
    @Path("/{run}/sammenlign")
    @Operation(hidden = true)
    public TemplateInstance changes(@PathParam("run") UUID id, @QueryParam("med") @Nullable UUID with) {
        Seen seen = HandoverProblems.made(shown.run(id));
        List<HandoverRun> others = shown.runsOf(seen.run().cooperation()).stream()
                .filter(it -> it.isMade() && !it.id().equals(id))
                .toList();
        HandoverRun earlier = others.stream()
                .filter(it -> with == null
                        ? it.number() < seen.run().number()
                        : it.id().equals(with))
                .findFirst()
                .orElse(null);
        return new Changes(seen.run(), earlier, others, earlier == null ? List.of() : shown.compare(seen, earlier));
    }
}
