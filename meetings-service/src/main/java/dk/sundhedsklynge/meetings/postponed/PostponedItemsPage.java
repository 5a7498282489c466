package dk.sundhedsklynge.meetings.postponed;

import dk.sundhedsklynge.meetings.fact.FactChoices;
import dk.sundhedsklynge.meetings.postponed.ReadPostponedItems.Order;
import dk.sundhedsklynge.meetings.postponed.ReadPostponedItems.Search;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was put off in the cooperations that the reader looks at, by the day it was put off to. */
@Path("/opgaver/udsatte")
@Produces(MediaType.TEXT_HTML)
@Blocking
@CooperationInAddress
public class PostponedItemsPage {
    private static final String PATH = "/opgaver/udsatte";
    private static final int ROWS = 50;
    private static final String ALL = "alle";

    private final ReadPostponedItems read;
    private final FactChoices choices;
    private final ChosenCooperation chosen;

    PostponedItemsPage(ReadPostponedItems read, FactChoices choices, ChosenCooperation chosen) {
        this.read = read;
        this.choices = choices;
        this.chosen = chosen;
    }

    /**
     * @param state code of the state that is asked for; empty for those that wait
     * @param sort what is sorted by, as the address has it; empty for the usual
     */
    record Shown(
            List<Row> rows,
            SortHeading byTitle,
            SortHeading byUntil,
            SortHeading byState,
            ListFoot foot,
            List<PostponedState> states,
            String state,
            String words,
            String sort,
            boolean isFiltered,
            boolean mayWrite)
            implements TemplateInstance {}

    record Row(PostponedItemView it, String cooperation, boolean mayWrite) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("tilstand") @DefaultValue("") String state,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam(ListAddress.SORT) @Nullable String sorted,
            @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        Search search = search(state, words);
        Sorting sorting = sorting(sorted);
        ListAddress narrowed = ListAddress.of(PATH).with("tilstand", state).with("q", words);
        ListAddress address = sorted == null ? narrowed : narrowed.with(ListAddress.SORT, sorting.code());
        Slice<PostponedItemView> found =
                read.search(search, order(sorting), sorting.descending(), Cursor.turn(cursor, SqlOrder.VALUES), ROWS);
        return new Shown(
                found.items().stream()
                        .map(it -> new Row(
                                it, choices.cooperationName(it.cooperation()), choices.mayWrite(it.cooperation())))
                        .toList(),
                sorting.heading("Punkt", Order.TITLE.code(), address),
                sorting.heading("Udsat til", Order.UNTIL.code(), address),
                sorting.heading("Tilstand", Order.STATE.code(), address),
                ListFoot.of(
                        found,
                        read.count(search, ListFoot.MOST_COUNTED + 1),
                        "udsat punkt",
                        "udsatte punkter",
                        address,
                        PATH + "/udsatte.csv"),
                List.of(PostponedState.values()),
                state,
                words,
                sorted == null ? "" : sorting.code(),
                address.isFiltered(),
                !choices.writable(chosen.visible()).isEmpty());
    }

    @GET
    @Path("/udsatte.csv")
    @Operation(hidden = true)
    public Response file(
            @QueryParam("tilstand") @DefaultValue("") String state,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam(ListAddress.SORT) @Nullable String sorted) {
        Sorting sorting = sorting(sorted);
        Csv csv = new Csv("Punkt", "Klynge", "Venter på", "Udsat til", "Organ", "Tilstand", "Kilde");
        read.search(search(state, words), order(sorting), sorting.descending(), Turn.START, ListFoot.MOST_COUNTED)
                .items()
                .forEach(it -> csv.row(
                        it.title(),
                        choices.cooperationName(it.cooperation()),
                        it.awaits(),
                        it.until(),
                        it.bodyName(),
                        it.stateLabel(),
                        it.source().note() == null
                                ? it.source().place()
                                : it.source().note()));
        return csv.answer("udsatte-punkter.csv");
    }

    private Search search(String state, String words) {
        return new Search(chosen.shown(), wanted(state), words.isBlank() ? null : words.strip());
    }

    private static @Nullable PostponedState wanted(String state) {
        return state.equals(ALL)
                ? null
                : Arrays.stream(PostponedState.values())
                        .filter(it -> it.code().equals(state))
                        .findFirst()
                        .orElse(PostponedState.WAITING);
    }

    private static Sorting sorting(@Nullable String asked) {
        return Sorting.read(
                asked,
                new Sorting(Order.UNTIL.code(), false),
                Arrays.stream(Order.values()).map(Order::code).toList());
    }

    private static Order order(Sorting sorting) {
        return Arrays.stream(Order.values())
                .filter(it -> it.code().equals(sorting.column()))
                .findFirst()
                .orElse(Order.UNTIL);
    }
}
