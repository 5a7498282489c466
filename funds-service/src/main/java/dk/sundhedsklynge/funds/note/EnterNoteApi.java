package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.register.Party;
import dk.sundhedsklynge.funds.register.VisibleCooperations;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.validation.YearOrPool;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The notes of a cooperation over HTTP, and entering them, which takes an {@code Idempotency-Key}; vouchers have a door of their own. */
@Path("/api/funds/v1/cooperations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notes")
public class EnterNoteApi {
    private final EnterNote enter;
    private final Notes notes;
    private final NoteDoubts doubts;
    private final ShownNotes shown;
    private final VisibleCooperations cooperations;
    private final Idempotency idempotency;
    private final Caller caller;

    EnterNoteApi(
            EnterNote enter,
            Notes notes,
            NoteDoubts doubts,
            ShownNotes shown,
            VisibleCooperations cooperations,
            Idempotency idempotency,
            Caller caller) {
        this.enter = enter;
        this.notes = notes;
        this.doubts = doubts;
        this.shown = shown;
        this.cooperations = cooperations;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * @param party kommunekode, region code or id; null when the note names none
     * @param label whom a note means that names no party
     * @param period a year or a named pool; null for the year it was received in
     * @param fund whose money it is; null for the cluster's own
     */
    public record NewAllotmentNote(
            @Nullable String party,

            @Nullable @Size(max = 100, message = "Højst 100 tegn")
            String label,

            @Nullable @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE)
            String period,

            @NotNull(message = "Skriv beløbet") Money amount,

            @NotNull(message = "Skriv, hvornår pengene er modtaget")
            LocalDate receivedOn,

            @NotBlank(message = "Skriv tildelingsnotens nummer") @Size(max = 200, message = "Højst 200 tegn")
            String reference,

            @Nullable @Size(min = 1, max = FundNames.LONGEST, message = FundNames.ADVICE)
            String fund) {

        NewNote note() {
            return new NewNote(
                            Note.Kind.ALLOTMENT_NOTE,
                            Party.codeOrNull(party),
                            label,
                            period,
                            null,
                            amount,
                            receivedOn,
                            reference.strip())
                    .ofFund(fund);
        }
    }

    /**
     * @param period a year or a named pool, for lines that name none; null for the year of the day
     * @param reference where the figures stand
     * @param document that states them; null for none
     * @param fund whose money it is; null for the cluster's own
     */
    public record NewOpening(
            @NotNull(message = "Skriv den dag, åbningen gælder til og med")
            LocalDate asOf,

            @Nullable @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE)
            String period,

            @NotBlank(message = "Skriv, hvor tallene står") @Size(max = 200, message = "Højst 200 tegn")
            String reference,

            @Nullable UUID document,

            @Nullable @Min(value = 1, message = "Skriv et linjenummer fra 1 og op")
            Integer line,

            @NotNull(message = "Skriv åbningens tal") @Size(min = 1, max = 1000, message = "Skriv mellem 1 og 1000 tal")
            List<OrderedTerms.@Valid @NotNull(message = "Et tal mangler") Line> lines,

