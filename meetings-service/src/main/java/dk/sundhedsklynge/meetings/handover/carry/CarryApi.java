package dk.sundhedsklynge.meetings.handover.carry;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Carrying a handover out, over HTTP. */
@Path("/api/meetings/v1/handovers/{cooperation}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handovers")
@Blocking
public class CarryApi {
    private final CarryOut carryOut;
    private final Archive archive;
    private final ChangeLateInvoices lateInvoices;

    CarryApi(CarryOut carryOut, Archive archive, ChangeLateInvoices lateInvoices) {
        this.lateInvoices = lateInvoices;
        this.carryOut = carryOut;
        this.archive = archive;
    }

    /** @param run that carries the handover out */
    @Schema(name = "CarriedOutHandover")
    public record CarriedOut(UUID run) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Registrér beslutningen, der udfører en klynges overdragelse; det sker én gang (sekretariatet)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CarriedOut.class)))
    public Response decide(
            @PathParam("cooperation") String cooperation,
            @NotNull(message = "Send beslutningen") @Valid NewDecision decision) {
        return switch (carryOut.carryOut(cooperation, decision)) {
            case CarryOutcome.CarriedOut(var run) ->
                Response.created(URI.create("/api/meetings/v1/handover-runs/" + run.id()))
                        .entity(new CarriedOut(run.id()))
                        .build();
            case CarryOutcome.Archived() -> throw new IllegalStateException("Nothing was to be archived");
            case CarryOutcome.Refused refused -> throw CarryProblems.of(refused);
        };
    }

    @PUT
    @Path("/late-invoices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sæt en anden sidste dag for sene fakturaer (sekretariatet eller dem, der fører afviklingen)")
    @APIResponse(responseCode = "204")
    public Response changeLateInvoices(
            @PathParam("cooperation") String cooperation,
            @NotNull(message = "Send until og because") @Valid LateInvoices it) {
        return switch (lateInvoices.change(cooperation, it)) {
            case ChangeLateInvoices.Outcome.Changed _ -> Response.noContent().build();
            case ChangeLateInvoices.Outcome.Refused(var why) -> throw CarryProblems.of(why);
        };
    }

    @POST
    @Path("/archive")
    @Operation(summary = "Gør en afviklet klynge til et arkiv, der kun kan læses (sekretariatet)")
    @APIResponse(responseCode = "204")
    public Response archive(@PathParam("cooperation") String cooperation) {
        return switch (archive.archive(cooperation)) {
            case CarryOutcome.Archived() -> Response.noContent().build();
            case CarryOutcome.CarriedOut(var run) -> throw new IllegalStateException("Nothing was to be carried out");
            case CarryOutcome.Refused refused -> throw CarryProblems.of(refused);
        };
    }
}
