package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.ledger.AccountsInUse;
import dk.sundhedsklynge.funds.ledger.FundOptions;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The entries behind a figure. */
@Path("/midler/posteringer")
@Produces(MediaType.TEXT_HTML)
@Blocking
@CooperationInAddress
public class EntriesPage {
    private static final int ROWS = 50;

    private final ReadEntryList list;
    private final EntryRows rows;
    private final KnownRegister register;
    private final ChosenCooperation chosen;
    private final Clock clock;

    EntriesPage(ReadEntryList list, EntryRows rows, KnownRegister register, ChosenCooperation chosen, Clock clock) {
        this.list = list;
        this.rows = rows;
        this.register = register;
        this.chosen = chosen;
        this.clock = clock;
    }

    /** The parameters of the address. */
    public static class Parameters {
        @QueryParam("midler")
        @DefaultValue("")
        public String fund = "";

        @QueryParam("part")
        @DefaultValue("")
        public String party = "";

        @QueryParam("periode")
        @DefaultValue("")
        public String period = "";

        @QueryParam("projekt")
        @DefaultValue("")
        public String project = "";

        @QueryParam("tal")
        @DefaultValue("")
        public String figure = "";

        @QueryParam("fra")
        @DefaultValue("")
        public String from = "";

        @QueryParam("til")
        @DefaultValue("")
        public String to = "";

        @QueryParam("q")
        @DefaultValue("")
        public String text = "";

        @QueryParam(ListAddress.SORT)
        @Nullable
        public String sort;

        @QueryParam(ListAddress.TURN)
        @Nullable
        String turn;

        EntryListAddress address() {
            return new EntryListAddress(fund, party, period, project, figure, from, to, text, sort);
        }

        /** What is asked for among what the reader may see. */
        ReadEntryList.Asked search(ChosenCooperation chosen) {
            return address().asked(chosen.shown());
        }
    }

    /**
     * @param heading what the entries are of: the figure, and whose
     * @param figure heading of the column of amounts
     * @param sum of all entries of the list, not of this page alone; null when they add up to no figure, or are too many to be
     *     added up
     * @param isTooManyToAdd whether the sum is left out because of that
     * @param wrongDay what was written as a day and is none; null when nothing is wrong
     * @param asOf the last day whose entries count
     * @param leavesOutClosed whether entries of closed items are left out
     */
    record Shown(
            String heading,
            String figure,
            List<EntryRows.Row> rows,
            @Nullable Money sum,
            boolean isTooManyToAdd,
            SortHeading byDay,
            SortHeading byAmount,
            Filters filters,
            boolean isFiltered,
            @Nullable String wrongDay,
            boolean leavesOutClosed,
            LocalDate asOf,
            ListFoot foot)
            implements TemplateInstance {}

    /** What is asked for, and what can be. */
    record Filters(
            EntryListAddress asked,
            List<FormOption> figures,
            List<FormOption> parties,
            List<String> periods,
            List<ProjectName> projects,
            List<FormOption> funds) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Parameters parameters) {
        EntryListAddress asked = parameters.address();
        ReadEntryList.Asked search = parameters.search(chosen);
        Sorting sorting = asked.sorting();
        EntryList.Totals totals = list.totals(search);
        Turn turn = Cursor.turn(parameters.turn, SqlOrder.VALUES);
        Slice<ListedEntry> page = Slice.of(
                list.page(
                        search,
                        totals.isMany(),
                        sorting.column().equals(EntryListAddress.AMOUNT),
                        sorting.descending(),
                        turn,
                        ROWS),
                turn,
                ROWS,
                entry -> key(entry, sorting));
        ListAddress address = asked.list();
        EntryFigure figure = search.figure();
        return new Shown(
                rows.heading(search),
                figure == null ? "Beløb" : figure.label(),
                page.items().stream().map(rows::row).toList(),
                totals.sum() == null ? null : new Money(totals.sum()),
                figure != null && totals.sum() == null,
                sorting.headingOfNewest("Dato", EntryListAddress.DAY, address),
                sorting.headingOfFigures(
                        figure == null ? "Kr." : figure.label() + ", kr.", EntryListAddress.AMOUNT, address),
                filters(asked, search),
                address.isFiltered(),
                asked.days().wrong(),
                list.leavesOutClosed(search.cooperations()),
                search.to() == null ? LocalDate.ofInstant(clock.instant(), DanishDates.ZONE) : search.to(),
                ListFoot.of(
                        page,
                        Math.min(totals.count(), ListFoot.MOST_COUNTED + 1L),
                        "postering",
                        "posteringer",
                        address,
                        EntryListAddress.PATH + "/liste.csv"));
    }

    private static List<String> key(ListedEntry entry, Sorting sorting) {
        return List.of(
                sorting.column().equals(EntryListAddress.AMOUNT)
                        ? String.valueOf(entry.amount())
                        : entry.effectiveOn().toString(),
                entry.id().toString());
    }

    private Filters filters(EntryListAddress asked, ReadEntryList.Asked search) {
        AccountsInUse.Choices choices = list.choices(search.cooperations());
        List<FormOption> parties = Stream.concat(
                        register.parties().values().stream()
                                .filter(party -> choices.parties().contains(party.id()))
                                .map(party -> new FormOption(party.id(), party.name())),
                        Stream.of(new FormOption(
                                EntryListAddress.NO_PARTY, Holder.ofNoParty().nameWithoutParty())))
                .toList();
        return new Filters(
                asked,
                Arrays.stream(EntryFigure.values())
                        .map(it -> new FormOption(it.code(), it.label()))
                        .toList(),
                parties,
                choices.periods(),
                choices.projects(),
                FundOptions.of(choices.funds().stream()));
    }
}
