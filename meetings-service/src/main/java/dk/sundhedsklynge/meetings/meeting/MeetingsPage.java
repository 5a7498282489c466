package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The meetings of the cooperations that the reader looks at, those without a day first, then the newest. */
@Path("/moeder")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class MeetingsPage {
    private static final int ROWS = 50;

    private final ShownMeetings meetings;
    private final Register register;
    private final ChosenCooperation chosen;
    private final Caller caller;

    MeetingsPage(ShownMeetings meetings, Register register, ChosenCooperation chosen, Caller caller) {
        this.meetings = meetings;
        this.register = register;
        this.chosen = chosen;
        this.caller = caller;
    }

    /**
     * @param states those that can be asked for
     * @param state code of the one that is asked for; empty for all
     * @param from the first day as {@code 2026-01-31}; empty for any
     * @param to the last day; empty for any
     * @param wrongDay what was written as a day and is none; null when nothing is wrong
     * @param next cursor of the next page; null on the last
     */
    record Shown(
            List<Row> rows,
            List<MeetingState> states,
            String state,
            String from,
            String to,
            @Nullable String wrongDay,
            @Nullable String next,
            boolean isFiltered,
            boolean mayUpload)
            implements TemplateInstance {}

    /** @param day in words; null while it is not settled */
    record Row(
            @Nullable String day,
            String title,
            String body,
            @Nullable String place,
            MeetingState state,
            @Nullable UUID document) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("tilstand") @DefaultValue("") String state,
            @QueryParam("fra") @DefaultValue("") String from,
            @QueryParam("til") @DefaultValue("") String to,
            @QueryParam("efter") @Nullable String cursor) {
        Optional<LocalDate> first = DanishDates.parse(from);
        Optional<LocalDate> last = DanishDates.parse(to);
        String wrong = first.isEmpty() && !from.isBlank() ? from : last.isEmpty() && !to.isBlank() ? to : null;
        var search = new ShownMeetings.Search(
                chosen.shown(),
                null,
                Arrays.stream(MeetingState.values())
                        .filter(it -> it.code().equals(state))
                        .findFirst()
                        .orElse(null),
                first.orElse(null),
                last.orElse(null));
        Page<MeetingSummary> found = search.cooperations().isEmpty()
                ? new Page<>(List.of(), null)
                : Page.of(meetings.search(search, MeetingApi.after(cursor), ROWS + 1), ROWS, MeetingApi::cursor);
        return new Shown(
                found.items().stream().map(this::row).toList(),
                List.of(MeetingState.values()),
                search.state() == null ? "" : state,
                from,
                to,
                wrong,
                found.next(),
                search.state() != null || !from.isBlank() || !to.isBlank(),
                caller.hasRole(Role.SECRETARIAT));
    }

    private Row row(MeetingSummary it) {
        LocalDate day = it.date();
        return new Row(
                day == null ? null : DanishDates.inWords(day),
                it.title(),
                register.body(it.body()).map(Body::name).orElse(it.body()),
                it.place(),
                it.state(),
                it.document());
    }
}
