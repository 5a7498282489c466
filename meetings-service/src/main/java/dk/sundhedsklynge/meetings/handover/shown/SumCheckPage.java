package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.handover.dossier.Cover;
import dk.sundhedsklynge.meetings.handover.run.HandoverRun;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.Seen;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether the dossiers of a run add up to what funds counted. */
@Path("/overdragelse")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SumCheckPage {
    private final ShownHandovers shown;

    SumCheckPage(ShownHandovers shown) {
        this.shown = shown;
    }

    record Check(HandoverRun run, Cover cover) implements TemplateInstance {}

    @GET
    @Path("/{run}/kontrol")
    @Operation(hidden = true)
    public TemplateInstance check(@PathParam("run") UUID id) {
        Seen seen = HandoverProblems.made(shown.run(id));
        return new Check(seen.run(), shown.cover(seen).orElseThrow(HandoverProblems::notMade));
    }
}
