package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.note.EnterNoteApi.NewAllotmentNote;
import dk.sundhedsklynge.funds.note.EnterNoteApi.NewCarryOverAnswer;
import dk.sundhedsklynge.funds.note.EnterNoteApi.NewOpening;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Correcting a note over HTTP; it moves money and takes an {@code Idempotency-Key}. */
@Path("/api/funds/v1/notes/{id}/correction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notes")
public class CorrectNoteApi {
    private final CorrectNote correct;
    private final ShownNotes shown;
    private final NoteDoubts doubts;
    private final Idempotency idempotency;

    CorrectNoteApi(CorrectNote correct, ShownNotes shown, NoteDoubts doubts, Idempotency idempotency) {
        this.correct = correct;
        this.shown = shown;
        this.doubts = doubts;
        this.idempotency = idempotency;
    }

    /** What the note is to say; the one field of its kind is sent. */
    public record Correction(
            @NotBlank(message = "Skriv, hvorfor det rettes") @Size(max = 1000, message = "Højst 1000 tegn")
            String reason,

            @Nullable @Valid NewAllotmentNote allotmentNote,
            @Nullable @Valid NewVoucher voucher,
            @Nullable @Valid NewOpening opening,
            @Nullable @Valid NewCarryOverAnswer carryOverAnswer) {

        private List<NewNote> notes() {
            return Stream.of(
                            allotmentNote == null ? null : allotmentNote.note(),
                            voucher == null ? null : voucher.note(),
                            opening == null ? null : opening.note(),
                            carryOverAnswer == null ? null : carryOverAnswer.note())
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** Empty when something else is sent than a note of this kind. */
        private Optional<NewNote> note(Note.Kind kind) {
            List<NewNote> sent = notes();
            return sent.size() == 1 && sent.getFirst().kind() == kind ? Optional.of(sent.getFirst()) : Optional.empty();
        }
    }

    private record Request(String what, UUID note, Correction correction) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ret et bilag med en begrundelse (økonomi eller sekretariat, med Idempotency-Key)")
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Send bilaget, som det skal være, og hvorfor det rettes") @Valid Correction correction) {
        Note old = shown.find(id).orElseThrow(NoteProblems::notFound);
        NewNote note = correction.note(old.kind()).orElseThrow(() -> NoteProblems.otherKind(old.kind()));
        return idempotency.once(
                key,
                new Request("correction", id, correction),
                () -> answer(correct.correct(id, note, correction.reason().strip())));
    }

    /** A refusal is thrown, so that the key can be used again. */
    private Response answer(CorrectNoteOutcome outcome) {
        return switch (outcome) {
            case CorrectNoteOutcome.Corrected(Note _, Note now) -> {
                NoteView view = NoteView.of(doubts.shown(now));
                yield Response.created(URI.create(view.location())).entity(view).build();
            }
            case CorrectNoteOutcome.CannotReverse(ReverseNoteOutcome refusal) -> throw NoteProblems.of(refusal);
            case CorrectNoteOutcome.CannotEnter(NoteRefusal refusal) -> throw NoteProblems.of(refusal);
        };
    }
}
