package dk.sundhedsklynge.funds.claim;

import dk.sundhedsklynge.funds.comparison.Explanation;
import dk.sundhedsklynge.funds.comparison.Explanation.Severity;
import dk.sundhedsklynge.funds.comparison.FigureScope;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.money.Money;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where a document and the ledger say different things: both figures, the difference, and the likeliest reason. */
@Path("/midler/afvigelser")
@Produces(MediaType.TEXT_HTML)
@Blocking
@CooperationInAddress
public class FindingsPage {
    private static final String PATH = "/midler/afvigelser";
    private static final int ROWS = 50;
    private static final int MOST_IN_FILE = ListFoot.MOST_COUNTED;
    private static final Sorting NEWEST_FIRST = new Sorting("dato", true);
    private static final Map<String, FindingList.Order> ORDERS = Map.of(
            "dato", FindingList.Order.STATED_ON,
            "alvor", FindingList.Order.SEVERITY,
            "forskel", FindingList.Order.DIFFERENCE);
    private static final List<FormOption> SEVERITIES = Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
            .map(it -> new FormOption(it.code(), label(it)))
            .toList();
    private static final List<FormOption> EXPLANATIONS = Arrays.stream(Explanation.values())
            .map(it -> new FormOption(it.code(), it.sentence()))
            .toList();

    private final ReadFindingList findings;
    private final KnownRegister register;
    private final ChosenCooperation chosen;

    FindingsPage(ReadFindingList findings, KnownRegister register, ChosenCooperation chosen) {
        this.findings = findings;
        this.register = register;
        this.chosen = chosen;
    }

    /** @param total how many there are of those that are asked for */
    record Shown(
            List<Row> rows,
            List<FormOption> severities,
            List<FormOption> explanations,
            String severity,
            String explanation,
            String text,
            String sort,
            boolean isFiltered,
            SortHeading byDay,
            SortHeading bySeverity,
            SortHeading byDifference,
            ListFoot foot)
            implements TemplateInstance {}

    /**
     * @param about what the figure is, and whose
     * @param ledger null when nothing is booked to compare with
     * @param difference what the document says less what is booked; null without {@code ledger}
     * @param href the line of the document; null when it is not known
     */
    record Row(
            LocalDate day,
            String place,
            @Nullable String href,
            String about,
            @Nullable ProjectName project,
            String cooperation,
            Money stated,
            @Nullable Money ledger,
            @Nullable Money difference,
            Severity severity,
            String severityLabel,
            String sentence,
            boolean isClosed) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("alvor") @DefaultValue("") String severity,
            @QueryParam("forklaring") @DefaultValue("") String explanation,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam(ListAddress.SORT) @Nullable String sort,
            @QueryParam(ListAddress.TURN) @Nullable String cursor) {
        ReadFindingList.Asked asked = asked(severity, explanation, text);
        Sorting sorting = Sorting.read(sort, NEWEST_FIRST, ORDERS.keySet());
        Turn turn = Cursor.turn(cursor, SqlOrder.VALUES);
        Slice<FindingList.Listed> page =
                Slice.of(findings.page(asked, order(sorting), turn, ROWS), turn, ROWS, FindingList.Listed::key);
        ListAddress address = ListAddress.of(PATH)
                .with("alvor", severity)
                .with("forklaring", explanation)
                .with("q", text)
                .with(ListAddress.SORT, sort);
        return new Shown(
                page.items().stream().map(this::row).toList(),
                SEVERITIES,
                EXPLANATIONS,
                severity,
                explanation,
                text,
                sort == null ? "" : sorting.code(),
                address.isFiltered(),
                sorting.headingOfNewest("Dokument", "dato", address),
                sorting.headingOfNewest("Alvor", "alvor", address),
                sorting.headingOfFigures("Forskel", "forskel", address),
                ListFoot.of(
                        page,
                        findings.count(asked, ListFoot.MOST_COUNTED + 1),
                        "afvigelse",
                        "afvigelser",
                        address,
                        PATH + "/liste.csv"));
    }

    @GET
    @Path("/liste.csv")
    @Produces({MediaType.TEXT_HTML, "text/csv"})
    @Operation(hidden = true)
    public Response csv(
            @QueryParam("alvor") @DefaultValue("") String severity,
            @QueryParam("forklaring") @DefaultValue("") String explanation,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam(ListAddress.SORT) @Nullable String sort) {
        Sorting sorting = Sorting.read(sort, NEWEST_FIRST, ORDERS.keySet());
        Csv csv = new Csv(
                "Klynge",
                "Dokumentets dato",
                "Sted",
                "Tal",
                "Projekt",
                "Dokumentet siger",
                "Bogført",
                "Forskel",
                "Alvor",
                "Forklaring");
        findings.page(asked(severity, explanation, text), order(sorting), Turn.START, MOST_IN_FILE).stream()
                .limit(MOST_IN_FILE)
                .map(this::row)
                .forEach(row -> csv.row(
                        row.cooperation(),
                        row.day(),
                        row.place(),
                        row.about(),
                        row.project() == null ? null : row.project().shown(),
                        row.stated(),
                        row.ledger(),
                        row.difference(),
                        row.severityLabel(),
                        row.sentence()));
        return csv.answer("afvigelser.csv");
    }

    private static SqlOrder order(Sorting sorting) {
        return Objects.requireNonNull(ORDERS.get(sorting.column())).of(sorting.descending());
    }

    private ReadFindingList.Asked asked(String severity, String explanation, String text) {
        return new ReadFindingList.Asked(
                chosen.shown(),
                Arrays.stream(Severity.values())
                        .filter(it -> it.code().equals(severity))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(Explanation.values())
                        .filter(it -> it.code().equals(explanation))
                        .findFirst()
                        .orElse(null),
                null,
                text);
    }

    private Row row(FindingList.Listed listed) {
        Claim claim = listed.finding().claim();
        FigureScope scope = claim.scope();
        Submission submission = listed.finding().submission();
        Explanation explanation = Objects.requireNonNull(claim.explanation());
        KnownRegister.KnownCooperation known = register.cooperations().get(submission.cooperation());
        return new Row(
                submission.statedOn(),
                place(claim),
                FindingWords.href(submission.document(), claim.line()),
                FindingWords.about(claim.quantity(), scope.party(), scope.label(), scope.period(), register),
                listed.project(),
                known == null ? submission.cooperation() : known.name(),
                new Money(claim.stated()),
                FiguresChecked.money(claim.ledger()),
                FiguresChecked.money(claim.difference()),
                claim.severity(),
                label(claim.severity()),
                explanation.sentence(),
                submission.closed());
    }

    private static String place(Claim claim) {
        String item = claim.item() == null ? "" : "Punkt " + claim.item();
        return claim.line() == null
                ? item
                : item.isEmpty() ? "Linje " + claim.line() : item + ", linje " + claim.line();
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case NONE -> "Ingen";
            case NOTE -> "Til orientering";
            case WARNING -> "Bør ses efter";
            case ERROR -> "Skal afklares";
        };
    }
}
