package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The handovers of all clusters that the reader looks at, and what the reader's councils were given. */
@Path("/overdragelse")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ClusterHandoversPage {
    private static final String PATH = "/overdragelse";
    private static final String FILE = "klynger.csv";
    private static final int ROWS = 50;
    private static final Sorting BY_NAME = new Sorting(ListHandovers.CLUSTER, false);

    private final ListHandovers handovers;
    private final ShownHandovers shown;
    private final Register register;
    private final ChosenCooperation chosen;
    private final Caller caller;

    ClusterHandoversPage(
            ListHandovers handovers, ShownHandovers shown, Register register, ChosenCooperation chosen, Caller caller) {
        this.handovers = handovers;
        this.shown = shown;
        this.register = register;
        this.chosen = chosen;
        this.caller = caller;
    }

    /** What the address asks for, as it was written; what cannot be read narrows nothing. */
    public static final class Asked {
        @QueryParam("q")
        @DefaultValue("")
        String words = "";

        @QueryParam("tilstand")
        @DefaultValue("")
        String state = "";

        @QueryParam(ListAddress.SORT)
        @Nullable
        String sort;

        private String plainWords() {
            return SearchWords.plain(words);
        }

        private String stateCode() {
            return HandoverState.of(state).map(HandoverState::code).orElse("");
        }

        private Sorting sorting() {
            return Sorting.read(sort, BY_NAME, ListHandovers.COLUMNS.keySet());
        }

        private String sortCode() {
            return sorting().equals(BY_NAME) ? "" : sorting().code();
        }

        private ListAddress address() {
            return ListAddress.of(PATH)
                    .with("q", plainWords())
                    .with("tilstand", stateCode())
                    .with(ListAddress.SORT, sortCode());
        }
    }

    /**
     * @param hasClusters whether the reader looks at any cluster; a council alone has none
     * @param state code of the one that is asked for; empty for all
     * @param sort what is sorted by, as the address has it; empty for the usual
     * @param mayOrderOf the clusters that the reader can order a rehearsal of
     * @param takesIn whether the reader may take in a package of another installation
     * @param readsTakenIn whether the reader may read what was taken in
     */
    record All(
            List<ListHandovers.Listed> rows,
            boolean hasClusters,
            SortHeading byCluster,
            SortHeading byState,
            SortHeading byMissing,
            SortHeading byMade,
            ListFoot foot,
            List<HandoverState> states,
            String words,
            String state,
            String sort,
            boolean isFiltered,
            List<ShownHandovers.Given> received,
            List<ShownHandovers.Awaited> awaited,
            List<String> mayOrderOf,
            boolean takesIn,
            boolean readsTakenIn)
            implements TemplateInstance {}

    TemplateInstance page(List<String> cooperations, Asked asked, @Nullable String cursor) {
        ListHandovers.Filter filter = filter(cooperations, asked);
        Sorting sorting = asked.sorting();
        ListAddress address = asked.address();
        List<ShownHandovers.Given> received = shown.received(cooperations);
        Slice<ListHandovers.Listed> found = handovers.page(filter, sorting, Cursor.turn(cursor, SqlOrder.VALUES), ROWS);
        List<String> clusters = cooperations.stream().filter(this::isCluster).toList();
        return new All(
                found.items(),
                !clusters.isEmpty(),
                sorting.heading("Klynge", ListHandovers.CLUSTER, address),
                sorting.heading("Tilstand", ListHandovers.STATE, address),
                sorting.headingOfFigures("Mangler", ListHandovers.MISSING, address),
                sorting.headingOfNewest("Dannet", ListHandovers.MADE, address),
                ListFoot.of(found, handovers.count(filter), "klynge", "klynger", address, PATH + "/" + FILE),
                List.of(HandoverState.values()),
                asked.plainWords(),
                asked.stateCode(),
                asked.sortCode(),
                address.isFiltered(),
                received,
                shown.awaited(cooperations, received),
                clusters.stream().filter(shown::mayOrder).toList(),
                cooperations.stream().anyMatch(shown::takesIn),
                cooperations.stream().anyMatch(shown::readsTakenIn));
    }

    @GET
    @Path("/klynger.csv")
    @Operation(hidden = true)
    public Response file(@BeanParam Asked asked) {
        Csv file = new Csv("Klynge", "Kørsel", "Tilstand", "Kontrolsum", "Mangler", "Dannet");
        handovers
                .page(filter(chosen.shown(), asked), asked.sorting(), Turn.START, ListFoot.MOST_COUNTED)
                .items()
                .forEach(it -> file.row(
                        it.name(),
                        it.runName(),
                        it.state().label(),
                        it.result() == null ? null : it.result().label(),
                        it.madeAt() == null ? null : it.missing(),
                        it.madeAt() == null ? null : DanishDates.format(it.madeAt())));
        return file.answer(FILE);
    }

    private ListHandovers.Filter filter(List<String> cooperations, Asked asked) {
        String words = asked.plainWords();
        return new ListHandovers.Filter(
                cooperations,
                cooperations.stream().filter(caller::maySeeClosed).toList(),
                words.isEmpty() ? null : words,
                HandoverState.of(asked.state).orElse(null));
    }

    private boolean isCluster(String cooperation) {
        return register.cooperation(cooperation)
                .filter(it -> it.kind() == Cooperation.Kind.HEALTH_CLUSTER)
                .isPresent();
    }
}
