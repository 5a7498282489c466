package dk.sundhedsklynge.funds.voucher;

import dk.sundhedsklynge.funds.note.EnterNote;
import dk.sundhedsklynge.funds.note.EnterNoteOutcome;
import dk.sundhedsklynge.funds.note.NewVoucher;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteProblems;
import dk.sundhedsklynge.funds.note.NoteRefusal;
import dk.sundhedsklynge.funds.note.NoteView;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Entering a voucher over HTTP; it moves money and takes an {@code Idempotency-Key}. */
@Path("/api/funds/v1/cooperations/{id}/vouchers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notes")
public class VoucherApi {
    private final EnterVoucher vouchers;
    private final EnterNote enter;
    private final Idempotency idempotency;

    VoucherApi(EnterVoucher vouchers, EnterNote enter, Idempotency idempotency) {
        this.vouchers = vouchers;
        this.enter = enter;
        this.idempotency = idempotency;
    }

    private record Request(String what, String where, Object body) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Indtast et udgiftsbilag (økonomi eller sekretariat, med Idempotency-Key)")
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    public Response spend(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Send et bilag") @Valid NewVoucher voucher) {
        Request request = new Request("voucher", id, voucher);
        Idempotency.Claim claim = idempotency.claim(key, request);
        return switch (vouchers.enter(id, voucher.note(), claim)) {
            case VoucherOutcome.Entered(Idempotency.First answer) -> answered(answer);
            case VoucherOutcome.Repeated(Idempotency.First answer) -> Idempotency.repeat(answer, claim);
            case VoucherOutcome.NeedsWeighing _ ->
                idempotency.once(key, request, () -> answer(enter.enter(id, voucher.note())));
            case VoucherOutcome.Refused(NoteRefusal refusal) -> throw NoteProblems.of(refusal);
            case VoucherOutcome.Busy _ ->
                throw Problem.busy(
                        "Der bogføres mere, end der kan nås lige nu. Send bilaget igen om lidt med den samme Idempotency-Key.");
        };
    }

    private static Response answered(Idempotency.First answer) {
        return Response.status(answer.status())
                .location(URI.create(Objects.requireNonNull(answer.location())))
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body())
                .build();
    }

    /** A refusal is thrown, so that the key can be used again. */
    private static Response answer(EnterNoteOutcome outcome) {
        return switch (outcome) {
            case EnterNoteOutcome.Entered(Note note) -> {
                NoteView view = NoteView.of(note);
                yield Response.created(URI.create(view.location())).entity(view).build();
            }
            case EnterNoteOutcome.Refused(NoteRefusal refusal) -> throw NoteProblems.of(refusal);
        };
    }
}
