package dk.sundhedsklynge.meetings.meeting;

import dk.sundhedsklynge.meetings.meeting.MeetingViews.MeetingSummary;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.pages.WrittenDays;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
@CooperationInAddress
public class MeetingsPage {
    private static final int ROWS = 50;
    private static final Sorting NEWEST = new Sorting(ListMeetings.DAY, true);

    private final ListMeetings meetings;
    private final Register register;
    private final ChosenCooperation chosen;
    private final Caller caller;

    MeetingsPage(ListMeetings meetings, Register register, ChosenCooperation chosen, Caller caller) {
        this.meetings = meetings;
        this.register = register;
        this.chosen = chosen;
        this.caller = caller;
    }

    /** What the address asks for, as it was written. */
    public static final class Asked {
        @QueryParam("q")
        @DefaultValue("")
        String words = "";

        @QueryParam("tilstand")
        @DefaultValue("")
        String state = "";

        @QueryParam("fra")
        @DefaultValue("")
        String from = "";

        @QueryParam("til")
        @DefaultValue("")
        String to = "";

        @QueryParam(ListAddress.SORT)
        @Nullable
        String sort;

        private Optional<MeetingState> ofState() {
            return Arrays.stream(MeetingState.values())
                    .filter(it -> it.code().equals(state))
                    .findFirst();
        }

        private WrittenDays days() {
            return new WrittenDays(from, to);
        }

        private Sorting sorting() {
            return Sorting.read(sort, NEWEST, ListMeetings.COLUMNS.keySet());
        }

        private ListAddress address() {
            Sorting sorting = sorting();
            return ListAddress.of("/moeder")
                    .with("q", SearchWords.plain(words))
                    .with("tilstand", ofState().map(MeetingState::code).orElse(null))
                    .with("fra", from)
                    .with("til", to)
                    .with(ListAddress.SORT, sorting.equals(NEWEST) ? null : sorting.code());
        }

        private ListMeetings.Filter filter(List<String> cooperations) {
            return new ListMeetings.Filter(
                    cooperations,
                    SearchWords.query(words).orElse(null),
                    ofState().orElse(null),
                    days().first(),
                    days().last());
        }
    }

    /**
     * @param states those that can be asked for
     * @param state code of the one that is asked for; empty for all
     * @param from the first day as it was written; empty for any
     * @param to the last day; empty for any
     * @param sort what is sorted by, as the address has it; empty for the usual
     * @param wrongDay what was written as a day and is none; null when nothing is wrong
     */
    record Shown(
            List<Row> rows,
            Headings headings,
            ListFoot foot,
            List<MeetingState> states,
            String words,
            String state,
            String from,
            String to,
            String sort,
            @Nullable String wrongDay,
            boolean isFiltered,
            boolean mayUpload)
            implements TemplateInstance {}

    record Headings(SortHeading title, SortHeading day, SortHeading state) {
        static Headings of(Sorting sorting, ListAddress address) {
            return new Headings(
                    sorting.heading("Møde", ListMeetings.TITLE, address),
                    sorting.headingOfNewest("Dato", ListMeetings.DAY, address),
                    sorting.heading("Tilstand", ListMeetings.STATE, address));
        }
    }

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
    public TemplateInstance list(@BeanParam Asked asked, @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        ListMeetings.Filter filter = asked.filter(chosen.shown());
        Sorting sorting = asked.sorting();
        ListAddress address = asked.address();
        Slice<MeetingSummary> found = meetings.page(filter, sorting, Cursor.turn(cursor, SqlOrder.VALUES), ROWS);
        return new Shown(
                found.items().stream().map(this::row).toList(),
                Headings.of(sorting, address),
                ListFoot.of(found, meetings.count(filter), "møde", "møder", address, "/moeder/moeder.csv"),
                List.of(MeetingState.values()),
                SearchWords.plain(asked.words),
                asked.ofState().map(MeetingState::code).orElse(""),
                asked.from,
                asked.to,
                sorting.equals(NEWEST) ? "" : sorting.code(),
                asked.days().wrong(),
                address.isFiltered(),
                caller.hasRole(Role.SECRETARIAT));
    }

    @GET
    @Path("/moeder.csv")
    @Operation(hidden = true)
    public Response file(@BeanParam Asked asked) {
        Csv file = new Csv("Klynge", "Organ", "Møde", "Dato", "Sted", "Tilstand");
        meetings.page(asked.filter(chosen.shown()), asked.sorting(), Turn.START, ListFoot.MOST_COUNTED)
                .items()
                .forEach(it -> file.row(
                        register.cooperation(it.cooperation())
                                .map(Cooperation::name)
                                .orElse(it.cooperation()),
                        body(it),
                        it.title(),
                        it.date(),
                        it.place(),
                        it.state().label()));
        return file.answer("moeder.csv");
    }

    private Row row(MeetingSummary it) {
        LocalDate day = it.date();
        return new Row(
                day == null ? null : DanishDates.inWords(day),
                it.title(),
                body(it),
                it.place(),
                it.state(),
                it.document());
    }

    private String body(MeetingSummary it) {
        return register.body(it.body()).map(Body::name).orElse(it.body());
    }
}
