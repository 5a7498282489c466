package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.register.RegisterProblems;
import dk.sundhedsklynge.meetings.register.SeatRole;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Scope;
import dk.sundhedsklynge.platform.time.Calendar;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Seats over HTTP. */
@Path("/api/meetings/v1/seats")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "persons")
public class SeatApi {
    private final Register register;
    private final Seats seats;
    private final GiveSeat give;
    private final EndSeat end;
    private final AuditTrail audit;
    private final Caller caller;

    SeatApi(Register register, Seats seats, GiveSeat give, EndSeat end, AuditTrail audit, Caller caller) {
        this.register = register;
        this.seats = seats;
        this.give = give;
        this.end = end;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * @param organisation which the person sits there for; null when none is named
     * @param to the last day; null while none is set; the day before the first when it was taken back
     * @param takenBack whether it never held
     */
    public record SeatView(
            UUID id,
            UUID person,
            String name,
            String body,
            @Nullable UUID organisation,
            SeatRole role,
            @Nullable String partyLetter,
            LocalDate from,
            @Nullable LocalDate to,
            boolean takenBack) {
        static SeatView of(Seat it) {
            return new SeatView(
                    it.id(),
                    it.person().id(),
                    it.person().name(),
                    it.body(),
                    it.organisation(),
                    it.role(),
                    it.partyLetter(),
                    it.from(),
                    it.to(),
                    LastDay.isTakenBack(it.from(), it.to()));
        }
    }

    public record NewSeat(
            @NotNull(message = "Skriv personens id") UUID person,
            @NotBlank(message = "Skriv organets id") String body,
            @Nullable UUID organisation,
            @NotNull(message = "Skriv hvilken plads det er") SeatRole role,

            @Nullable @Size(max = 3, message = "Højst 3 tegn")
            String partyLetter,

            @NotNull(message = "Skriv den første dag") LocalDate from,
            @Nullable LocalDate to) {}

    /** @param to the last day; one before the first day takes the seat back: it never held, and ends the day before its first */
    public record SeatEnd(
            @NotNull(message = "Skriv den sidste dag") LocalDate to) {}

    @GET
    @Operation(summary = "Pladser i organerne, nyeste først; on=dato viser dem, der er besat den dag")
    public Page<SeatView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("body") @Nullable String body,
            @QueryParam("person") @Nullable UUID person,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        if (body != null
                && register.body(body)
                        .filter(it -> caller.maySee(it.cooperation()))
                        .isEmpty()) {
            throw PersonProblems.unknownBody(body);
        }
        Scope scope = cooperation == null ? caller.visible() : caller.visible().only(cooperation);
        Seats.After after = Cursor.read(
                cursor, 2, last -> new Seats.After(Calendar.day(last.getFirst()), UUID.fromString(last.getLast())));
        List<Seat> found = seats.search(new Seats.Search(scope, body, person, on), after, limit + 1);
        Page<SeatView> page = Page.of(
                        found,
                        limit,
                        last -> Cursor.encode(last.from().toString(), last.id().toString()))
                .map(SeatView::of);
        audit.record(
                "seats-listed",
                "seat",
                cooperation == null ? "all" : cooperation,
                cooperation,
                Map.of("shown", page.items().size()));
        return page;
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Giv en person en plads i et organ (sekretariatet)")
    public SeatView give(@NotNull(message = "Send person, body, role og from") @Valid NewSeat it) {
        GiveSeat.Wanted wanted = new GiveSeat.Wanted(
                it.person(), it.body(), it.organisation(), it.role(), it.partyLetter(), it.from(), it.to());
        return switch (give.give(wanted)) {
            case GiveSeat.Outcome.Given given -> SeatView.of(given.seat());
            case GiveSeat.Outcome.UnknownBody unknown -> throw PersonProblems.unknownBody(unknown.body());
            case GiveSeat.Outcome.UnknownPerson unknown -> throw PersonProblems.unknownPerson();
            case GiveSeat.Outcome.Forbidden forbidden -> throw RegisterProblems.forbidden();
            case GiveSeat.Outcome.Invalid invalid -> throw RegisterProblems.invalid(invalid.errors());
            case GiveSeat.Outcome.Held held -> throw PersonProblems.seatHeld();
            case GiveSeat.Outcome.Occupied occupied -> throw PersonProblems.seatOccupied(occupied.seat());
        };
    }

    @POST
    @Path("/{id}/end")
    @Operation(summary = "Lad en plads ophøre på en dato, eller tag den tilbage (sekretariatet)")
    public SeatView end(@PathParam("id") UUID id, @NotNull(message = "Skriv den sidste dag") @Valid SeatEnd it) {
        return switch (end.end(id, it.to())) {
            case EndSeat.Outcome.Ended ended -> SeatView.of(ended.seat());
            case EndSeat.Outcome.NotFound unknown -> throw PersonProblems.unknownSeat();
            case EndSeat.Outcome.Forbidden forbidden -> throw RegisterProblems.forbidden();
            case EndSeat.Outcome.EndsEarlier earlier -> throw PersonProblems.endsEarlier(earlier.to());
        };
    }
}
