package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.ledger.Holder;
import dk.sundhedsklynge.funds.register.Party;
import dk.sundhedsklynge.platform.idempotency.Idempotency;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Allotment notes and vouchers of a cooperation over HTTP. What moves money takes an {@code Idempotency-Key}. */
@Path("/api/funds/v1/cooperations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bilag")
public class EnterNoteApi {
    private static final String KEY = "Idempotency-Key";
    private static final String PERIOD = "[0-9]{4}(-[0-9]{4})?";

    /** A thousand billion kroner: far above any note, far below where sums of øre no longer fit. */
    private static final Money LARGEST = new Money(100_000_000_000_000L);

    private final EnterNote enter;
    private final EnterVoucher vouchers;
    private final Notes notes;
    private final Idempotency idempotency;
    private final Caller caller;

    EnterNoteApi(EnterNote enter, EnterVoucher vouchers, Notes notes, Idempotency idempotency, Caller caller) {
        this.enter = enter;
        this.vouchers = vouchers;
        this.notes = notes;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * @param party kommunekode, region code or id; null when the note names none
     * @param label whom a note means that names no party
     * @param period a year or a named pool; null for the year it was received in
     */
    public record NewAllotmentNote(
            @Nullable String party,

            @Nullable @Size(max = 100, message = "Højst 100 tegn")
            String label,

            @Nullable @Pattern(regexp = PERIOD, message = "Skriv et år eller en pulje, 2022-2023")
            String period,

            @NotNull(message = "Skriv beløbet") Money amount,

            @NotNull(message = "Skriv, hvornår pengene er modtaget")
            LocalDate receivedOn,

            @NotBlank(message = "Skriv tildelingsnotens nummer") @Size(max = 200, message = "Højst 200 tegn")
            String reference) {}

    /** @param project that the payment is for; null when it is for none */
    public record NewVoucher(
            @Nullable String party,

            @Nullable @Size(max = 100, message = "Højst 100 tegn")
            String label,

            @Nullable @Pattern(regexp = PERIOD, message = "Skriv et år eller en pulje, 2022-2023")
            String period,

            @Nullable UUID project,
            @NotNull(message = "Skriv beløbet") Money amount,

            @NotNull(message = "Skriv, hvornår der er betalt")
            LocalDate paidOn,

            @NotBlank(message = "Skriv bilagets nummer") @Size(max = 200, message = "Højst 200 tegn")
            String reference) {}

    private record Request(String what, String where, Object body) {}

    @POST
    @Path("/allotment-notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Indtast en tildelingsnote (økonomi eller sekretariat, med Idempotency-Key)")
    public Response allot(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @NotNull(message = "Send en tildelingsnote") @Valid NewAllotmentNote note) {
        return created(
                key,
                "allotment-note",
                id,
                note,
                new EnterNote.NewNote(
                        Note.Kind.ALLOTMENT_NOTE,
                        holder(note.party(), note.label()),
                        note.period(),
                        null,
                        positive(note.amount()),
                        note.receivedOn(),
                        note.reference().strip()));
    }

    @POST
    @Path("/vouchers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Indtast et udgiftsbilag (økonomi eller sekretariat, med Idempotency-Key)")
    public Response spend(
            @PathParam("id") String id,
            @HeaderParam(KEY) @Nullable String key,
            @NotNull(message = "Send et bilag") @Valid NewVoucher voucher) {
        EnterNote.NewNote note = new EnterNote.NewNote(
                Note.Kind.VOUCHER,
                holder(voucher.party(), voucher.label()),
                voucher.period(),
                voucher.project(),
                positive(voucher.amount()),
                voucher.paidOn(),
                voucher.reference().strip());
        Idempotency.Claim claim = idempotency.claim(key, new Request("voucher", id, voucher));
        return switch (vouchers.enter(id, note, claim)) {
            case VoucherOutcome.Entered(Idempotency.First answer) -> answered(answer);
            case VoucherOutcome.Repeated(Idempotency.First answer) -> Idempotency.repeat(answer, claim);
            case VoucherOutcome.NeedsWeighing _ -> created(key, "voucher", id, voucher, note);
            case VoucherOutcome.PeriodClosed _ -> throw enter.periodClosed(id);
            case VoucherOutcome.Busy _ -> busy();
        };
    }

    private static Response answered(Idempotency.First answer) {
        return Response.status(answer.status())
                .location(URI.create(Objects.requireNonNull(answer.location())))
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body())
                .build();
    }

    private static Response busy() {
        throw Problem.busy(
                "Der bogføres mere, end der kan nås lige nu. Send bilaget igen om lidt med den samme Idempotency-Key.");
    }

    @GET
    @Path("/notes")
    @Operation(summary = "Et samarbejdes tildelingsnoter og bilag, nyeste først")
    public Page<NoteView> list(
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        caller.requireSee(id);
        List<Note> found = notes.page(id, caller.maySeeClosed(id), before(cursor), limit + 1);
        boolean more = found.size() > limit;
        List<Note> shown = more ? found.subList(0, limit) : found;
        return new Page<>(
                shown.stream().map(NoteView::of).toList(),
                more ? Cursor.encode(shown.getLast().id().toString()) : null);
    }

    private Response created(
            @Nullable String key, String what, String cooperation, Object body, EnterNote.NewNote note) {
        return idempotency.once(key, new Request(what, cooperation, body), () -> {
            Note entered = enter.enter(cooperation, note);
            return Response.created(URI.create(NoteView.of(entered).location()))
                    .entity(NoteView.of(entered))
                    .build();
        });
    }

    private @Nullable Note before(@Nullable String cursor) {
        return Cursor.read(
                cursor, 1, last -> notes.find(UUID.fromString(last.getFirst())).orElse(null));
    }

    private static Holder holder(@Nullable String party, @Nullable String label) {
        return Holder.of(party == null || party.isBlank() ? null : Party.code(party), label);
    }

    private static Money positive(Money amount) {
        if (amount.ore() > LARGEST.ore()) {
            throw Problem.invalid(
                    "amount-too-large",
                    "Beløbet er for stort",
                    "Et bilag er på højst %s kr. Se efter, om kommaet er glemt."
                            .formatted(DanishNumbers.format(LARGEST)));
        }
        if (amount.ore() <= 0) {
            throw Problem.invalid(
                    "no-amount",
                    "Beløbet skal være over 0 kr.",
                    "Skriv beløbet uden fortegn. Et forkert bilag rettes ved at tilbageføre det.");
        }
        return amount;
    }
}
