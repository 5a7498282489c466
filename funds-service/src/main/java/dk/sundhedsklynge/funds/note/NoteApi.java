package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One allotment note or voucher over HTTP. */
@Path("/api/funds/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notes")
public class NoteApi {
    private final ReverseNote reverse;
    private final ShownNotes shown;
    private final NoteDoubts doubts;
    private final Idempotency idempotency;
    private final Caller caller;

    NoteApi(ReverseNote reverse, ShownNotes shown, NoteDoubts doubts, Idempotency idempotency, Caller caller) {
        this.reverse = reverse;
        this.shown = shown;
        this.doubts = doubts;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    public record Reversal(
            @NotBlank(message = "Skriv hvorfor") @Size(max = 1000, message = "Højst 1000 tegn")
            String reason) {}

    private record Request(String what, UUID note, Reversal reversal) {}

    @POST
    @Path("/{id}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tilbagefør et bilag med en begrundelse (økonomi eller sekretariat, med Idempotency-Key)")
    @APIResponseSchema(value = NoteView.class, responseCode = "200")
    public Response reverse(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Skriv hvorfor") @Valid Reversal reversal) {
        return idempotency.once(
                key,
                new Request("reversal", id, reversal),
                () -> answer(reverse.reverse(id, reversal.reason().strip())));
    }

    /** A refusal is thrown, so that the key can be used again. */
    private static Response answer(ReverseNoteOutcome outcome) {
        return switch (outcome) {
            case ReverseNoteOutcome.Reversed(Note note) ->
                Response.ok(NoteView.of(note)).build();
            case ReverseNoteOutcome.NotFound _,
                    ReverseNoteOutcome.Forbidden _,
                    ReverseNoteOutcome.WindingUp _,
                    ReverseNoteOutcome.OtherParty _,
                    ReverseNoteOutcome.AlreadyReversed _,
                    ReverseNoteOutcome.PeriodClosed _,
                    ReverseNoteOutcome.BeingWeighed _ -> throw NoteProblems.of(outcome);
        };
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "En tildelingsnote eller et bilag, og hvad der blev af det")
    public NoteView get(@PathParam("id") UUID id) {
        return shown.find(id)
                .map(note -> NoteView.of(doubts.shown(note, caller.maySeeClosed(note.cooperation()))))
                .orElseThrow(NoteProblems::notFound);
    }
}
