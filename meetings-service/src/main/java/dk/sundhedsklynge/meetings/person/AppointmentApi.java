package dk.sundhedsklynge.meetings.person;

import dk.sundhedsklynge.meetings.register.RegisterProblems;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.security.AppointmentKind;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Scope;
import dk.sundhedsklynge.platform.time.Calendar;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

/** Appointments over HTTP. */
@Path("/api/meetings/v1/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "persons")
public class AppointmentApi {
    private final GivenAppointments appointments;
    private final GiveAppointment give;
    private final EndAppointment end;
    private final AuditTrail audit;
    private final Caller caller;

    AppointmentApi(
            GivenAppointments appointments, GiveAppointment give, EndAppointment end, AuditTrail audit, Caller caller) {
        this.appointments = appointments;
        this.give = give;
        this.end = end;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * @param body of a chair or member; null for the others
     * @param party of a finance officer; null for the others
     * @param project of a project lead; null for the others
     * @param to the last day; null until further notice; the day before the first when it was taken back
     * @param takenBack whether it never held
     */
    public record AppointmentView(
            UUID id,
            AppointmentKind kind,
            UUID person,
            String name,
            String cooperation,
            @Nullable String body,
            @Nullable String party,
            @Nullable UUID project,
            LocalDate from,
            @Nullable LocalDate to,
            boolean takenBack) {
        static AppointmentView of(GivenAppointment it) {
            return new AppointmentView(
                    it.id(),
                    it.kind(),
                    it.person().id(),
                    it.person().name(),
                    it.cooperation(),
                    it.body(),
                    it.party(),
                    it.project(),
                    it.from(),
                    it.to(),
                    LastDay.isTakenBack(it.from(), it.to()));
        }
    }

    /** Body, party and project as the kind needs them. */
    public record NewAppointment(
            @NotNull(message = "Skriv chair, member, finance-officer eller project-lead")
            AppointmentKind kind,

            @NotNull(message = "Skriv personens id") UUID person,
            @NotBlank(message = "Skriv samarbejdets id") String cooperation,
            @Nullable String body,
            @Nullable String party,
            @Nullable UUID project,
            @NotNull(message = "Skriv den første dag") LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * @param to the last day; a day before today ends it at once; one before the first day takes it back: it never held, and ends
     *     the day before its first
     */
    public record AppointmentEnd(
            @NotNull(message = "Skriv den sidste dag") LocalDate to) {}

    @GET
    @Operation(summary = "Hverv, nyeste først; on=dato viser dem, der gælder den dag")
    public Page<AppointmentView> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("person") @Nullable UUID person,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        Scope scope = cooperation == null ? caller.visible() : caller.visible().only(cooperation);
        AppointmentKind only = Parameters.oneOf("kind", kind, List.of(AppointmentKind.values()), AppointmentKind::code);
        GivenAppointments.After after = Cursor.read(
                cursor,
                2,
                last -> new GivenAppointments.After(Calendar.day(last.getFirst()), UUID.fromString(last.getLast())));
        List<GivenAppointment> found =
                appointments.search(new GivenAppointments.Search(scope, only, person, on), after, limit + 1);
        Page<AppointmentView> page = Page.of(
                        found,
                        limit,
                        last -> Cursor.encode(last.from().toString(), last.id().toString()))
                .map(AppointmentView::of);
        audit.record(
                "appointments-listed",
                "appointment",
                cooperation == null ? "all" : cooperation,
                cooperation,
                Map.of("shown", page.items().size()));
        return page;
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Giv en person et hverv i et samarbejde (sekretariatet); det gælder overalt inden 10 sekunder")
    public AppointmentView give(@NotNull(message = "Send kind, person, cooperation og from") @Valid NewAppointment it) {
        GiveAppointment.Wanted wanted = new GiveAppointment.Wanted(
                it.kind(), it.person(), it.cooperation(), it.body(), it.party(), it.project(), it.from(), it.to());
        return switch (give.give(wanted)) {
            case GiveAppointment.Outcome.Given given -> AppointmentView.of(given.appointment());
            case GiveAppointment.Outcome.UnknownCooperation unknown ->
                throw RegisterProblems.unknownCooperation(unknown.cooperation());
            case GiveAppointment.Outcome.UnknownPerson unknown -> throw PersonProblems.unknownPerson();
            case GiveAppointment.Outcome.Forbidden forbidden -> throw RegisterProblems.forbidden();
            case GiveAppointment.Outcome.Invalid invalid -> throw RegisterProblems.invalid(invalid.errors());
            case GiveAppointment.Outcome.Held held -> throw PersonProblems.appointmentHeld();
        };
    }

    @POST
    @Path("/{id}/end")
    @Operation(
            summary = "Lad et hverv ophøre på en dato (sekretariatet); en dag før i dag lukker adgangen med det samme")
    public AppointmentView end(
            @PathParam("id") UUID id, @NotNull(message = "Skriv den sidste dag") @Valid AppointmentEnd it) {
        return switch (end.end(id, it.to())) {
            case EndAppointment.Outcome.Ended ended -> AppointmentView.of(ended.appointment());
            case EndAppointment.Outcome.NotFound unknown -> throw PersonProblems.unknownAppointment();
            case EndAppointment.Outcome.Forbidden forbidden -> throw RegisterProblems.forbidden();
            case EndAppointment.Outcome.EndsEarlier earlier -> throw PersonProblems.endsEarlier(earlier.to());
        };
    }
}
