package dk.sundhedsklynge.meetings.agreement;

import dk.sundhedsklynge.meetings.agreement.ReadAgreements.Order;
import dk.sundhedsklynge.meetings.agreement.ReadAgreements.Search;
import dk.sundhedsklynge.meetings.fact.FactChoices;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.FormOption;
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

/** The agreements of the cooperations that the reader looks at, by name. */
@Path("/opgaver/aftaler")
@Produces(MediaType.TEXT_HTML)
@Blocking
@CooperationInAddress
public class AgreementsPage {
    private static final String PATH = "/opgaver/aftaler";
    private static final int ROWS = 50;

    private final ReadAgreements read;
    private final FactChoices choices;
    private final ChosenCooperation chosen;

    AgreementsPage(ReadAgreements read, FactChoices choices, ChosenCooperation chosen) {
        this.read = read;
        this.choices = choices;
        this.chosen = chosen;
    }

    /**
     * @param parties that can be asked for; none while several cooperations are looked at
     * @param party code of the one that is asked for; empty for all
     * @param sort what is sorted by, as the address has it; empty for the usual
     */
    record Shown(
            List<Row> rows,
            SortHeading byTitle,
            SortHeading byFrom,
            SortHeading byUntil,
            ListFoot foot,
            List<FormOption> parties,
            String party,
            String words,
            String sort,
            boolean isFiltered,
            boolean mayWrite)
            implements TemplateInstance {}

    record Row(AgreementView it, String cooperation) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("part") @DefaultValue("") String party,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam(ListAddress.SORT) @Nullable String sorted,
            @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        Search search = search(party, words);
        Sorting sorting = sorting(sorted);
        ListAddress narrowed = ListAddress.of(PATH).with("part", party).with("q", words);
        ListAddress address = sorted == null ? narrowed : narrowed.with(ListAddress.SORT, sorting.code());
        Slice<AgreementView> found =
                read.search(search, order(sorting), sorting.descending(), Cursor.turn(cursor, SqlOrder.VALUES), ROWS);
        return new Shown(
                found.items().stream()
                        .map(it -> new Row(it, choices.cooperationName(it.cooperation())))
                        .toList(),
                sorting.heading("Aftale", Order.TITLE.code(), address),
                sorting.heading("Fra", Order.FROM.code(), address),
                sorting.heading("Til", Order.UNTIL.code(), address),
                ListFoot.of(
                        found,
                        read.count(search, ListFoot.MOST_COUNTED + 1),
                        "aftale",
                        "aftaler",
                        address,
                        PATH + "/aftaler.csv"),
                chosen.get().map(it -> choices.parties(it.id())).orElse(List.of()),
                party,
                words,
                sorted == null ? "" : sorting.code(),
                address.isFiltered(),
                !choices.writable(chosen.visible()).isEmpty());
    }

    @GET
    @Path("/aftaler.csv")
    @Operation(hidden = true)
    public Response file(
            @QueryParam("part") @DefaultValue("") String party,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam(ListAddress.SORT) @Nullable String sorted) {
        Sorting sorting = sorting(sorted);
        Csv csv = new Csv("Aftale", "Klynge", "Parter", "Andre", "Fra", "Til", "Binder til", "Kilde");
        read.search(search(party, words), order(sorting), sorting.descending(), Turn.START, ListFoot.MOST_COUNTED)
                .items()
                .forEach(it -> csv.row(
                        it.title(),
                        choices.cooperationName(it.cooperation()),
                        String.join(", ", it.partyNames()),
                        it.others(),
                        it.from(),
                        it.until(),
                        it.binds(),
                        it.source().note() == null
                                ? it.source().place()
                                : it.source().note()));
        return csv.answer("aftaler.csv");
    }

    private Search search(String party, String words) {
        return new Search(chosen.shown(), null, party.isBlank() ? null : party, words.isBlank() ? null : words.strip());
    }

    private static Sorting sorting(@Nullable String asked) {
        return Sorting.read(
                asked,
                new Sorting(Order.TITLE.code(), false),
                Arrays.stream(Order.values()).map(Order::code).toList());
    }

    private static Order order(Sorting sorting) {
        return Arrays.stream(Order.values())
                .filter(it -> it.code().equals(sorting.column()))
                .findFirst()
                .orElse(Order.TITLE);
    }
}
