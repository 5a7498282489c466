package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.project.ProjectName;
import dk.sundhedsklynge.platform.pages.ChosenCooperation;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The list of entries as a file. */
@Path("/midler/posteringer/liste.csv")
@Produces({MediaType.TEXT_HTML, "text/csv"})
@Blocking
public class EntriesFilePage {
    private static final int MOST_IN_FILE = 10_000;

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
        Csv csv = new Csv(
                "Postering", "Projekt", "Part", "Periode", "Dato", "Sted i referatet", "Beløb", "Tilbageført", "Id");
        for (ListedEntry entry : list.page(
                search,
                false,
                sorting.column().equals(EntryListAddress.AMOUNT),
                sorting.descending(),
                Turn.START,
                MOST_IN_FILE)) {
            EntryRows.Row row = rows.row(entry);
            csv.row(
                    row.what(),
                    String.join(
                            ", ",
                            row.projects().stream().map(ProjectName::shown).toList()),
                    row.whose(),
                    String.join(", ", entry.periods()),
                    row.day(),
                    row.place(),
                    row.amount(),
                    row.reversedBy() == null ? "nej" : "ja",
                    row.id());
        }
        return csv.answer("posteringer.csv");
    }
}
