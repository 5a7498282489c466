package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingViews.ItemView;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingView;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.audit.AuditTrail;
import dk.sundhedsklynge.platform.etag.ETags;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.problem.Parameters;
import dk.sundhedsklynge.platform.problem.Problem;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.time.Calendar;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Meetings over HTTP. */
@Path("/api/meetings/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings")
public class MeetingApi {
    /** Stands in a cursor for the day of a meeting that has none. */
    private static final String UNDATED = "-";

    private final EnterMeeting enter;
    private final ShownMeetings shown;
    private final Register register;
    private final Caller caller;
    private final AuditTrail audit;

    MeetingApi(EnterMeeting enter, ShownMeetings shown, Register register, Caller caller, AuditTrail audit) {
        this.enter = enter;
        this.shown = shown;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Operation(
            summary = "Møder; dem uden dato først, derefter nyeste først",
            description = "from og to er den første og den sidste dag; med en af dem udelades møder uden dato.")
    public Page<MeetingSummary> list(
            @QueryParam("cooperation") @Nullable String cooperation,
            @QueryParam("body") @Nullable String body,
            @QueryParam("state") @Nullable String state,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (cooperation != null) {
            caller.requireSee(cooperation);
        }
        if (body != null) {
            requireSeeBody(body);
        }
        List<String> visible = register.visible(caller, cooperation);
        if (visible.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var search = new ShownMeetings.Search(
                visible,
                body,
                Parameters.oneOf("state", state, List.of(MeetingState.values()), MeetingState::code),
                from,
                to);
        return Page.of(shown.search(search, after(cursor), limit + 1), limit, MeetingApi::cursor);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Indtast et møde med dets beslutninger (sekretariatet)")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public Response enter(@NotNull(message = "Send et møde") @Valid NewMeeting it) {
        return switch (enter.enter(it)) {
            case EnterMeeting.Outcome.Entered(UUID meeting) ->
                Response.created(URI.create("/api/meetings/v1/meetings/" + meeting))
                        .entity(visible(meeting))
                        .build();
            case EnterMeeting.Outcome.Refused refused -> throw MeetingProblems.of(refused);
        };
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Et møde med punkter, indstillinger, beslutninger, bilag, tabeller og opgaver")
    public RestResponse<MeetingView> get(@PathParam("id") UUID id) {
        MeetingView found = visible(id);
        Integer version = found.meeting().version();
        ResponseBuilder<MeetingView> answer = ResponseBuilder.ok(found);
        return version == null ? answer.build() : answer.tag(ETags.of(version)).build();
    }

    @GET
    @Path("/{id}/items/{item}")
    @Operation(summary = "Et punkt på et møde, ved dets id eller det, det hedder på dagsordenen, for eksempel 2a")
    public ItemView item(@PathParam("id") UUID id, @PathParam("item") String item) {
        return visible(id).items().stream()
                .filter(it ->
                        it.label().equalsIgnoreCase(item) || it.id().toString().equals(item))
                .findFirst()
                .orElseThrow(
                        () -> Problem.notFound("Mødet har intet punkt '%s', som du har adgang til.".formatted(item)));
    }

    private void requireSeeBody(String id) {
        if (register.body(id).filter(body -> caller.maySee(body.cooperation())).isEmpty()) {
            throw MeetingProblems.of(new MeetingOutcome.UnknownBody(id));
        }
    }

    private MeetingView visible(UUID id) {
        MeetingView whole = shown.find(id)
                .filter(found -> caller.maySee(found.meeting().cooperation()))
                .orElseThrow(() -> Problem.notFound("Mødet findes ikke, eller du har ikke adgang til det."));
        String cooperation = whole.meeting().cooperation();
        boolean closedToo = caller.maySeeClosed(cooperation);
        List<ItemView> items = whole.items().stream()
                .filter(item -> closedToo || item.access() == Access.OPEN)
                .toList();
        if (items.stream().anyMatch(item -> item.access() == Access.CLOSED)) {
            audit.record("closed-items-read", "meeting", id.toString(), cooperation, items.size());
        }
        return new MeetingView(whole.meeting(), whole.attendance(), items);
    }

    private static String cursor(MeetingSummary last) {
        LocalDate day = last.date();
        return Cursor.encode(day == null ? UNDATED : day.toString(), last.id().toString());
    }

    private static ShownMeetings.@Nullable After after(@Nullable String cursor) {
        return Cursor.read(
                cursor,
                2,
                last -> new ShownMeetings.After(
                        last.get(0).equals(UNDATED) ? null : Calendar.day(last.get(0)), UUID.fromString(last.get(1))));
    }
}
