package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Turn;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The list of entries as a file. */
@Path("/midler/posteringer/liste.csv")
@Produces({MediaType.TEXT_HTML, "text/csv"})
@Blocking
@CooperationInAddress
public class EntriesFilePage {
    private static final int MOST_IN_FILE = 10_000;
    private static final Locale DANISH = Locale.of("da");

    private final ReadEntryList list;
    private final EntryRows rows;
    private final ChosenCooperation chosen;

    EntriesFilePage(ReadEntryList list, EntryRows rows, ChosenCooperation chosen) {
        this.list = list;
        this.rows = rows;
        this.chosen = chosen;
    }

    @GET
    @Operation(hidden = true)
    public Response csv(@BeanParam EntriesPage.Parameters asked) {
        ReadEntryList.Asked search = asked.search(chosen);
        Sorting sorting = asked.address().sorting();
        Csv csv = new Csv(Stream.of(
                        Stream.of(
                                "Postering",
                                "Projekt",
                                "Part",
                                "Periode",
                                "Dato",
                                "Sted i referatet",
                                "Beløb",
                                "Tilbageført",
                                "Id"),
                        EntryFigure.STATED.stream()
                                .map(it -> "Åbning: " + it.label().toLowerCase(DANISH)),
                        Stream.of("Midler"))
                .flatMap(it -> it)
                .toArray(String[]::new));
        for (ListedEntry entry : list.page(
                search,
                false,
                sorting.column().equals(EntryListAddress.AMOUNT),
                sorting.descending(),
                Turn.START,
                MOST_IN_FILE)) {
            EntryRows.Row row = rows.row(entry);
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.what());
            cells.add(String.join(
                    ", ", row.projects().stream().map(ProjectName::shown).toList()));
            cells.add(row.whose());
            cells.add(String.join(", ", entry.periods()));
            cells.add(row.day());
            cells.add(row.place());
            cells.add(row.stated().isEmpty() ? row.amount() : null);
            cells.add(row.reversedBy() == null ? "nej" : "ja");
            cells.add(row.id());
            for (EntryFigure figure : EntryFigure.STATED) {
                cells.add(row.stated().stream()
                        .filter(it -> it.label().equals(figure.label()))
                        .map(EntryRows.Stated::amount)
                        .findFirst()
                        .orElse(null));
            }
            cells.add(Objects.requireNonNullElse(row.fund(), FundNames.CLUSTER_IN_WORDS));
            csv.row(cells.toArray());
        }
        return csv.answer("posteringer.csv");
    }
}
