package dk.sundhedsklynge.meetings.decision;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions over HTTP, with what they did. */
@Path("/api/meetings/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
public class DecisionApi {
    private final ReadDecisions read;

    DecisionApi(ReadDecisions read) {
        this.read = read;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En beslutning med dens virkninger: afventer, venter, indeholdt, gennemført eller afvist")
    public DecisionWithEffects get(@PathParam("id") UUID id) {
        return read.find(id).orElseThrow(DecisionProblems::notFound);
    }
}
