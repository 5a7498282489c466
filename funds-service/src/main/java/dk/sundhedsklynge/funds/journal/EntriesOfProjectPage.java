package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.paging.Turn;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The newest entries of a project, as a part of its page in projects-service: they explain the money it has. */
@Path("/midler/panel/projekt/{project}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class EntriesOfProjectPage {
    private static final int MOST = 30;

    private final ReadEntryList list;
    private final EntryRows rows;
    private final ChosenCooperation chosen;

    EntriesOfProjectPage(ReadEntryList list, EntryRows rows, ChosenCooperation chosen) {
        this.list = list;
        this.rows = rows;
        this.chosen = chosen;
    }

    /** @param all where all of them are listed */
    record Rows(List<EntryRows.Row> rows, boolean hasMore, String all) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance entries(@PathParam("project") UUID project) {
        var search = new ReadEntryList.Asked(
                chosen.visible().stream().map(CooperationChoice::id).toList(),
                null,
                null,
                null,
                project,
                null,
                null,
                null,
                "");
        EntryList.Totals totals = list.totals(search);
        List<ListedEntry> found = list.page(search, totals.isMany(), false, true, Turn.START, MOST);
        return new Rows(
                found.stream().limit(MOST).map(rows::row).toList(),
                found.size() > MOST,
                ListAddress.of(EntryListAddress.PATH)
                        .with(
                                "klynge",
                                found.isEmpty() ? null : found.getFirst().cooperation())
                        .with("projekt", project.toString())
                        .href());
    }
}