            @Nullable @Size(min = 1, max = FundNames.LONGEST, message = FundNames.ADVICE)
            String fund) {

        NewNote note() {
            return new NewNote(
                            Note.Kind.OPENING,
                            null,
                            null,
                            period,
                            null,
                            null,
                            asOf,
                            reference.strip(),
                            new NoteOrigin(null, null, null, null, document, line, null),
                            new NoteDetails.Position(lines))
                    .ofFund(fund);
        }
    }

    /**
     * @param from the year or pool that the money comes from
     * @param to the later one that it goes on to
     * @param answer {@code YES}, {@code NO} or {@code NOT_STATED}
     * @param amount null until the party states it; nothing is booked before
     * @param onBehalf how the answer came, when somebody else than the party enters it
     * @param fund whose money it is; null for the cluster's own
     */
    public record NewCarryOverAnswer(
            @NotBlank(message = "Skriv, hvilken part der svarer")
            String party,

            @NotNull(message = "Skriv året eller puljen, pengene kommer fra")
            @YearOrPool
            @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE)
            String from,

            @NotNull(message = "Skriv året, pengene går videre til")
            @YearOrPool
            @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE)
            String to,

            @NotNull(message = "Skriv, hvad parten har svaret")
            NoteDetails.Answer answer,

            @Nullable Money amount,

            @NotNull(message = "Skriv, hvilken dag svaret er givet")
            LocalDate answeredOn,

            @NotBlank(message = "Skriv, hvor svaret står") @Size(max = 200, message = "Højst 200 tegn")
            String reference,

            NoteOrigin.@Nullable Channel onBehalf,
            @Nullable LocalDate cameOn,

            @Nullable @Size(min = 1, max = FundNames.LONGEST, message = FundNames.ADVICE)
            String fund) {

        NewNote note() {
            return new NewNote(
                            Note.Kind.CARRY_OVER_ANSWER,
                            Party.codeOrNull(party),
                            null,
                            from,
                            null,
                            amount,
                            answeredOn,
                            reference.strip(),
                            new NoteOrigin(null, null, onBehalf, cameOn, null, null, null),
                            new NoteDetails.CarryOver(to, answer))
                    .ofFund(fund);
        }
    }

    private record Request(String what, String where, Object body) {}

    @POST
    @Path("/allotment-notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Indtast en tildelingsnote (økonomi eller sekretariat, med Idempotency-Key)")
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    public Response allot(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Send en tildelingsnote") @Valid NewAllotmentNote note) {
        return idempotency.once(
                key, new Request("allotment-note", id, note), () -> answer(enter.enter(id, note.note())));
    }

    @POST
    @Path("/openings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Indtast en åbningssaldo (økonomi eller sekretariat, med Idempotency-Key)")
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    public Response open(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Send en åbning") @Valid NewOpening opening) {
        return idempotency.once(
                key, new Request("opening", id, opening), () -> answer(enter.enter(id, opening.note())));
    }

    @POST
    @Path("/carry-over-answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Indtast, hvad en part svarer om at overføre penge (økonomi eller sekretariat, med Idempotency-Key)")
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    public Response carryOver(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull(message = "Send et svar") @Valid NewCarryOverAnswer answer) {
        return idempotency.once(
                key, new Request("carry-over-answer", id, answer), () -> answer(enter.enter(id, answer.note())));
    }

    /** A refusal is thrown, so that the key can be used again. */
    private Response answer(EnterNoteOutcome outcome) {
        return switch (outcome) {
            case EnterNoteOutcome.Entered(Note note) -> {
                NoteView view = NoteView.of(doubts.shown(note));
                yield Response.created(URI.create(view.location())).entity(view).build();
            }
            case EnterNoteOutcome.Refused(NoteRefusal refusal) -> throw NoteProblems.of(refusal);
        };
    }

    @GET
    @Path("/notes")
    @Operation(summary = "Hvad der er registreret i et samarbejde, nyeste først")
    public Page<NoteView> list(
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (!cooperations.contain(id)) {
            throw Problem.noCooperation(id);
        }
        boolean closedToo = caller.maySeeClosed(id);
        List<Note> found = notes.page(id, closedToo, before(id, cursor), limit + 1);
        return Page.of(found, limit, last -> Cursor.encode(last.id().toString()))
                .map(note -> NoteView.of(doubts.shown(note, closedToo)));
    }

    /** A note that the list would not show is as unknown as one that is not there. */
    private @Nullable Note before(String cooperation, @Nullable String cursor) {
        return Cursor.read(cursor, 1, last -> shown.find(UUID.fromString(last.getFirst()))
                .filter(note -> note.cooperation().equals(cooperation))
                .orElse(null));
    }
}
