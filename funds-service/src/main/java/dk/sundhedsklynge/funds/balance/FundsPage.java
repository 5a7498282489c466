package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import dk.sundhedsklynge.funds.journal.EntryFigure;
import dk.sundhedsklynge.funds.journal.EntryListAddress;
import dk.sundhedsklynge.funds.ledger.FundOptions;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The money of the clusters that the reader may see, in all and per party, with both rests; each figure leads to its entries. */
@Path("/midler")
@Produces(MediaType.TEXT_HTML)
@Blocking
@CooperationInAddress
public class FundsPage {
    private static final String PATH = "/midler";

    private final ReadFunds read;
    private final CountContained contained;
    private final ChosenCooperation chosen;
    private final Caller caller;
    private final Clock clock;

    FundsPage(ReadFunds read, CountContained contained, ChosenCooperation chosen, Caller caller, Clock clock) {
        this.read = read;
        this.contained = contained;
        this.chosen = chosen;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param period empty for all
     * @param project empty for all
     * @param asOf as it was written; empty for now
     * @param wrongDay what was written as a day and is none; null when nothing is wrong
     * @param notOfADay names of those whose figures are not shown for a certain day; null when there are none
     * @param entries all of the fund that is asked for, or of all funds
     * @param notes the same of what was registered
     * @param sheets where a spreadsheet of the cluster that is shown is read
     * @param register where money of the fund is entered
     * @param mayEnter whether the reader may enter notes of one of the clusters, by hand or as a file
     */
    record Shown(
            List<String> headings,
            List<Cluster> clusters,
            List<FormOption> funds,
            List<String> periods,
            List<ProjectName> projects,
            String fund,
            String period,
            String project,
            String asOf,
            boolean isFiltered,
            @Nullable String wrongDay,
            @Nullable String notOfADay,
            String csv,
            String entries,
            String notes,
            String sheets,
            String register,
            boolean mayEnter)
            implements TemplateInstance {}

    /**
     * @param publishedOn null when the figures are as things stand
     * @param missing which figures have to be asked for, and of whom, before the sums are known; null when they are
     * @param contained how many notes are not counted, because the opening covers their day; null for none
     * @param chart null where several clusters are shown, or nothing was received that a share could be of
     */
    record Cluster(
            String name,
            @Nullable LocalDate publishedOn,
            Captions captions,
            List<Row> parties,
            Row total,
            @Nullable String missing,
            @Nullable String contained,
            @Nullable ShareChart chart) {}

    /** What the tables of a cluster hold, in which unit and as of which day. */
    record Captions(String figures, String shares) {
        static Captions of(FundsView view, @Nullable LocalDate publishedOn, LocalDate today) {
            LocalDate asOf = view.asOf() == null ? publishedOn : view.asOf();
            String day = DanishDates.inWords(asOf == null ? today : asOf);
            String money =
                    (view.fund().equals(FundNames.CLUSTER) ? "" : "Andre midler: ") + FundNames.inWords(view.fund());
            String period = view.period() == null ? "alle perioder" : view.period();
            return new Captions(
                    "%s, %s, i kr. pr. %s. Vælg et beløb for at se, hvad det består af.".formatted(money, period, day),
                    "%s, %s, i procent af det modtagne pr. %s".formatted(money, period, day));
        }
    }

    record Row(String name, List<LinkedFigure> figures) {}

    /** @param href its entries; null where it is made of none */
    record LinkedFigure(ShownFigure figure, @Nullable String href, String title) {}

    private record Asked(
            FundsView view,
            String period,
            String project,
            String asOf,
            @Nullable String wrongDay,
            ListAddress address) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance funds(
            @QueryParam("midler") @DefaultValue(FundNames.CLUSTER) String fund,
            @QueryParam("periode") @DefaultValue("") String period,
            @QueryParam("projekt") @DefaultValue("") String project,
            @QueryParam("pr") @DefaultValue("") String asOf) {
        Asked asked = asked(fund, period, project, asOf);
        ReadFunds.Found found = read.find(asked.view());
        var choices = read.choices(asked.view().cooperations());
        Map<String, Long> notCounted =
                contained.of(asked.view().cooperations(), asked.view().fund());
        List<Cluster> clusters = found.money().stream()
                .map(money -> cluster(
                        money,
                        asked.view(),
                        notCounted.get(money.id()),
                        found.money().size() == 1))
                .toList();
        return new Shown(
                columns(asked.view()).stream().map(EntryFigure::label).toList(),
                clusters,
                FundOptions.of(Stream.concat(
                        choices.funds().stream(), Stream.of(asked.view().fund()))),
                choices.periods(),
                choices.projects(),
                asked.view().fund(),
                period,
                project,
                asOf,
                asked.address().isFiltered(),
                asked.wrongDay(),
                found.notOfADay().isEmpty() ? null : DanishLists.and(found.notOfADay()),
                asked.address().at(PATH + "/oversigt.csv").href(),
                ofFund(EntryListAddress.PATH, asked.view()).href(),
                ofFund(PATH + "/noter", asked.view()).href(),
                ofCluster(PATH + "/regneark").href(),
                ofCluster(PATH + "/registrer")
                        .with("midler", ofAnother(asked.view().fund()))
                        .href(),
                asked.view().cooperations().stream().anyMatch(it -> caller.holds(it, Role.FINANCE, Role.SECRETARIAT)));
    }

    @GET
    @Path("/oversigt.csv")
    @Produces({MediaType.TEXT_HTML, "text/csv"})
    @Operation(hidden = true)
    public Response csv(
            @QueryParam("midler") @DefaultValue(FundNames.CLUSTER) String fund,
            @QueryParam("periode") @DefaultValue("") String period,
            @QueryParam("projekt") @DefaultValue("") String project,
            @QueryParam("pr") @DefaultValue("") String asOf) {
        FundsView view = asked(fund, period, project, asOf).view();
        Csv csv = new Csv(Stream.of(
                        Stream.of("Klynge", "Part"),
                        columns(view).stream().map(EntryFigure::label),
                        Stream.of("Ikke fuldt oplyst", "Midler"))
                .flatMap(it -> it)
                .toArray(String[]::new));
        for (ReadFunds.Money money : read.find(view).money()) {
            Cluster cluster = cluster(money, view, null, false);
            Stream.concat(cluster.parties().stream(), Stream.of(cluster.total()))
                    .forEach(row -> {
                        List<@Nullable Object> cells = new ArrayList<>(List.of(cluster.name(), row.name()));
                        row.figures().forEach(it -> cells.add(it.figure().least()));
                        cells.add(unknown(row));
                        cells.add(FundNames.inWords(view.fund()));
                        csv.row(cells.toArray());
                    });
        }
        return csv.answer("midler.csv");
    }

    /** Which figures are not known, or not whole: a column of amounts that has words in it cannot be added up. */
    private static String unknown(Row row) {
        return row.figures().stream()
                .filter(it -> it.figure().isUnknown())
                .map(it -> it.title() + (it.figure().atLeast() == null ? ": ikke oplyst" : ": mindst"))
                .collect(Collectors.joining(", "));
    }

    private Asked asked(String fund, String period, String project, String asOf) {
        LocalDate day = DanishDates.parse(asOf).orElse(null);
        UUID id = id(project);
        String whose = fund.isBlank() ? FundNames.CLUSTER : fund;
        return new Asked(
                new FundsView(chosen.shown(), whose, period.isBlank() ? null : period, id, day),
                period,
                project,
                asOf,
                day == null && !asOf.isBlank() ? asOf : null,
                ListAddress.of(PATH)
                        .with("midler", ofAnother(whose))
                        .with("periode", period)
                        .with("projekt", project)
                        .with("pr", asOf));
    }

    private static ListAddress ofFund(String path, FundsView view) {
        return ListAddress.of(path).with("midler", ofAnother(view.fund()));
    }

    /** Of the one cluster that the page shows, if it shows one. */
    private ListAddress ofCluster(String path) {
        return ListAddress.of(path)
                .with("klynge", chosen.get().map(CooperationChoice::id).orElse(null));
    }

    private static @Nullable String ofAnother(String fund) {
        return fund.equals(FundNames.CLUSTER) ? null : fund;
    }

    private static @Nullable UUID id(String written) {
        try {
            return written.isBlank() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A project receives nothing of its own. */
    private static List<EntryFigure> columns(FundsView view) {
        return view.project() != null
                ? List.of(EntryFigure.COMMITTED, EntryFigure.RESERVED, EntryFigure.SPENT)
                : List.of(
                        EntryFigure.RECEIVED,
                        EntryFigure.COMMITTED,
                        EntryFigure.RESERVED,
                        EntryFigure.SPENT,
                        EntryFigure.UNCOMMITTED,
                        EntryFigure.UNSPENT,
                        EntryFigure.CARRIED_IN);
    }

    private Cluster cluster(ReadFunds.Money money, FundsView view, @Nullable Long notCounted, boolean isAlone) {
        return new Cluster(
                money.name(),
                money.publishedOn(),
                Captions.of(view, money.publishedOn(), LocalDate.ofInstant(clock.instant(), DanishDates.ZONE)),
                money.holdings().stream()
                        .map(it -> row(it.name(), it.figures(), money, it.holder(), view))
                        .toList(),
                row("I alt", money.total(), money, null, view),
                money.missing(),
                notCounted == null ? null : DanishNumbers.counted(notCounted, "registrering", "registreringer"),
                isAlone && view.project() == null ? ShareChart.of(money) : null);
    }

    private static Row row(
            String name, KnownFigures figures, ReadFunds.Money money, @Nullable Holder holder, FundsView view) {
        return new Row(
                name,
                columns(view).stream()
                        .map(column -> linked(column, figures, money, holder, view))
                        .toList());
    }

    private static LinkedFigure linked(
            EntryFigure column, KnownFigures figures, ReadFunds.Money money, @Nullable Holder holder, FundsView view) {
        ShownFigure figure = figure(column, figures);
        Money known = figure.least();
        boolean hasEntries = known != null && known.ore() != 0 && figure.statedOn() == null;
        return new LinkedFigure(figure, hasEntries ? href(column, money, holder, view) : null, column.label());
    }

    private static String href(EntryFigure column, ReadFunds.Money money, @Nullable Holder holder, FundsView view) {
        LocalDate asOf = view.asOf();
        UUID project = view.project();
        return ListAddress.of(EntryListAddress.PATH)
                .with("klynge", money.id())
                .with("midler", view.fund())
                .with("tal", column.code())
                .with("part", holder == null ? null : EntryListAddress.code(holder))
                .with("periode", view.period())
                .with("projekt", project == null ? null : project.toString())
                .with("til", asOf == null ? null : DanishDates.format(asOf))
                .href();
    }

    private static ShownFigure figure(EntryFigure column, KnownFigures figures) {
        return switch (column) {
            case RECEIVED -> ShownFigure.of(Quantity.RECEIVED, figures);
            case COMMITTED -> ShownFigure.of(Quantity.COMMITTED, figures);
            case RESERVED -> ShownFigure.booked(figures.reserved(), figures);
            case SPENT -> ShownFigure.of(Quantity.SPENT, figures);
            case UNCOMMITTED -> ShownFigure.of(Quantity.UNCOMMITTED, figures);
            case UNSPENT -> ShownFigure.of(Quantity.UNSPENT, figures);
            case CARRIED_IN -> ShownFigure.booked(figures.carriedIn(), figures);
            case CARRIED_OUT -> ShownFigure.of(Quantity.CARRIED_OUT, figures);
        };
    }
}
