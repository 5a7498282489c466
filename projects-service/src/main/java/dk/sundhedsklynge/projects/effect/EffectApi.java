package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ordered effects over HTTP: forward from a decision to what it did to a project. */
@Path("/api/projects/v1/effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "effects")
public class EffectApi {
    private final ReadEffect read;

    EffectApi(ReadEffect read) {
        this.read = read;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En virkning og dens svar: venter, udført, afvist eller trukket tilbage")
    public EffectView get(@PathParam("id") UUID id) {
        return read.find(id)
                .orElseThrow(() -> Problem.notFound("Virkningen findes ikke her, eller du har ikke adgang til den."));
    }
}
